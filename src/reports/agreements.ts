// Shows in short what needs no decision: what sources agree on, and what one source alone answers.

import { groupBy } from "../gather.js";
import type { Group } from "../model/result.js";
import { wrapAfter } from "./columns.js";
import { MARKS } from "./disagreements.js";
import { count, type Page } from "./page.js";
import { formatReading, formatStating } from "./readings.js";
import { claimsOf, nameOf, namesOf } from "./view.js";

/** Questions of one source that are named; the rest are counted. */
const NAMED = 8;

/** "= people killed: ≥164 — Independent, DW (2 origins)". */
export function agreedLines({ view, paint, width }: Page, groups: readonly Group[]): string[] {
  return groups.flatMap((group) => {
    const readings = group.values.map((reading) => {
      const [first] = claimsOf(view, reading.claims);
      return first ? formatReading(reading, first) : "";
    });
    const names = namesOf(view, group.sources);
    const text = `${group.label}: ${[...new Set(readings)].join(" / ")} — ${names} (${count(group.origins, "origin")})`;
    const [first = "", ...rest] = wrapAfter("  ", text, width);
    return [paint.verdict.agree(MARKS.agree) + first.slice(1), ...rest];
  });
}

/** One paragraph for each source: "DW, 3: age of the mayor 49; fare $10; …". */
export function singleLines({ view, width }: Page, groups: readonly Group[]): string[] {
  const bySource = groupBy(groups, (group) => group.sources[0] ?? "");
  return [...bySource].flatMap(([source, own]) => {
    const answers = own.slice(0, NAMED).map((group) => {
      const [claim] = claimsOf(view, group.claims);
      return `${group.label} ${claim ? formatStating(claim) : ""}`.trim();
    });
    const more = own.length > NAMED ? `; and ${own.length - NAMED} more` : "";
    return wrapAfter("  ", `${nameOf(view, source)}, ${own.length}: ${answers.join("; ")}${more}`, width);
  });
}
