// Lays blocks of lines beside each other where the terminal is wide enough, otherwise one under the other.
import { padEnd } from "./columns.js";

/** Narrowest column in which a quote can be read. */
const NARROWEST = 36;
const GUTTER = " │ ";

/** Width that each of `count` blocks gets. */
export function blockWidth(count: number, width: number): number {
  const columns = columnsFor(count, width);
  return Math.floor((width - GUTTER.length * (columns - 1)) / columns);
}

/** @param blocks lines of at most `blockWidth(blocks.length, width)`; they may be painted */
export function sideBySide(blocks: readonly (readonly string[])[], width: number): string[] {
  const columns = columnsFor(blocks.length, width);
  const rows: string[] = [];
  for (let at = 0; at < blocks.length; at += columns) {
    if (at > 0) rows.push("");
    rows.push(...joinRow(blocks.slice(at, at + columns), blockWidth(blocks.length, width)));
  }
  return rows;
}

/** As many as fit, but no row much emptier than another: five blocks where four fit stand as three and two. */
function columnsFor(count: number, width: number): number {
  const fitting = Math.max(1, Math.floor((width + GUTTER.length) / (NARROWEST + GUTTER.length)));
  const rows = Math.ceil(Math.max(1, count) / fitting);
  return Math.ceil(Math.max(1, count) / rows);
}

function joinRow(blocks: readonly (readonly string[])[], column: number): string[] {
  const height = Math.max(...blocks.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    const cells = blocks.map((lines) => padEnd(lines[row] ?? "", column));
    return cells.join(GUTTER).trimEnd();
  });
}
