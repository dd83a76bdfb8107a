// The claims as CSV (RFC 4180: CRLF, a header, quotes doubled): one claim a line, with its group's verdict.
// White space in texts becomes one space, so that a line of the file is a claim.
import type { Claim } from "../model/claim.js";
import type { Group, Result } from "../model/result.js";
import { printable } from "./printable.js";
import { formatStating } from "./readings.js";
import { createView, type View } from "./view.js";

type Cell = string | number | boolean | null | undefined;

interface Row {
  readonly claim: Claim;
  readonly group: Group | undefined;
  readonly view: View;
}

/** Columns in order; programs may read them by name, so names stay and new columns come last. */
const COLUMNS: readonly (readonly [string, (row: Row) => Cell])[] = [
  ["id", ({ claim }) => claim.id],
  ["source", ({ claim }) => claim.source],
  ["outlet", ({ claim, view }) => view.sources.get(claim.source)?.outlet],
  ["path", ({ claim, view }) => view.sources.get(claim.source)?.path],
  ["published", ({ claim, view }) => view.sources.get(claim.source)?.published.date],
  ["line", ({ claim }) => claim.line],
  ["column", ({ claim }) => claim.column],
  ["start", ({ claim }) => claim.start],
  ["end", ({ claim }) => claim.end],
  ["story", ({ group }) => group?.story],
  ["group", ({ group }) => group?.id],
  ["question", ({ group }) => group?.label],
  ["verdict", ({ group }) => group?.verdict],
  ["reading", ({ claim }) => formatStating(claim)],
  ["kind", ({ claim }) => claim.quantity.kind],
  ["min", ({ claim }) => claim.quantity.min],
  ["max", ({ claim }) => claim.quantity.max],
  ["minExclusive", ({ claim }) => claim.quantity.minExclusive],
  ["maxExclusive", ({ claim }) => claim.quantity.maxExclusive],
  ["unit", ({ claim }) => claim.quantity.unit],
  ["bound", ({ claim }) => claim.quantity.bound],
  ["trend", ({ claim }) => claim.quantity.trend],
  ["statedValue", ({ claim }) => statedText(claim)],
  ["statedUnit", ({ claim }) => claim.quantity.stated.unit],
  ["text", ({ claim }) => claim.text],
  ["label", ({ claim }) => claim.label],
  ["counts", ({ claim }) => claim.counts],
  ["predicate", ({ claim }) => claim.predicate],
  ["entity", ({ claim }) => claim.entity],
  ["place", ({ claim }) => claim.place],
  ["speaker", ({ claim }) => claim.speaker],
  ["asOf", ({ claim }) => claim.asOf],
  ["incremental", ({ claim }) => claim.incremental],
  ["modality", ({ claim }) => claim.modality],
  ["sentence", ({ claim }) => claim.sentence],
];

export function* renderCsv(result: Result): Generator<string> {
  const view = createView(result);
  const groups = new Map(result.groups.flatMap((group) => group.claims.map((id) => [id, group] as const)));
  yield formatLine(COLUMNS.map(([name]) => name));
  for (const claim of result.claims)
    yield formatLine(COLUMNS.map(([, cell]) => cell({ claim, group: groups.get(claim.id), view })));
}

function formatLine(cells: readonly Cell[]): string {
  return `${cells.map(formatCell).join(",")}\r\n`;
}

function statedText({ quantity }: Claim): Cell {
  const { value } = quantity.stated;
  return typeof value === "object" ? value?.join(" ") : value;
}

/**
 * Spreadsheets run text that starts like a formula; an apostrophe before it keeps it text. Numbers stay as they are, and so
 * does text that is a plain number.
 * What holds a semicolon is quoted too: where it parts cells, "5;=1+1" would start a formula.
 * @example "=1+1" → "'=1+1"; "-5" → "-5"; "- 5 %" → "'- 5 %"
 */
function formatCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const text = printable(cell);
  const isFormula = /^\s?[=+\-@＝＋－＠]/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
