// Shows groups whose readings differ: the question, the reason of the verdict, and the sides with their quotes.
import type { Group, Verdict } from "../model/result.js";
import { clip, widthOf, wrap, wrapAfter } from "./columns.js";
import { readingLines } from "./evidence.js";
import { knownMark, type Page } from "./page.js";
import { formatReading } from "./readings.js";
import { blockWidth, sideBySide } from "./side-by-side.js";
import { sidesOf } from "./sides.js";
import { claimsOf, namesOf, placeOf } from "./view.js";

export const MARKS: Readonly<Record<Verdict, string>> = {
  conflict: "✗",
  update: "↑",
  compatible: "≈",
  agree: "=",
  single: "·",
};

/** Claims that are quoted for one reading; `explain` shows all. */
const QUOTED = 2;
const INDENT = "  ";

/** In full: every reading with quotes, side by side where they fit. */
export function sidesLines(page: Page, group: Group): string[] {
  const inner = page.width - INDENT.length;
  const column = { ...page, width: blockWidth(group.values.length, inner) };
  const sides = sidesOf(page.view, group).map((reading) => readingLines(column, reading, QUOTED));
  const beside = sideBySide(sides, inner).map((line) => (line === "" ? "" : INDENT + line));
  return ["", ...titleLines(page, group), ...beside];
}

/** In short: one line for each reading, with the place of its first claim. */
export function readingsLines(page: Page, group: Group): string[] {
  const lines = group.values.flatMap((reading) => {
    const [first] = claimsOf(page.view, reading.claims);
    if (!first) return [];
    const names = namesOf(page.view, reading.sources);
    return wrapAfter("    ", `${formatReading(reading, first)} — ${names}  ${placeOf(page.view, first)}`, page.width);
  });
  return [...titleLines(page, group), ...lines];
}

/** Mark, label and id on one line where they fit, then the reason. */
export function titleLines({ paint, width }: Page, group: Group): string[] {
  const [title = "", ...rest] = wrap(group.label + knownMark(group), width - INDENT.length);
  const lines = [`${paint.verdict[group.verdict](MARKS[group.verdict])} ${paint.strong(title)}`];
  lines.push(...rest.map((line) => INDENT + paint.strong(line)));
  const last = lines.pop() ?? "";
  const isRoom = widthOf(last) + widthOf(group.id) + INDENT.length <= width;
  const id = paint.quiet(INDENT + clip(group.id, width - INDENT.length));
  const reason = wrapAfter(INDENT, group.reason, width).map(paint.verdict[group.verdict]);
  return [...lines, ...(isRoom ? [last + id] : [last, id]), ...reason];
}
