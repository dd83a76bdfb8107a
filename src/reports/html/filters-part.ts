// The filters of the page, and the marks on its questions that they look at. Without scripts they stay hidden and all is shown.
import type { QuantityKind } from "../../model/quantity.js";
import type { Group } from "../../model/result.js";
import { VERDICTS } from "../matrix.js";
import { claimsOf, nameOf, type View } from "../view.js";
import { html, type Markup } from "./markup.js";
import { verdictBadge } from "./verdict-badge.js";

/** The id of a question, its verdict, kind and sources (by their positions), and the words it can be found by. */
export function filterMarks(view: View, group: Group): Markup {
  const sources = group.sources.map((id) => view.positions.get(id) ?? "").join(" ");
  return html`id="${group.id}" data-group="${group.id}" data-verdict="${group.verdict}" data-kind="${kindOf(view, group)}" data-sources="${sources}" data-words="${`${group.label} ${group.question}`.toLowerCase()}"`;
}

export function filtersPart(view: View): Markup {
  const { groups, sources, summary } = view.result;
  const kinds = [...new Set(groups.map((group) => kindOf(view, group)))].sort();
  const verdicts = VERDICTS.filter((verdict) => summary.verdicts[verdict] > 0);
  return html`<search class="filters" hidden><form>
<label class="search"><span>Search the questions</span> <input type="search" name="words" autocomplete="off" placeholder="killed, cost, arrival …"></label>
<fieldset><legend>Verdict</legend>${verdicts.map(
    (verdict) =>
      html`<label><input type="checkbox" name="verdict" value="${verdict}"> ${verdictBadge(verdict)} <small>${summary.verdicts[verdict]}</small></label>`,
  )}</fieldset>
<label><span>Outlet</span> <select name="source"><option value="">all outlets</option>${sources.map(
    ({ id }, index) => html`<option value="${index}">${nameOf(view, id)}</option>`,
  )}</select></label>
<label><span>Kind</span> <select name="kind"><option value="">all kinds</option>${kinds.map((kind) => html`<option>${kind}</option>`)}</select></label>
<span class="shown"><output aria-live="polite"></output> <button type="reset" hidden>Show all</button></span>
</form></search>
`;
}

function kindOf(view: View, group: Group): QuantityKind | "" {
  return claimsOf(view, group.claims)[0]?.quantity.kind ?? "";
}
