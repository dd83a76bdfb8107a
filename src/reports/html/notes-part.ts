// The lists of the page: what is not said, checks that fail, what one source alone answers, what was skipped.

import { groupBy } from "../../gather.js";
import type { Check, Gap, Group, Result } from "../../model/result.js";
import { describeCheck } from "../checks.js";
import { describeCorrections } from "../corrections.js";
import { spokenGaps, spotOf, vagueClaim, wordsOf } from "../gaps.js";
import { knownMark } from "../page.js";
import { formatStating } from "../readings.js";
import { claimsOf, nameOf, type View } from "../view.js";
import { filterMarks } from "./filters-part.js";
import { hrefTo, linkToWords } from "./links.js";
import { html, type Markup, nothing } from "./markup.js";

/** Items of a list that stand open. */
const OPEN = 25;

/** Holes and vague words by themselves, silence by question. */
export function gapItems(view: View, gaps: readonly Gap[]): Markup[] {
  const silent = groupBy(
    gaps.filter(({ kind }) => kind === "not-reported"),
    ({ group }) => group ?? "",
  );
  return [
    ...spokenGaps(gaps).map((gap) => spokenItem(view, gap)),
    ...[...silent].map(([group, own]) => silentItem(view, group, own)),
  ];
}

export function checkItems(view: View, checks: readonly Check[]): Markup[] {
  return checks
    .filter((check) => !check.holds)
    .map((check) => {
      const [claim] = claimsOf(view, check.claims ?? []);
      const told = describeCheck(view, check);
      return html`<li id="${check.id}">${claim ? html`<a href="${hrefTo(claim.id)}">${told}</a>` : told}</li>
`;
    });
}

/** For each source what nobody else answers. */
export function singleParts(view: View, groups: readonly Group[]): Markup[] {
  const single = groups.filter(({ verdict }) => verdict === "single");
  return [...groupBy(single, ({ sources }) => sources[0] ?? "")].map(
    ([
      source,
      own,
    ]) => html`<section class="alone"><h4><bdi>${nameOf(view, source)}</bdi> <small>${own.length}</small></h4>
${folded(own.map((group) => singleItem(view, group)))}</section>
`,
  );
}

export function skippedPart({ skipped }: Result): Markup {
  const items = skipped.map(
    ({ path, reason }) => html`<li><code>${path}</code>: ${reason}</li>
`,
  );
  return listPart("skipped", "Skipped", items);
}

/** What an editor's corrections did, and which no longer fit. */
export function correctionsPart(result: Result): Markup {
  const items = describeCorrections(result).map(
    (told) => html`<li>${told}</li>
`,
  );
  return listPart("corrections", "Corrections", items);
}

function listPart(id: string, title: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return nothing;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${folded(items)}</section>
`;
}

/** A list, of which the items after the first few unfold. */
export function folded(items: readonly Markup[]): Markup {
  const more = items.slice(OPEN);
  const rest =
    more.length > 0 ? html`<details><summary>${more.length} more</summary><ul>${more}</ul></details>` : nothing;
  return html`<ul>
${items.slice(0, OPEN)}</ul>${rest}`;
}

function spokenItem(view: View, gap: Gap): Markup {
  const group = view.groups.get(gap.group ?? "");
  const claim = vagueClaim(view, gap);
  const words = wordsOf(view, gap);
  return html`<li id="note-${gap.id}"${groupMark(group)}>${words ? html`<q><a href="${hrefTo(claim?.id ?? gap.id)}">${words}</a></q> ` : nothing}${gap.reason}${knownMark(gap)} <code>${spotOf(view, gap)}</code></li>
`;
}

function silentItem(view: View, id: string, gaps: readonly Gap[]): Markup {
  const group = view.groups.get(id);
  const names = gaps.map((gap) => html`<bdi id="${gap.id}">${nameOf(view, gap.source)}</bdi>${knownMark(gap)}`);
  const list = names.flatMap((name, index) => (index === 0 ? [name] : [html`, `, name]));
  return html`<li${groupMark(group)}>${group ? html`<a href="${hrefTo(id)}">${group.label}</a>` : id}: not in ${list}</li>
`;
}

function groupMark(group: Group | undefined): Markup {
  return group ? html` data-group="${group.id}"` : nothing;
}

function singleItem(view: View, group: Group): Markup {
  const answers = claimsOf(view, group.claims).map((claim) => html` ${linkToWords(claim, formatStating(claim))}`);
  return html`<li ${filterMarks(view, group)} title="${group.question}">${group.label}:${answers}</li>
`;
}
