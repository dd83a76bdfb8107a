// Makes the blocks of a text: says of every line whether it is title, body, caption, teaser or furniture.
import type { Block, BlockKind } from "../model/document.js";
import type { FurnitureRules } from "../rules/furniture.js";
import { createJudgeAppeal, type JudgeAppeal } from "./appeals.js";
import { markAuthors } from "./authors.js";
import { createReadDateLine, type DateLine, type ReadDateLine } from "./date-line.js";
import type { Dateline } from "./dateline.js";
import { createNameAlone, createNameFurniture, createNameTail, type NameFurniture } from "./furniture.js";
import { createReadLineParts, type LineParts, longestParted, type ReadLineParts } from "./line-parts.js";
import { type Line, linesOf } from "./lines.js";
import { listNumbers } from "./list-numbers.js";
import { markClassNotes, markTables } from "./lists-of-pages.js";
import { markCommentSection, markMenus, markNames, markPolls, markRepeats, spreadAppeals } from "./neighbours.js";
import { createIsColumn, markOtherColumns } from "./other-columns.js";
import { createPatternLists } from "./patterns.js";
import { markCaptions, markTeasers } from "./pictures-and-teasers.js";
import { markStrays } from "./strays.js";
import { markTitle } from "./titles.js";
import { topicOf } from "./topic.js";
import { createMarkUnlikely } from "./unlikely.js";
import { unwrapped } from "./wrapped.js";

/** A line while its kind is sought: null until a rule says. */
export interface Marked {
  readonly line: Line;
  kind: BlockKind | null;
  /** What said so: "date-line", "appeal", a rule of rules/furniture.yaml. */
  rule: string | null;
  date: DateLine | null;
  likelyAppeal: boolean;
  /** Where furniture at the line's ends leaves off what it reports: offsets in the line. */
  parts: LineParts | null;
}

/** What the format knows of the text. */
export interface BlockHints {
  /** Lines before this offset are front matter. */
  readonly from: number;
  readonly title: string | null;
  /** By the offset at which their line starts: what HTML elements say. */
  readonly kinds: ReadonlyMap<number, BlockKind>;
}

export type MarkLines = (text: string, hints: BlockHints) => Marked[];

export function createMarkLines(rules: FurnitureRules): MarkLines {
  const matches = createPatternLists({
    alone: rules.patterns,
    beside: [...rules.pieces, ...rules.lists],
    appeals: rules.appeals.phrases,
    captions: rules.captions,
    pointers: rules.teasers.patterns,
    lists: rules.lists,
  });
  const nameAlone = createNameAlone(rules.services, matches.alone);
  const judgeAppeal = createJudgeAppeal(rules.appeals, matches.appeals);
  const readers = {
    name: createNameFurniture(rules, nameAlone, matches.beside),
    date: createReadDateLine(rules.dates),
    appeal: judgeAppeal,
  };
  const readParts = createReadLineParts(createNameTail(nameAlone, judgeAppeal));
  const isColumn = createIsColumn(rules.columns);
  const markUnlikely = createMarkUnlikely(rules);
  return (text, hints) => {
    const marked = unwrapped(linesOf(text)).map((line, index) => markAlone(line, hints, readers, index < linesOfTop));
    // A text of one line is no page: what it says is said.
    const [only] = marked;
    if (marked.length === 1 && only && hints.from === 0) return [{ ...only, kind: "body", rule: null, date: null }];
    // The order matters: each step trusts the marks of those before it.
    spreadAppeals(marked);
    markTitle(marked, hints.title);
    markRepeats(marked);
    markTables(marked);
    markClassNotes(marked);
    markCaptions(marked, matches.captions);
    const about = topicOf(marked, ({ line }) => isColumn(line.lower) || matches.pointers(line) !== null);
    markTeasers(marked, about, matches);
    markOtherColumns(marked, about, isColumn);
    markNames(marked);
    markMenus(marked);
    markPolls(marked);
    markAuthors(marked);
    markCommentSection(marked);
    markStrays(marked, about);
    markUnlikely(marked, about);
    for (const mark of marked) if (mark.kind !== "furniture") mark.parts = partsOf(mark, text, readParts);
    leaveOutListNumbers(text, marked);
    return marked;
  };
}

/** Null where the line has no furniture at its ends. */
function partsOf({ line: { start, end }, kind }: Marked, text: string, read: ReadLineParts): LineParts | null {
  if (end - start > longestParted) return null;
  const parts = read(text.slice(start, end), kind === "teaser");
  return parts.start > 0 || parts.end < end - start ? parts : null;
}

function leaveOutListNumbers(text: string, marked: readonly Marked[]): void {
  const lines = marked.map(({ line }) => line);
  for (const [at, length] of listNumbers(text, lines).entries()) {
    const mark = marked[at];
    if (length === 0 || !mark || mark.kind === "furniture" || (mark.parts?.start ?? 0) > 0) continue;
    mark.parts = { start: length, end: mark.parts?.end ?? mark.line.end - mark.line.start };
  }
}

interface Readers {
  readonly name: NameFurniture;
  readonly date: ReadDateLine;
  readonly appeal: JudgeAppeal;
}

const linesOfTop = 8;

function markAlone(line: Line, hints: BlockHints, readers: Readers, inTop: boolean): Marked {
  // One shape for all: a page of a million lines makes a million of them.
  const mark: Marked = { line, kind: null, rule: null, date: null, likelyAppeal: false, parts: null };
  mark.rule = ruleOf(mark, hints, readers, inTop);
  if (mark.rule !== null && mark.kind === null) mark.kind = "furniture";
  return mark;
}

/** What says that a line, seen by itself, is no body; notes on `mark` what it finds on the way. */
function ruleOf(mark: Marked, hints: BlockHints, readers: Readers, inTop: boolean): string | null {
  const { line } = mark;
  if (line.start < hints.from) return "front-matter";
  mark.kind = hints.kinds.get(line.start) ?? null;
  if (mark.kind !== null) return "element";
  mark.date = readers.date(line.text, inTop);
  if (mark.date) return "date-line";
  const name = readers.name(line);
  if (name !== null) return name;
  const appeal = readers.appeal(line);
  mark.likelyAppeal = appeal === "likely";
  return appeal === "sure" ? "appeal" : null;
}

/** The furniture at a line's ends, a dateline among it, are blocks of their own. */
export function blocksOf(marked: readonly Marked[], dateline: Dateline | null = null): Block[] {
  const blocks: Block[] = [];
  for (const mark of marked) {
    const { start, end } = mark.line;
    const kind = mark.kind ?? "body";
    const parts = mark === dateline?.mark ? partsAfter(dateline, mark) : mark.parts;
    if (parts === null) {
      blocks.push({ kind, start, end });
      continue;
    }
    if (parts.start > 0) blocks.push({ kind: "furniture", start, end: start + parts.start });
    blocks.push({ kind, start: start + parts.start, end: start + parts.end });
    if (start + parts.end < end) blocks.push({ kind: "furniture", start: start + parts.end, end });
  }
  return blocks;
}

function partsAfter({ end }: Dateline, { line, parts }: Marked): LineParts {
  return { start: end - line.start, end: parts?.end ?? line.end - line.start };
}
