// What every part of the terminal report is given: the result's view, the colours and the width.
import type { Paint } from "./paint.js";
import type { View } from "./view.js";

export interface Page {
  readonly view: View;
  readonly paint: Paint;
  readonly width: number;
}

/** A section of the report: nothing where it has no lines. */
export function section(page: Page, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [page.paint.heading(title), ...lines, ""];
}

/** Behind what a baseline has. */
export function knownMark({ known }: { readonly known?: true }): string {
  return known ? " (known)" : "";
}

/** "1 source", "3 sources". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
