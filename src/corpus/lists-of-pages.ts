// Marks lists that belong to the page though its article may share their words: what graduates tell of themselves, tables of quotes and ratings.
import type { Marked } from "./blocks.js";

/** "Jane Roe '98 has opened a bakery", "Paul Lim BA '63, MA '65", "'88 Dee Park sails": a name and the year of its class. */
const classNote =
  /^(?:(?:\p{Lu}[\p{L}.'-]{0,20} ){2,4}(?:\p{Lu}[\p{L}.]{1,5} )?'\d\d(?![\d'])|'\d\d[*_]{0,3}:? (?:\p{Lu}[\p{L}.'-]{0,20} ){2})/u;
/** "Class of 1968: the 50th reunion", beside such notes. */
const classHead = /^Class of (?:19|20)\d\d\b/;
/** One may be a poet of the article. */
const fewestNotes = 2;

export function markClassNotes(marked: readonly Marked[]): void {
  const open = marked.filter(({ kind }) => kind === null);
  const notes = open.filter(({ line }) => line.text.includes("'") && classNote.test(line.text));
  if (notes.length < fewestNotes) return;
  for (const mark of [...notes, ...open.filter(({ line }) => classHead.test(line.text))]) furnish(mark, "class-note");
}

/** Rules that a row of such a table matches. */
const ofTables = new Set(["table-of-quotes", "table-of-ratings", "table-of-weather"]);

/** The rows of a table of which a rule names one. */
export function markTables(marked: readonly Marked[]): void {
  for (const [index, { rule }] of marked.entries()) {
    if (!ofTables.has(rule ?? "")) continue;
    spread(marked, index, 1);
    spread(marked, index, -1);
  }
}

/** Up to a row that spreads or was reached by itself. */
function spread(marked: readonly Marked[], from: number, step: number): void {
  for (let at = from + step; ; at += step) {
    const mark = marked[at];
    if (!mark?.line.text.endsWith("|") || ofTables.has(mark.rule ?? "") || mark.rule === "table") return;
    if (mark.kind !== null && mark.kind !== "furniture") return;
    if (mark.kind === null) furnish(mark, "table");
  }
}

function furnish(mark: Marked, rule: string): void {
  mark.kind = "furniture";
  mark.rule = rule;
}
