// Marks lines with figures that most likely report nothing: their shape, their words and their place on the page are weighed
// together (weights fitted by scripts/fit-furniture.mjs).
import type { FurnitureRules } from "../rules/furniture.js";
import type { Marked } from "./blocks.js";
import { isFigureWord, isSentence, wordsOf } from "./line-shape.js";
import { type SignWords, signWords, type TellSign, tellFigures, tellShape, tellWords } from "./line-signs.js";
import type { Topic } from "./topic.js";

/** Longer lines report something. */
const longest = 220;
/** A shorter article has too few words to tell what is strange to it. */
const fewestSentences = 3;

export type MarkUnlikely = (marked: readonly Marked[], about: Topic) => void;

export function createMarkUnlikely(rules: FurnitureRules): MarkUnlikely {
  const words = signWords(rules);
  const weights = new Map(Object.entries(rules.signs.weights));
  return (marked, about) => {
    const page = readPage(marked, about, words);
    const scores = new Map(weighedLines(page).map((index) => [index, scoreOf(page, index)]));
    for (const index of scores.keys()) {
      const mark = marked[index];
      if (!mark || amongOthers(scores, index) <= rules.signs.threshold) continue;
      mark.kind = "furniture";
      mark.rule = "unlikely";
    }
  };

  function scoreOf(page: Page, index: number): number {
    let score = 0;
    tellSigns(page, index, (name) => {
      score += weights.get(name) ?? 0;
    });
    return score;
  }
}

/** How many lines away the score of a line counts for another, and how much of it. */
const reach = 2;
const share = 0.3;
/** Furniture stands together; beside news stands either. */
const [least, most] = [-0.5, 2];

/** The score of a line with a share of those around it. */
export function amongOthers(scores: ReadonlyMap<number, number>, index: number): number {
  let score = scores.get(index) ?? 0;
  for (let away = 1; away <= reach; away++)
    for (const other of [index - away, index + away])
      score += (share / away) * Math.max(least, Math.min(most, scores.get(other) ?? 0));
  return score;
}

/** A page whose lines are weighed, with the indices of its first and its last sentence. */
export interface Page {
  readonly marked: readonly Marked[];
  readonly about: Topic;
  readonly words: SignWords;
  readonly first: number;
  readonly last: number;
  readonly sentences: number;
  /** By line, what the list that it stands in is: null where it stands in none. */
  readonly lists: readonly (string | null)[];
}

export function readPage(marked: readonly Marked[], about: Topic, words: SignWords): Page {
  let first = marked.length;
  let last = -1;
  let sentences = 0;
  for (const [index, { kind, line }] of marked.entries()) {
    if (kind !== null || !isSentence(line.text)) continue;
    first = Math.min(first, index);
    last = index;
    sentences++;
  }
  return { marked, about, words, first, last, sentences, lists: listsOf(marked, about) };
}

/** Lines in a row that are no sentences. */
const shortestList = 3;

function listsOf(marked: readonly Marked[], about: Topic): (string | null)[] {
  const lists: (string | null)[] = marked.map(() => null);
  for (let start = 0; start < marked.length; start++) {
    let end = start;
    while (isFragment(marked[end])) end++;
    const list = marked.slice(start, end);
    if (list.length >= shortestList) lists.fill(nameList(list, about), start, end);
    start = end;
  }
  return lists;
}

function nameList(list: readonly Marked[], about: Topic): string {
  const strange = list.filter(({ line }) => !about.shares(line.lower)).length / list.length;
  return strange > 0.7 ? "in a strange list" : strange > 0.4 ? "in a mixed list" : "in a list of the article";
}

/** Indices of the lines with figures that nothing has marked. */
export function weighedLines({ marked, sentences }: Page): number[] {
  return sentences < fewestSentences ? [] : [...marked.keys()].filter((index) => isWeighed(marked[index]));
}

function isWeighed(mark: Marked | undefined): boolean {
  if (mark?.kind !== null || mark.line.end - mark.line.start > longest || mark.line.text.endsWith("|")) return false;
  return wordsOf(mark.line.lower).some(isFigureWord);
}

/** Each sign of the line at `index`, told by its name. */
export function tellSigns(page: Page, index: number, tell: TellSign): void {
  const line = page.marked[index]?.line;
  if (!line) return;
  let says = false;
  const tellAndNote: TellSign = (name) => {
    says ||= saying.has(name);
    tell(name);
  };
  tell("line");
  tellShape(line.text, tellAndNote);
  tellWords(line.lower, page.words, tellAndNote);
  tellFigures(line.lower, tell);
  if (!says) tell("says nothing");
  tellTopic(page, index, tell);
  tellPlace(page, index, tell);
}

/** Signs that a line says something of somebody. */
const saying = new Set(["sentence", "event", "reports", "states", "pronoun", "past"]);

function tellTopic({ marked, about }: Page, index: number, tell: TellSign): void {
  const line = marked[index]?.line;
  const shared = line ? about.shared(line.lower, 3) : 0;
  tell(shared === 0 ? "strange" : shared < 3 ? "few words shared" : "many words shared");
  if (shared === 0) tell(line && isSentence(line.text) ? "strange sentence" : "strange fragment");
  const beside = [marked[index - 1], marked[index + 1]].filter((mark) => mark !== undefined);
  if (beside.every(({ kind, line }) => kind === "furniture" || !about.shares(line.lower))) tell("among strange lines");
}

function tellPlace({ marked, first, last, lists }: Page, index: number, tell: TellSign): void {
  const list = lists[index];
  if (list) tell(index > last ? `${list}, below` : list);
  tell(index < first ? "above" : index > last ? "below" : "inside");
  const before = marked[index - 1]?.kind === "furniture";
  const behind = marked[index + 1]?.kind === "furniture";
  if (before) tell("behind furniture");
  if (behind) tell("before furniture");
  if (before && behind) tell("between furniture");
  if (isFragment(marked[index - 1]) && isFragment(marked[index + 1])) tell("among fragments");
  if (marked.length - index < 4) tell("at the end");
}

function isFragment(mark: Marked | undefined): boolean {
  return mark !== undefined && mark.kind === null && !isSentence(mark.line.text);
}
