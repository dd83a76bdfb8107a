// The terminal report: for each story what needs a decision first, then the rest in short, the matrix, the gaps and the checks.
import type { Result, Verdict } from "../model/result.js";
import { agreedLines, singleLines } from "./agreements.js";
import { failedLines } from "./checks.js";
import { wrap, wrapAfter } from "./columns.js";
import { correctionLines } from "./corrections.js";
import { readingsLines, sidesLines } from "./disagreements.js";
import { gapLines } from "./gaps.js";
import type { Look } from "./look.js";
import { createMatrix } from "./matrix.js";
import { matrixLines } from "./matrix-table.js";
import { count, type Page, section } from "./page.js";
import { createPaint } from "./paint.js";
import { printableResult } from "./printable.js";
import { summarize } from "./summary.js";
import { createView, hasNews, namesOf, type StoryView, splitByStory } from "./view.js";

const NARROWEST = 40;

export function renderTable(result: Result, look: Look): string {
  const view = createView(printableResult(result));
  const page: Page = { view, paint: createPaint(look.color), width: Math.max(NARROWEST, look.width) };
  const stories = splitByStory(view);
  const telling = stories.filter(hasNews);
  const lines = [
    ...telling.flatMap((story) => storyLines(page, story)),
    ...section(
      page,
      "Stories that one source tells",
      stories.filter((story) => !hasNews(story)).flatMap((story) => aloneLines(page, story)),
    ),
    ...section(page, "Corrections", correctionLines(page)),
    ...section(
      page,
      "Skipped",
      view.result.skipped.flatMap(({ path, reason }) => wrapAfter("  ", `${path}: ${reason}`, page.width)),
    ),
    ...wrap(summarize(view.result.summary), page.width).map(page.paint.strong),
  ];
  return `${lines.join("\n")}\n`;
}

function storyLines(page: Page, story: StoryView): string[] {
  const of = (verdict: Verdict): typeof story.groups => story.groups.filter((group) => group.verdict === verdict);
  const title = `${story.story.label} (${count(story.sources.length, "source")})`;
  return [
    ...wrap(title, page.width).map(page.paint.strong),
    "",
    ...section(
      page,
      "They can't all be right",
      of("conflict").flatMap((group) => sidesLines(page, group)),
    ),
    ...section(
      page,
      "Updated since",
      of("update").flatMap((group) => sidesLines(page, group)),
    ),
    ...section(
      page,
      "Different, and compatible",
      of("compatible").flatMap((group) => readingsLines(page, group)),
    ),
    ...section(page, "Agreed", agreedLines(page, of("agree"))),
    ...section(page, "Who says what", matrixLines(page, createMatrix(page.view, story))),
    ...section(page, "Not said", gapLines(page, story.gaps)),
    ...section(page, "Checks that fail", failedLines(page, story.checks)),
    ...section(page, "From one source only", singleLines(page, of("single"))),
  ];
}

function aloneLines(page: Page, { story, groups }: StoryView): string[] {
  const names = namesOf(page.view, story.sources);
  return wrapAfter("  ", `${story.label} — ${names}, ${count(groups.length, "figure")}`, page.width);
}
