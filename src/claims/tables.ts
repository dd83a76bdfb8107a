// Gives the figures of tables what the headings of their columns and rows say.
import type { Claim } from "../model/claim.js";
import type { ExtractedQuantity } from "../model/extract.js";
import type { Sentence } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { impliedNoun } from "./noun-name.js";
import type { Knowledge } from "./scene.js";

/** Rows are lines; longer ones are prose. */
const longestRow = 300;
const longestHeading = 40;

/** What stands between cells. */
const partings = ["|", "  ", "\t"];

type Cell = Span & { readonly words: string };

interface Row {
  readonly cells: readonly Cell[];
  /** What stands above the cells; null where the table has no headings. */
  readonly headings: readonly string[] | null;
}

/** The quantities of `sentences` in order; those alone in a cell below a heading are described by it. */
export function withTableHeadings(
  text: string,
  sentences: readonly Sentence[],
  quantities: readonly ExtractedQuantity[],
  knowledge: Knowledge,
): readonly ExtractedQuantity[] {
  if (!partings.some((parting) => text.includes(parting))) return quantities;
  const rows = rowsOf(text, sentences);
  if (rows.size === 0) return quantities;
  return quantities.map((claim) => {
    const row = rows.get(claim.frame.sentence);
    return row?.headings ? described(claim, row.cells, row.headings, knowledge) : claim;
  });
}

/** By the index of the sentence. */
function rowsOf(text: string, sentences: readonly Sentence[]): Map<number, Row> {
  const rows = new Map<number, Row>();
  let above: Row | null = null;
  for (const { start, end, index } of sentences) {
    if (isRule(text, start, end)) continue;
    above = rowBelow(above, cellsOf(text, start, end));
    if (above) rows.set(index, above);
  }
  return rows;
}

function rowBelow(above: Row | null, cells: readonly Cell[]): Row | null {
  if (cells.length < 2) return null;
  return { cells, headings: headingsOver(cells, above?.headings ?? null) ?? headingsIn(cells) };
}

/** The headings above a row of as many cells; a number in order may stand before them. */
function headingsOver(cells: readonly Cell[], above: readonly string[] | null): readonly string[] | null {
  if (above === null || above.length === cells.length) return above;
  return above.length + 1 === cells.length && /^\d{1,3}\.?$/.test(cells[0]?.words ?? "") ? ["", ...above] : null;
}

/** "--- | ---" */
function isRule(text: string, start: number, end: number): boolean {
  return end - start <= longestRow && /^[-:| ]+$/.test(text.slice(start, end));
}

/** Cells stand between bars, or two spaces apart. */
function cellsOf(text: string, start: number, end: number): Cell[] {
  if (end - start > longestRow) return [];
  const line = text.slice(start, end);
  const isBarred = line.startsWith("|");
  if (!isBarred && !/\S(?: {2,}|\t)\S/.test(line)) return [];
  const cells: Cell[] = [];
  let from = isBarred ? 1 : 0;
  for (const { index, 0: mark } of line.matchAll(isBarred ? /\|/g : /\s{2,}|\t/g)) {
    if (index < from) continue;
    cells.push({ start: start + from, end: start + index, words: line.slice(from, index).trim() });
    from = index + mark.length;
  }
  if (from < line.length) cells.push({ start: start + from, end, words: line.slice(from).trim() });
  return cells;
}

/** "Q2 2022", "2016": a column of figures of one time. */
const period = /^(?:q[1-4] ?|h[12] ?|fy ?)?(?:19|20)\d\d(?:[-/–]\d\d)?$/i;

/** Words without figures, or years, also behind the first column. */
function headingsIn(cells: readonly Cell[]): string[] | null {
  const words = cells.map((cell) => cell.words);
  if (words.some((word) => isFigure(word) || word.length > longestHeading) || /\d/.test(words[0] ?? "")) return null;
  return words.slice(1).some((word) => /\p{L}/u.test(word) || period.test(word)) ? words : null;
}

function isFigure(word: string): boolean {
  return /\d{3}/.test(word) && !period.test(word);
}

function described(
  claim: ExtractedQuantity,
  cells: readonly Cell[],
  headings: readonly string[],
  knowledge: Knowledge,
): ExtractedQuantity {
  const column = cells.findIndex(({ start, end }) => start <= claim.start && claim.end <= end);
  const heading = headings[column];
  if (heading === undefined || !isAlone(claim, cells[column])) return claim;
  if (heading === cells[column]?.words) return period.test(heading) ? { ...claim, claim: false } : claim;
  // What opens a row names it: a year, a number in order.
  if (column === 0) return claim.quantity.kind === "count" ? { ...claim, claim: false } : claim;
  const name = rowName(cells.slice(0, column));
  // Below a year the name of the row says what is counted.
  const [told, beside] = period.test(heading) ? [name, heading] : [heading, name];
  return /\p{L}/u.test(told)
    ? { ...claim, claim: claim.block !== "furniture", ...wordsOf(claim, told, beside, knowledge) }
    : claim;
}

/** What the words of one heading say that it counts, beside the other. */
function wordsOf(claim: Claim, told: string, beside: string, { language, lexis }: Knowledge) {
  const words = told.toLowerCase();
  const noun = language.singular(words.split(" ").at(-1) ?? "");
  const event = lexis.nounEvent(noun);
  const counted = event ? impliedNoun(event, claim.quantity.kind) : undefined;
  return {
    counts: claim.quantity.kind === "count" ? words : claim.counts,
    predicate: event ? noun : claim.predicate,
    label: [words, beside].filter(Boolean).join(", "),
    ...(beside ? { entity: beside } : {}),
    frame: {
      ...claim.frame,
      event: event?.name ?? claim.frame.event,
      noun: counted ?? lexis.nounClass(noun)?.name ?? noun,
      ...(beside ? { owner: beside, names: [beside] } : {}),
    },
  };
}

/** Nothing but signs stands beside it. */
function isAlone({ start, end }: Claim, cell: Cell | undefined): boolean {
  return cell !== undefined && cell.words.length <= end - start + 2;
}

/** The first cell with letters, or a year: "Alta Ribera", "2016". */
function rowName(before: readonly Cell[]): string {
  return before.find(({ words }) => /\p{L}/u.test(words))?.words ?? before[0]?.words ?? "";
}
