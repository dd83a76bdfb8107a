// A question of the page with its verdict: the reason, the readings on one scale, and the quotes of each side beside those of the others.
import type { Claim } from "../../model/claim.js";
import type { Group, Reading } from "../../model/result.js";
import { supportOf, whoSays } from "../evidence.js";
import { letterOf } from "../letters.js";
import { knownMark } from "../page.js";
import { quoteOf } from "../quote.js";
import { formatReading } from "../readings.js";
import { sidesOf } from "../sides.js";
import { claimsOf, placeOf, type View } from "../view.js";
import { filterMarks } from "./filters-part.js";
import { hrefTo, rowId } from "./links.js";
import { html, type Markup, nothing } from "./markup.js";
import { plotPart } from "./plot-part.js";
import { timelinePart } from "./timeline-part.js";
import { verdictBadge } from "./verdict-badge.js";

const QUOTE_ROOM = 320;
/** Quotes of a side; the others are named with their places, which lead to their words. */
const QUOTED = 3;

/** In full: what a reader has to decide on. */
export function findingPart(view: View, group: Group): Markup {
  return html`<article class="finding ${group.verdict}" ${filterMarks(view, group)} aria-labelledby="${group.id}-title">
<p class="kicker">${verdictBadge(group.verdict)} <span class="label">${group.label}${knownMark(group)}</span> <a class="id" href="${hrefTo(rowId(group))}" title="to its row in the matrix">${group.id}</a></p>
<h4 id="${group.id}-title" dir="auto">${group.question}</h4>
<p class="reason">${group.reason}</p>
${plotPart(view, group)}${group.verdict === "compatible" ? nothing : timelinePart(view, group)}${sidesPart(view, group)}</article>
`;
}

/** Folded: what the sources agree on. */
export function agreedPart(view: View, group: Group): Markup {
  const [reading] = group.values;
  const [first] = claimsOf(view, reading?.claims ?? []);
  return html`<article class="finding agree" ${filterMarks(view, group)}>
<details><summary>${verdictBadge(group.verdict)} <h4>${group.label}</h4> <b>${reading && first ? formatReading(reading, first) : ""}</b> <small>${supportOf(group)}</small></summary>
<p class="question">${group.question}</p>
<p class="reason">${group.reason}</p>
${sidesPart(view, group)}</details></article>
`;
}

function sidesPart(view: View, group: Group): Markup {
  return html`<div class="sides">
${sidesOf(view, group).map((reading, index) => sidePart(view, reading, index))}</div>
`;
}

function sidePart(view: View, reading: Reading, index: number): Markup {
  const claims = claimsOf(view, reading.claims);
  const [first] = claims;
  if (!first) return nothing;
  const more = claims.slice(QUOTED);
  return html`<section class="side"><h5><b class="letter">${letterOf(index)}</b> ${formatReading(reading, first)} <small>${supportOf(reading)}</small></h5>
${claims.slice(0, QUOTED).map((claim) => quotePart(view, claim))}${
  more.length > 0
    ? html`<details><summary>${more.length} more</summary><ul>${more.map(
        (claim) => html`<li>${placePart(view, claim)}</li>
`,
      )}</ul></details>`
    : nothing
}</section>
`;
}

function quotePart(view: View, claim: Claim): Markup {
  const { before, figure, after } = quoteOf(claim, view.ranks.get(claim.id) ?? 0, QUOTE_ROOM);
  return html`<figure class="quote"><blockquote dir="auto">${before}<mark>${figure}</mark>${after}</blockquote>
<figcaption>${placePart(view, claim)}</figcaption></figure>
`;
}

function placePart(view: View, claim: Claim): Markup {
  return html`<bdi>${whoSays(view, claim)}</bdi> <a href="${hrefTo(claim.id)}"><code>${placeOf(view, claim)}</code></a>`;
}
