// The parts of the HTML report: sides with quotes, the matrix, lists of gaps, checks and single answers.
import type { Claim } from "../model/claim.js";
import type { Check, Gap, Group, Reading } from "../model/result.js";
import { describeCheck } from "./checks.js";
import { supportOf, whoSays } from "./evidence.js";
import { spotOf, wordsOf } from "./gaps.js";
import { html, type Markup, nothing } from "./markup.js";
import type { Matrix } from "./matrix.js";
import { quoteOf } from "./quote.js";
import { formatReading, formatStating } from "./readings.js";
import { claimsOf, nameOf, placeOf, type StoryView, type View } from "./view.js";

const QUOTE_ROOM = 320;

const DIFFERING = [
  ["conflict", "They can't all be right"],
  ["update", "Updated since"],
  ["compatible", "Different, and compatible"],
] as const;

export function groupParts(view: View, { groups }: StoryView): Markup[] {
  return DIFFERING.map(([verdict, title]) => {
    const own = groups.filter((group) => group.verdict === verdict);
    return own.length === 0
      ? nothing
      : html`<h3 class="${verdict}">${title}</h3>${own.map((group) => groupPart(view, group))}`;
  });
}

export function matrixPart(view: View, { sources, rows }: Matrix): Markup {
  if (rows.length === 0) return nothing;
  const heads = sources.map(({ id }) => html`<th scope="col">${nameOf(view, id)}</th>`);
  const lines = rows.map(({ group, cells }) => {
    const readings = cells.map((cell) =>
      cell.length > 0 ? html`<td>${cell.join(" / ")}</td>` : html`<td class="silent">–</td>`,
    );
    return html`<tr><th scope="row">${group.label}</th>${readings}<td class="${group.verdict}">${group.verdict}</td></tr>
`;
  });
  return html`<h3>Who says what</h3>
<div class="scroll"><table>
<thead><tr><td></td>${heads}<th scope="col">verdict</th></tr></thead>
<tbody>
${lines}</tbody>
</table></div>`;
}

export function gapItems(view: View, gaps: readonly Gap[]): Markup[] {
  return gaps.map((gap) => {
    const words = wordsOf(view, gap);
    const label = view.groups.get(gap.group ?? "")?.label;
    return html`<li><code>${spotOf(view, gap)}</code> ${words ? html`“${words}” ` : nothing}${label ? `${label}: ` : ""}${gap.reason}</li>
`;
  });
}

export function checkItems(view: View, checks: readonly Check[]): Markup[] {
  return checks
    .filter((check) => !check.holds)
    .map(
      (check) => html`<li>${describeCheck(view, check)}</li>
`,
    );
}

export function singleItems(view: View, groups: readonly Group[]): Markup[] {
  return groups
    .filter((group) => group.verdict === "single")
    .flatMap((group) => claimsOf(view, group.claims).slice(0, 1))
    .map(
      (claim) => html`<li>${claim.label}: ${formatStating(claim)} <code>${placeOf(view, claim)}</code></li>
`,
    );
}

export function titledList(title: string, items: readonly Markup[]): Markup {
  return items.length === 0
    ? nothing
    : html`<h3>${title}</h3>
<ul>
${items}</ul>`;
}

function groupPart(view: View, group: Group): Markup {
  const sides = group.values.map((reading) => sidePart(view, reading));
  return html`<h4>${group.label}</h4>
<p class="${group.verdict}">${group.reason}</p>
<div class="sides">${sides}</div>
`;
}

function sidePart(view: View, reading: Reading): Markup {
  const claims = claimsOf(view, reading.claims);
  const [first] = claims;
  if (!first) return nothing;
  return html`<div class="side"><h5>${formatReading(reading, first)}</h5>
<p class="quiet">${supportOf(reading)}</p>
${claims.map((claim) => claimPart(view, claim))}</div>`;
}

function claimPart(view: View, claim: Claim): Markup {
  const { before, figure, after } = quoteOf(claim, view.ranks.get(claim.id) ?? 0, QUOTE_ROOM);
  return html`<p>${whoSays(view, claim)}</p>
<blockquote dir="auto">${before}<mark>${figure}</mark>${after}</blockquote>
<p><code>${placeOf(view, claim)}</code></p>
`;
}
