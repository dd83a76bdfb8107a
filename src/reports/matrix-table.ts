// Draws the matrix for a terminal: outlets by name where they fit, otherwise by letters with a legend, in as many bands as it takes.
// The only door to cli-table3, which does not shrink columns: everything is measured and wrapped before it gets there.
import Table from "cli-table3";
import { widthOf, wrap, wrapAfter } from "./columns.js";
import { MARKS } from "./disagreements.js";
import { letterOf } from "./letters.js";
import type { Matrix } from "./matrix.js";
import { cutMatrix } from "./matrix-cut.js";
import type { Page } from "./page.js";
import { nameOf } from "./view.js";

const SILENT = "–";
const GAP = 2;
/** Longer words of a name are broken. */
const LONGEST_WORD = 16;
/** Widths of the column of questions and of a cell, the first choice first; the next are taken where they make fewer bands. */
const LAYOUTS: readonly Layout[] = [
  { label: 44, cell: 20, name: 16 },
  { label: 32, cell: 18, name: 14 },
  { label: 24, cell: 14, name: 12 },
  { label: 20, cell: 11, name: 11 },
];
const NO_LINES = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"])
    .map((name) => [name, ""]),
);

interface Layout {
  readonly label: number;
  readonly cell: number;
  readonly name: number;
}

interface Column {
  readonly head: string;
  readonly width: number;
  /** Lines for each row. */
  readonly cells: readonly (readonly string[])[];
}

export function matrixLines(page: Page, whole: Matrix): string[] {
  if (whole.rows.length === 0) return [];
  const { leftOut, ...matrix } = cutMatrix(whole);
  return [...bandLines(page, matrix), ...(leftOut ? wrapAfter("  ", leftOut, page.width).map(page.paint.quiet) : [])];
}

function bandLines(page: Page, matrix: Matrix): string[] {
  const names = matrix.sources.map(({ id }) => nameOf(page.view, id));
  const named = fewestBands(page, matrix, names);
  const [only] = named;
  if (named.length === 1 && only) return drawTable(page, only);
  const letters = names.map((_, index) => letterOf(index));
  const legend = names.map((name, index) => `${letters[index]} ${name}`.replaceAll(" ", "\u00a0")).join("   ");
  const bands = fewestBands(page, matrix, letters).flatMap((band) => ["", ...drawTable(page, band)]);
  return [...wrapAfter("  ", legend, page.width).map((line) => line.replaceAll("\u00a0", " ")), ...bands];
}

/** The columns of each table, in the first layout that fits and needs no more tables than any other. */
function fewestBands(page: Page, matrix: Matrix, heads: readonly string[]): Column[][] {
  const choices = LAYOUTS.map((layout) => {
    const labels = labelColumn(page, matrix, layout);
    const columns = sourceColumns(matrix, heads, layout);
    const room = page.width - labels.width + GAP;
    const bands = packBands(columns, room).map((band) => [labels, ...band]);
    return { bands, cost: columns.some(({ width }) => width > room) ? Number.POSITIVE_INFINITY : bands.length };
  });
  const least = Math.min(...choices.map(({ cost }) => cost));
  return choices.find(({ cost }) => cost === least)?.bands ?? [];
}

function labelColumn({ paint }: Page, { rows }: Matrix, { label }: Layout): Column {
  const widest = Math.max(...rows.map(({ group }) => widthOf(group.label))) + 2;
  const own = Math.min(widest, label);
  const cells = rows.map(({ group }) => {
    const [first = "", ...rest] = wrapAfter(`${MARKS[group.verdict]} `, group.label, own);
    return [paint.verdict[group.verdict](first.slice(0, 1)) + first.slice(1), ...rest];
  });
  return { head: "", cells, width: own + GAP };
}

function sourceColumns({ rows }: Matrix, heads: readonly string[], { cell, name }: Layout): Column[] {
  return heads.map((head, index) => {
    const cells = rows.map((row) => (row.cells[index] ?? []).map(({ text }) => text));
    const widest = Math.min(cell, Math.max(...cells.flat().map(widthOf), SILENT.length));
    const own = Math.max(widest, Math.min(name, widthOf(head)), Math.min(LONGEST_WORD, widthOfWords(head)));
    return { head, cells: cells.map((readings) => cellLines(readings, own)), width: own + GAP };
  });
}

/** Of the widest word: names of outlets break between words. */
function widthOfWords(head: string): number {
  return Math.max(0, ...(head.match(/[^ -]+-?/g) ?? []).map(widthOf));
}

/** A line for each reading, more for a long one. */
function cellLines(readings: readonly string[], width: number): string[] {
  return readings.length === 0 ? [SILENT] : readings.flatMap((reading) => wrap(reading, width));
}

function widthOfAll(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + column.width, 0);
}

/** Fills one band after the other with as many columns as fit; a band has at least one. */
function packBands(columns: readonly Column[], room: number): Column[][] {
  const bands: Column[][] = [];
  let band: Column[] = [];
  for (const column of columns) {
    if (band.length > 0 && widthOfAll(band) + column.width > room) {
      bands.push(band);
      band = [];
    }
    band.push(column);
  }
  return [...bands, band];
}

function drawTable({ paint }: Page, columns: readonly Column[]): string[] {
  const widths = columns.map(({ width }) => width);
  const heads = columns.map(({ head, width }) => wrap(head, width - GAP).map(paint.strong));
  const rules = widths.map((width) => [paint.quiet("─".repeat(width - GAP))]);
  const rows = Array.from({ length: columns[0]?.cells.length ?? 0 }, (_, row) =>
    columns.map(({ cells }) => cells[row] ?? []),
  );
  const all = [heads, rules, ...rows];
  const starts = Array.from({ length: Math.ceil(all.length / rowsOfTable) }, (_, index) => index * rowsOfTable);
  return starts.flatMap((start) => drawRows(widths, all.slice(start, start + rowsOfTable)));
}

/** One table of many rows takes time with their square, one for each row the time to make it. */
const rowsOfTable = 16;

function drawRows(widths: readonly number[], rows: readonly (readonly (readonly string[])[])[]): string[] {
  const table = new Table({
    chars: NO_LINES,
    colWidths: [...widths],
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
  });
  for (const cells of rows) table.push(cells.map((lines) => lines.join("\n")));
  const lines = table.toString().split("\n");
  return lines.map((line) => line.trimEnd());
}
