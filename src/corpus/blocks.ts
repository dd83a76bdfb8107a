// Makes the blocks of a text: says of every line whether it is title, body, caption, teaser or furniture.
import type { Block, BlockKind } from "../model/document.js";
import type { FurnitureRules } from "../rules/furniture.js";
import { createJudgeAppeal, type JudgeAppeal } from "./appeals.js";
import { createReadDateLine, type DateLine, type ReadDateLine } from "./date-line.js";
import type { Dateline } from "./dateline.js";
import { createNameFurniture, type NameFurniture } from "./furniture.js";
import { type Line, linesOf } from "./lines.js";
import { markCommentSection, markMenus, markNames, markRepeats, spreadAppeals } from "./neighbours.js";
import { createMatches } from "./patterns.js";
import { markCaptions, markTeasers } from "./pictures-and-teasers.js";
import { markTitle } from "./titles.js";
import { unwrapped } from "./wrapped.js";

/** A line while its kind is sought: null until a rule says. */
export interface Marked {
  readonly line: Line;
  kind: BlockKind | null;
  /** What said so: "date-line", "appeal", a rule of rules/furniture.yaml. */
  rule: string | null;
  date: DateLine | null;
  likelyAppeal: boolean;
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
  const readers = {
    name: createNameFurniture(rules),
    date: createReadDateLine(rules.dates),
    appeal: createJudgeAppeal(rules.appeals),
  };
  const captions = createMatches(rules.captions);
  const teasers = createMatches(rules.teasers.patterns);
  return (text, hints) => {
    const marked = unwrapped(linesOf(text)).map((line) => markAlone(line, hints, readers));
    // A text of one line is no page: what it says is said.
    const [only] = marked;
    if (marked.length === 1 && only && hints.from === 0) return [{ ...only, kind: "body", rule: null, date: null }];
    // The order matters: each step trusts the marks of those before it.
    spreadAppeals(marked);
    markTitle(marked, hints.title);
    markRepeats(marked);
    markCaptions(marked, captions);
    markTeasers(marked, teasers);
    markNames(marked);
    markMenus(marked);
    markCommentSection(marked);
    return marked;
  };
}

interface Readers {
  readonly name: NameFurniture;
  readonly date: ReadDateLine;
  readonly appeal: JudgeAppeal;
}

function markAlone(line: Line, hints: BlockHints, readers: Readers): Marked {
  const open = { line, kind: null, rule: null, date: null, likelyAppeal: false };
  if (line.start < hints.from) return { ...open, kind: "furniture", rule: "front-matter" };
  const hint = hints.kinds.get(line.start);
  if (hint) return { ...open, kind: hint, rule: "element" };
  const date = readers.date(line.text);
  if (date) return { ...open, kind: "furniture", rule: "date-line", date };
  const name = readers.name(line);
  if (name) return { ...open, kind: "furniture", rule: name };
  const appeal = readers.appeal(line);
  if (appeal === "sure") return { ...open, kind: "furniture", rule: "appeal" };
  return { ...open, likelyAppeal: appeal === "likely" };
}

/** A dateline is furniture in front of its sentence. */
export function blocksOf(marked: readonly Marked[], dateline: Dateline | null = null): Block[] {
  return marked.flatMap((mark): Block[] => {
    const { line, kind } = mark;
    if (mark !== dateline?.mark) return [{ kind: kind ?? "body", start: line.start, end: line.end }];
    const opening: Block = { kind: "furniture", start: line.start, end: dateline.end };
    return [opening, { kind: kind ?? "body", start: dateline.end, end: line.end }];
  });
}
