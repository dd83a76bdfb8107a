// Gives a number the bound that the words before and behind it tell: "at least 164", "no more than ten days", "12 people or more".
import type { Bound } from "../model/quantity.js";
import type { Rules } from "../rules/packs.js";
import type { Draft } from "./draft.js";
import { createPhraseSet, createPhraseTable, type PhraseTable, wordSet } from "./phrases.js";
import { isFree, isHyphen, type Scene, wordAt } from "./scene.js";

interface Hedge {
  readonly name: string;
  readonly bound: Exclude<Bound, "exact" | "range" | "vague">;
  readonly nearly: boolean;
  readonly across: boolean;
  readonly notWith: ReadonlySet<string>;
  readonly unlessAfter: ReadonlySet<string>;
}

export interface HedgeTables {
  readonly before: PhraseTable<Hedge>;
  readonly after: PhraseTable<Hedge>;
  readonly afterNoun: PhraseTable<true>;
  readonly between: PhraseTable<true>;
  /** By the first word of a hedge, the words after which it is none. */
  readonly noneAfter: ReadonlyMap<string, ReadonlySet<string>>;
}

export function createHedgeTables(rules: Rules["hedges"]): HedgeTables {
  const before = rules.before.flatMap((rule) => {
    const notWith = new Set<string>(rule["not-with"] ?? []);
    const unlessAfter = wordSet(rule["unless-after"] ?? []);
    const { name, bound, nearly = false, across = false } = rule;
    const hedge: Hedge = { name, bound, nearly, across, notWith, unlessAfter };
    return rule.words.map((words) => [words, hedge] as const);
  });
  const after = rules.after.flatMap(({ name, bound, words }) => {
    const hedge: Hedge = { name, bound, nearly: false, across: false, notWith: new Set(), unlessAfter: new Set() };
    return words.map((phrase) => [phrase, hedge] as const);
  });
  return {
    before: createPhraseTable(before),
    after: createPhraseTable(after),
    afterNoun: createPhraseSet(rules["after-noun"]),
    between: createPhraseSet(rules.between),
    noneAfter: new Map(Object.entries(rules["none-after"]).map(([word, words]) => [word, wordSet(words)])),
  };
}

const hedged = new Set(["count", "measure", "money", "percent", "ratio", "age", "duration"]);
/** At most this many hedges before one number: "at least about 50", "up to a maximum of 10". */
const stacked = 2;

export function applyHedges(drafts: readonly Draft[], scene: Scene, tables: HedgeTables): Draft[] {
  const result: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    const from = result.at(-1)?.end ?? 0;
    const until = drafts[index + 1]?.first ?? scene.tokens.length;
    result.push(
      hedged.has(draft.kind) ? hedgeAfter(hedgeBefore(draft, scene, tables, from), scene, tables, until) : draft,
    );
  }
  return result;
}

function hedgeBefore(draft: Draft, scene: Scene, tables: HedgeTables, from: number): Draft {
  let result = draft;
  for (let count = 0; count < stacked; count++) {
    const next = nextHedge(result, scene, tables, from, draft.kind);
    if (!next) break;
    result = bounded({ ...result, first: next.first }, next.hedge);
  }
  return result;
}

function nextHedge(draft: Draft, scene: Scene, tables: HedgeTables, from: number, kind: string) {
  const direct = tables.before.endingAt(scene.tokens, draft.first);
  if (
    direct &&
    isHedge(direct.value, direct.first, scene, tables, kind) &&
    isInside(scene, direct.first, draft.first, from)
  )
    return { hedge: direct.value, first: direct.first };
  const between = tables.between.endingAt(scene.tokens, draft.first);
  if (!between) return null;
  const found = tables.before.endingAt(scene.tokens, between.first);
  if (!found || !isInside(scene, found.first, draft.first, from)) return null;
  const word = wordAt(scene, draft.first - 1);
  if (!found.value.across && (word === "a" || word === "an" || word === "the")) return null;
  // "fewer than the 8.5 million it had forecast" compares with a known number.
  if (word === "the" && wordAt(scene, found.end - 1) === "than") return null;
  return isHedge(found.value, found.first, scene, tables, kind) ? { hedge: found.value, first: found.first } : null;
}

function isInside(scene: Scene, first: number, end: number, from: number): boolean {
  return first >= from && isFree(scene, first, end);
}

function isHedge(hedge: Hedge, first: number, scene: Scene, tables: HedgeTables, kind: string): boolean {
  const before = wordAt(scene, first - 1);
  if (tables.noneAfter.get(wordAt(scene, first))?.has(before)) return false;
  return !hedge.notWith.has(kind) || hedge.unlessAfter.has(before);
}

/** The nearest hedge decides, but a bound from outside beats an "about": "at least about 50". */
function bounded(draft: Draft, hedge: Hedge): Draft {
  if (draft.bound === "vague" && hedge.bound === "about") return draft;
  const settled =
    draft.bound !== "exact" && draft.bound !== "about" && draft.bound !== "range" && draft.bound !== "vague";
  if (settled) return draft;
  if (draft.bound === "about" && hedge.bound === "about") return draft;
  return { ...draft, bound: hedge.bound, nearly: hedge.nearly };
}

/** "164 or more", "30 or so", "100-plus", "20-odd people", "12 people or more". */
function hedgeAfter(draft: Draft, scene: Scene, tables: HedgeTables, until: number): Draft {
  const at = isHyphen(scene, draft.end) ? draft.end + 1 : draft.end;
  const direct = tables.after.startingAt(scene.tokens, at);
  if (direct && direct.end <= until && isEndOfHedge(direct.end, scene, until) && !isSum(draft, at, scene))
    return bounded({ ...draft, end: direct.end }, direct.value);
  const noun = scene.tokens[draft.end];
  if (noun?.kind !== "word" || noun.lower.length < 3 || draft.bound !== "exact") return draft;
  const far = tables.afterNoun.startingAt(scene.tokens, draft.end + 1);
  const found = far ? tables.after.startingAt(scene.tokens, far.first) : null;
  return found && found.end <= until && isEndOfHedge(found.end, scene, until)
    ? bounded({ ...draft, end: found.end }, found.value)
    : draft;
}

/** "£3 million plus costs" adds something to a sum; "300 plus guests" counts more. */
function isSum(draft: Draft, at: number, scene: Scene): boolean {
  const adds = draft.kind === "money" && wordAt(scene, at) === "plus" && at === draft.end;
  return adds && scene.tokens[at + 1]?.kind === "word";
}

/** "200 or more than 190" names another number. */
function isEndOfHedge(end: number, scene: Scene, until: number): boolean {
  const last = wordAt(scene, end - 1);
  if (wordAt(scene, end) === "than" || wordAt(scene, end) === "equal") return false;
  if (last === "plus" || last === "+") return end < until || scene.tokens[until] === undefined;
  return end !== until || scene.tokens[end] === undefined || wordAt(scene, end) === ",";
}
