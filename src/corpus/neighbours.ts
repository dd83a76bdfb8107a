// Marks lines by what stands around them: appeals, repeats, names, menus, readers' comments.
import type { Marked } from "./blocks.js";
import { endsAsSentence, isNames, isSentence } from "./line-shape.js";

/** Lines that may be part of an appeal are, next to one that is. */
export function spreadAppeals(marked: readonly Marked[]): void {
  if (!marked.some(({ rule }) => rule === "appeal")) return;
  spread(marked);
  spread([...marked].reverse());
}

function spread(marked: readonly Marked[]): void {
  let inside = false;
  for (const mark of marked) {
    if (mark.rule === "appeal") inside = true;
    else if (inside && mark.kind === null && mark.likelyAppeal) furnish(mark, "appeal");
    else if (mark.kind !== "furniture") inside = false;
  }
}

function furnish(mark: Marked, rule: string): void {
  mark.kind = "furniture";
  mark.rule = rule;
}

const shortestRepeat = 30;
const longestRepeat = 700;

/** A sentence or a caption that is printed again says nothing new; what a credited line repeats is the same picture's caption. */
export function markRepeats(marked: readonly Marked[]): void {
  const seen = new Map<string, Marked>();
  for (const mark of marked) {
    if (mark.line.lower.length < shortestRepeat) continue;
    const said = withoutCredit(mark.line.lower);
    // Only what is compared in full can be a repeat.
    if (said.length < shortestRepeat || mark.line.end - mark.line.start > longestRepeat) continue;
    const first = seen.get(said);
    if (!first) seen.set(said, mark);
    else if (mark.kind !== "title") {
      if (first.kind === null && mark.line.text.endsWith(")")) first.kind = "caption";
      furnish(mark, "repeat");
    }
  }
}

/** "A crane on the quay. (AP)" is "a crane on the quay". */
function withoutCredit(lower: string): string {
  const said = lower.endsWith(")") ? lower.replace(/[ .]*\([^()]{1,60}\)$/, "") : lower;
  let end = said.length;
  while (said[end - 1] === " " || said[end - 1] === ".") end--;
  return said.slice(0, end);
}

/** Lines of names alone: authors, photographers. A line with a figure is never one. */
export function markNames(marked: readonly Marked[]): void {
  for (const [index, mark] of marked.entries()) {
    if (mark.kind !== null || !isNames(mark.line.text)) continue;
    if (isFurniture(marked[index - 1]) || isFurniture(marked[index + 1]) || marked[index - 1]?.kind === "title")
      furnish(mark, "names");
  }
}

function isFurniture(mark: Marked | undefined): boolean {
  return mark?.kind === "furniture";
}

const fewestItems = 4;

/** Lines above a tally of votes. */
const mostAnswers = 6;

/** "Yes 71%" above "842 votes": what readers answered on the page. */
export function markPolls(marked: readonly Marked[]): void {
  for (const [index, { rule, line }] of marked.entries()) {
    if (rule !== "tally" || !line.lower.includes("vote")) continue;
    const above = marked.slice(Math.max(0, index - mostAnswers), index).reverse();
    for (const mark of above) {
      if (mark.kind === null && /^.{1,50}\b\d{1,3}(?:\.\d)? ?%$/.test(mark.line.text)) furnish(mark, "poll");
      else if (mark.kind !== "furniture") break;
    }
  }
}

/** Rows of short lines without figures, some of them known furniture, are menus. */
export function markMenus(marked: readonly Marked[]): void {
  let run: Marked[] = [];
  for (const mark of [...marked, undefined]) {
    if (mark && isItem(mark)) {
      run.push(mark);
      continue;
    }
    if (run.length >= fewestItems && run.some((item) => item.kind === "furniture"))
      for (const item of run) if (item.kind === null) furnish(item, "menu");
    run = [];
  }
}

function isItem({ kind, line }: Marked): boolean {
  if (kind !== null && kind !== "furniture") return false;
  if (kind === "furniture") return line.text.length <= 40;
  return (
    line.text.length <= 30 && !/\d/.test(line.text) && !endsAsSentence(line.text) && line.text.split(" ").length <= 3
  );
}

const commentRules = new Set(["comments", "tally", "tally-after"]);
const buttonRules = new Set(["comments", "sharing", "age", "buttons", "account", "tally", "no-letters"]);

/** What readers write below an article, told by its heading and the buttons between the comments. */
export function markCommentSection(marked: readonly Marked[]): void {
  const heading = startOfComments(marked);
  if (heading < 0) return;
  const below = marked.slice(heading + 1);
  const buttons = below.filter((mark) => mark.kind === "furniture" && buttonRules.has(mark.rule ?? "")).length;
  if (marked[heading]?.rule !== threadHeading && (buttons < 3 || buttons < below.length * 0.3)) return;
  for (const mark of below) if (mark.kind !== "furniture") furnish(mark, "comment");
}

/** "12 thoughts on …": what follows needs no buttons to be comments. */
const threadHeading = "thread-heading";

function startsComments({ kind, rule, line }: Marked): boolean {
  if (kind !== "furniture") return false;
  if (rule === threadHeading) return true;
  // "Comments 31" looks like a row of buttons.
  if (rule === "buttons") return line.lower.startsWith("comment");
  return commentRules.has(rule ?? "") && line.lower.includes("comment");
}

/** The first heading of comments after three sentences of the article, or -1. */
function startOfComments(marked: readonly Marked[]): number {
  let sentences = 0;
  return marked.findIndex((mark) => {
    if (mark.kind === null && sentences < 3 && isSentence(mark.line.text)) sentences++;
    return sentences >= 3 && startsComments(mark);
  });
}
