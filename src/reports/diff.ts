// Shows what changed between two results: verdicts and answers first, then what is new and what has gone.
import type { ChangedGroup, Changes, Diff } from "../model/diff.js";
import type { Check, Gap, Group, Reading, Result, Source } from "../model/result.js";
import { describeCheck } from "./checks.js";
import { wrapAfter } from "./columns.js";
import { MARKS } from "./disagreements.js";
import { spotOf, wordsOf } from "./gaps.js";
import type { Look } from "./look.js";
import { type Page, section } from "./page.js";
import { createPaint } from "./paint.js";
import { printableDiff, printableResult } from "./printable.js";
import { formatReading } from "./readings.js";
import { claimsOf, createView, nameOf } from "./view.js";

/** The results that the diff was made from, for the words behind its ids. */
export interface Compared {
  readonly before: Result;
  readonly after: Result;
}

interface Pages {
  readonly before: Page;
  readonly after: Page;
}

export function renderDiff(diff: Diff, { before, after }: Compared, look: Look): string {
  const pageOf = (result: Result): Page => ({
    view: createView(printableResult(result)),
    paint: createPaint(look.color),
    width: Math.max(40, look.width),
  });
  const pages = { before: pageOf(before), after: pageOf(after) };
  const { groups, sources, gaps, checks } = printableDiff(diff);
  const lines = [
    ...section(
      pages.after,
      "Answered otherwise",
      groups.changed.flatMap((change) => changedLines(pages, change)),
    ),
    ...bothSections(pages, "questions", groups, groupLine),
    ...bothSections(pages, "gaps", gaps, gapLine),
    ...bothSections(pages, "checks that fail", checks, ({ view }, check: Check) => describeCheck(view, check)),
    ...bothSections(pages, "sources", sources, sourceLine),
    summarizeDiff(diff),
  ];
  return `${lines.join("\n")}\n`;
}

function bothSections<T>(
  pages: Pages,
  things: string,
  { added, removed }: Changes<T>,
  describe: (page: Page, thing: T) => string,
): string[] {
  const lines = (page: Page, mark: string, list: readonly T[]): string[] =>
    list.flatMap((thing) => wrapAfter(`${mark} `, describe(page, thing), page.width));
  return [
    ...section(pages.after, `New ${things}`, lines(pages.after, "+", added)),
    ...section(pages.before, `Gone: ${things}`, lines(pages.before, "-", removed)),
  ];
}

function changedLines(pages: Pages, { before, after, added, removed }: ChangedGroup): string[] {
  const { paint, width } = pages.after;
  const verdict = before.verdict === after.verdict ? after.verdict : `${before.verdict} → ${after.verdict}`;
  const [title = "", ...rest] = wrapAfter("  ", `${after.label}: ${verdict}  ${after.id}`, width);
  return [
    paint.verdict[after.verdict](MARKS[after.verdict]) + title.slice(1),
    ...rest,
    ...added.flatMap((reading) => wrapAfter("  + ", readingLine(pages.after, reading), width)),
    ...removed.flatMap((reading) => wrapAfter("  - ", readingLine(pages.before, reading), width)),
  ];
}

function readingLine({ view }: Page, reading: Reading): string {
  const [first] = claimsOf(view, reading.claims);
  const names = reading.sources.map((source) => nameOf(view, source)).join(", ");
  return `${first ? formatReading(reading, first) : "?"} — ${names}`;
}

function groupLine(page: Page, group: Group): string {
  const readings = group.values.map((reading) => readingLine(page, reading)).join("; ");
  return `${MARKS[group.verdict]} ${group.label}: ${readings}  ${group.id}`;
}

function gapLine({ view }: Page, gap: Gap): string {
  const words = wordsOf(view, gap);
  return `${spotOf(view, gap)}  ${words ? `«${words}»  ` : ""}${gap.reason}`;
}

function sourceLine({ view }: Page, { id, path }: Source): string {
  return `${nameOf(view, id)}  ${path}`;
}

function summarizeDiff({ groups, gaps, checks, sources }: Diff): string {
  const told = [
    [groups.changed.length, "question answered otherwise", "questions answered otherwise"],
    [groups.added.length, "new question", "new questions"],
    [groups.removed.length, "question gone", "questions gone"],
    [gaps.added.length, "new gap", "new gaps"],
    [checks.added.length, "new failing check", "new failing checks"],
    [sources.added.length, "new source", "new sources"],
    [sources.removed.length, "source gone", "sources gone"],
  ] as const;
  const parts = told
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`);
  return parts.length === 0 ? "nothing changed" : parts.join(", ");
}
