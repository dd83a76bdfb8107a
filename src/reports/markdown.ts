// The report as Markdown: what differs first with its quotes, then the matrix, the gaps and the checks.
import type { Claim } from "../model/claim.js";
import type { Group, Result } from "../model/result.js";
import { describeCheck } from "./checks.js";
import { describeCorrections } from "./corrections.js";
import { unquoted, whoSays } from "./evidence.js";
import { silences, spokenGaps, spotOf, wordsOf } from "./gaps.js";
import { createMatrix, type Matrix } from "./matrix.js";
import { cutMatrix } from "./matrix-cut.js";
import { count, knownMark } from "./page.js";
import { printableResult } from "./printable.js";
import { quoteOf } from "./quote.js";
import { formatReading, formatStating } from "./readings.js";
import { summarize } from "./summary.js";
import { claimsOf, createView, nameOf, placeOf, type StoryView, splitByStory, type View } from "./view.js";

const QUOTE_ROOM = 240;
/** Quotes of one reading, and items of one list: a wiki page is read by people. */
const QUOTED = 4;
const LISTED = 100;
const TITLES = {
  conflict: "They can't all be right",
  update: "Updated since",
  compatible: "Different, and compatible",
} as const;

export function renderMarkdown(result: Result): string {
  const view = createView(printableResult(result));
  const skipped = view.result.skipped.map(({ path, reason }) => `- ${code(path)}: ${escapeText(reason)}`);
  const blocks = [
    "# What the sources say",
    escapeText(summarize(view.result.summary)),
    ...splitByStory(view).flatMap((story) => storyBlocks(view, story)),
    ...titled(
      "## Corrections",
      describeCorrections(view.result).map((text) => `- ${escapeText(text)}`),
    ),
    ...titled("## Skipped", skipped),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function storyBlocks(view: View, story: StoryView): string[] {
  const differing = (["conflict", "update", "compatible"] as const).flatMap((verdict) => {
    const groups = story.groups.filter((group) => group.verdict === verdict);
    return groups.length === 0
      ? []
      : [`### ${TITLES[verdict]}`, ...groups.flatMap((group) => groupBlocks(view, group))];
  });
  const single = story.groups.filter((group) => group.verdict === "single").map((group) => singleItem(view, group));
  const failed = story.checks
    .filter((check) => !check.holds)
    .map((check) => `- ${escapeText(describeCheck(view, check))}`);
  return [
    `## ${escapeText(story.story.label)} (${count(story.sources.length, "source")})`,
    ...differing,
    ...matrixBlocks(view, createMatrix(view, story)),
    ...titled("### Not said", gapItems(view, story)),
    ...titled("### Checks that fail", failed),
    ...titled("### From one source only", single),
  ];
}

function groupBlocks(view: View, group: Group): string[] {
  const readings = group.values.flatMap((reading) => {
    const claims = claimsOf(view, reading.claims);
    const [first] = claims;
    if (!first) return [];
    const quoted = claims.slice(0, QUOTED);
    return [
      `- **${escapeText(formatReading(reading, first))}**`,
      ...quoted.map((claim) => claimItem(view, claim)),
      ...unquoted(view, claims, quoted).map((text) => `  - ${escapeText(text)}`),
    ];
  });
  return [`#### ${escapeText(group.label + knownMark(group))}`, escapeText(group.reason), readings.join("\n")];
}

function claimItem(view: View, claim: Claim): string {
  const { before, figure, after } = quoteOf(claim, view.ranks.get(claim.id) ?? 0, QUOTE_ROOM);
  const quote = `“${escapeText(before)}**${escapeText(figure)}**${escapeText(after)}”`;
  return `  - ${escapeText(whoSays(view, claim))}: ${quote} ${code(placeOf(view, claim))}`;
}

function matrixBlocks(view: View, whole: Matrix): string[] {
  if (whole.rows.length === 0) return [];
  const { leftOut, ...matrix } = cutMatrix(whole);
  return ["### Who says what", matrixTable(view, matrix), ...(leftOut ? [escapeText(leftOut)] : [])];
}

function matrixTable(view: View, { sources, rows }: Matrix): string {
  const heads = ["", ...sources.map(({ id }) => nameOf(view, id)), "verdict"];
  const lines = rows.map(({ group, cells }) => [
    group.label,
    ...cells.map((cell) => cell.map(({ text }) => text).join(" / ") || "–"),
    group.verdict,
  ]);
  const table = [heads.map(escapeText), heads.map(() => "---"), ...lines.map((line) => line.map(escapeText))];
  return table.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function gapItems(view: View, { gaps }: StoryView): string[] {
  const spoken = spokenGaps(gaps).map((gap) => {
    const words = wordsOf(view, gap);
    const label = view.groups.get(gap.group ?? "")?.label;
    const parts = [words ? `“${words}”` : "", label ?? "", gap.reason].filter((part) => part !== "");
    return `- ${code(spotOf(view, gap))} ${escapeText(parts.join(": "))}`;
  });
  return [...spoken, ...silences(view, gaps).map((text) => `- ${escapeText(text)}`)];
}

function singleItem(view: View, group: Group): string {
  const [claim] = claimsOf(view, group.claims);
  return claim ? `- ${escapeText(`${group.label}: ${formatStating(claim)}`)} ${code(placeOf(view, claim))}` : "";
}

function titled(title: string, items: readonly string[]): string[] {
  const more = items.length > LISTED ? [`- and ${items.length - LISTED} more: --format html and csv have all`] : [];
  return items.length === 0 ? [] : [title, [...items.slice(0, LISTED), ...more].join("\n")];
}

/**
 * Every character that Markdown, HTML or a template could act on is written as itself; addresses do not become links, nor
 * handles mentions.
 * @example "<b> | *1*" → "\\<b\\> \\| \\*1\\*"; "# 3" → "\\# 3"
 */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<>|~$&@]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\bwww\./gi, "www\\.")
    .replace(/^(\d*)([-+.)#])/, "$1\\$2");
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}
