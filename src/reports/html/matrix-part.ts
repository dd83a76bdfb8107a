// The matrix of the page: questions by outlets, each answer linked to its words.

import { groupBy } from "../../gather.js";
import type { Group, Source } from "../../model/result.js";
import { letterOf } from "../letters.js";
import type { Answer, Matrix, MatrixRow } from "../matrix.js";
import { sidesOf } from "../sides.js";
import { nameOf, type View } from "../view.js";
import { articleId, hrefTo, linkToWords, rowId } from "./links.js";
import { html, type Markup, nothing } from "./markup.js";
import { verdictShape } from "./verdict-badge.js";

/** Above this what the sources agree on stands in a table of its own, folded. */
const MOST_ROWS = 40;

export function matrixPart(view: View, { sources, rows }: Matrix): Markup {
  if (rows.length === 0) return nothing;
  if (rows.length <= MOST_ROWS) return tablePart(view, sources, rows);
  const isAgreed = ({ group }: MatrixRow): boolean => group.verdict === "agree";
  const agreed = rows.filter(isAgreed);
  return html`${tablePart(
    view,
    sources,
    rows.filter((row) => !isAgreed(row)),
  )}<details><summary>${agreed.length} questions on which the outlets agree</summary>
${tablePart(view, sources, agreed)}</details>
`;
}

function tablePart(view: View, sources: readonly Source[], rows: readonly MatrixRow[]): Markup {
  if (rows.length === 0) return nothing;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Who says what, a table that scrolls"><table class="matrix">
<caption>What each outlet answers; every answer leads to its words</caption>
<thead><tr><th scope="col">Question</th><th scope="col" class="verdict"><span>Verdict</span></th>${sources.map(({ id }) => headPart(view, id))}</tr></thead>
${[...groupBy(rows, ({ group }) => group.verdict).values()].map(
  (own) => html`<tbody>
${own.map((row) => rowPart(view, row))}</tbody>
`,
)}</table></div>
`;
}

function headPart(view: View, source: string): Markup {
  return html`<th scope="col"><a href="${hrefTo(articleId(view.positions.get(source) ?? 0))}"><bdi>${nameOf(view, source)}</bdi></a></th>`;
}

function rowPart(view: View, { group, cells }: MatrixRow): Markup {
  const letters = lettersOf(view, group);
  return html`<tr id="${rowId(group)}" class="${group.verdict}" data-group="${group.id}"><th scope="row">${verdictShape(group.verdict)}<a href="${hrefTo(group.id)}" title="${group.question}">${group.label}</a></th><td class="verdict"><span>${group.verdict}</span></td>${cells.map(
    (answers) => cellPart(answers, letters),
  )}</tr>
`;
}

function cellPart(answers: readonly Answer[], letters: ReadonlyMap<string, string>): Markup {
  if (answers.length === 0) return html`<td class="silent"><span>not said</span></td>`;
  return html`<td>${answers.map(
    ({ text, claim }) =>
      html`<span class="answer">${letterPart(letters.get(claim.id))}${linkToWords(claim, text)}</span> `,
  )}</td>`;
}

function letterPart(letter: string | undefined): Markup {
  return letter ? html`<b class="letter">${letter}</b> ` : nothing;
}

/** Claim → the letter of its side, where there is more than one. */
function lettersOf(view: View, group: Group): Map<string, string> {
  const sides = group.values.length > 1 ? sidesOf(view, group) : [];
  return new Map(sides.flatMap(({ claims }, index) => claims.map((id) => [id, letterOf(index)] as const)));
}
