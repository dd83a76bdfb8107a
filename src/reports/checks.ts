// Shows the checks that fail: file:line:column, the kind of check and why it fails.
import type { Check } from "../model/result.js";
import { wrapAfter } from "./columns.js";
import { knownMark, type Page } from "./page.js";
import { claimsOf, placeOf, type View } from "./view.js";

export function failedLines(page: Page, checks: readonly Check[]): string[] {
  return checks
    .filter((check) => !check.holds)
    .flatMap((check) => {
      const [first = "", ...rest] = wrapAfter("✗ ", describeCheck(page.view, check), page.width);
      return [page.paint.bad("✗") + first.slice(1), ...rest];
    });
}

/** "a.txt:3:10  weekday-date: 13 January 2022 was a Thursday". */
export function describeCheck(view: View, check: Check): string {
  const [claim] = claimsOf(view, check.claims ?? []);
  const spot = check.line === undefined && claim ? claim : check;
  return `${placeOf(view, spot)}  ${check.kind}: ${check.reason}${knownMark(check)}`;
}
