// Tells ranks from amounts ("No. 3", "third"), and names the ordinals and the "one" that assert nothing.
import type { Rules } from "../rules/packs.js";
import { type Draft, isBare, isWhole } from "./draft.js";
import { isBehindNumberVerb } from "./number-verb.js";
import { createPhraseSet, type PhraseTable, wordSet } from "./phrases.js";
import { isCapitalised, isHyphen, type Scene, wordAt } from "./scene.js";

export interface RankTables {
  readonly before: PhraseTable<true>;
  readonly scales: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly adverbs: PhraseTable<true>;
  readonly idioms: PhraseTable<true>;
  readonly compounds: ReadonlySet<string>;
  readonly oneAfter: ReadonlySet<string>;
  readonly oneBefore: ReadonlySet<string>;
  /** Words in "-s" that "one" counts, and verbs that tell what befell one person. */
  readonly oneSingular: ReadonlySet<string>;
}

export function createRankTables(rules: Rules["ranks"]): RankTables {
  return {
    before: createPhraseSet(rules.before),
    scales: wordSet(rules.scales),
    titles: wordSet(rules.titles),
    adverbs: createPhraseSet(rules.adverbs),
    idioms: createPhraseSet(rules.idioms),
    compounds: wordSet(rules.compounds),
    oneAfter: wordSet(rules["one-after"]),
    oneBefore: wordSet(rules["one-before"]),
    oneSingular: wordSet(rules["one-singular"]),
  };
}

export function readRanks(drafts: readonly Draft[], scene: Scene, tables: RankTables): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind === "rank") {
      if (!isNamed(draft, scene)) result.push({ ...draft, rule: ruleOfOrdinal(draft, scene, tables) });
    } else if (isOne(draft, scene)) result.push({ ...draft, rule: ruleOfOne(draft, scene, tables) });
    else result.push(readNumbered(draft, scene, tables) ?? draft);
  }
  return result;
}

/** "No. 3", "number 3", "#1", "ranked 12th" has an ordinal already. */
function readNumbered(draft: Draft, scene: Scene, tables: RankTables): Draft | null {
  if (!isBare(draft) || !isWhole(draft) || isBehindNumberVerb(scene, draft.first)) return null;
  const found = tables.before.endingAt(scene.tokens, draft.first);
  const word = wordAt(scene, draft.first - 1);
  if (tables.scales.has(word)) return { ...draft, kind: "rank", rule: "rank.scale" };
  if (!found || (word === "no" && scene.tokens[draft.first]?.kind !== "number")) return null;
  // "# Ninety ill" is a heading of Markdown.
  if (word === "#" && scene.tokens[draft.first]?.spaced !== false) return null;
  if (/^(?:number|rank\w*)$/.test(word) && isHyphen(scene, draft.end)) return null;
  return { ...draft, first: found.first, kind: "rank", rule: "rank.number" };
}

/** "First Amendment", "Second World War", "Third Reich": a capital on both words, away from a sentence's start. */
function isNamed(draft: Draft, scene: Scene): boolean {
  if (!isCapitalised(scene, draft.first) || draft.numeral.form !== "words") return false;
  return (
    isCapitalised(scene, draft.end) &&
    (draft.first > 0 ||
      isCapitalised(scene, draft.end + 1) ||
      /^[A-Z][a-z]+$/.test(scene.tokens[draft.end]?.text ?? ""))
  );
}

function ruleOfOrdinal(draft: Draft, scene: Scene, tables: RankTables): string {
  const next = wordAt(scene, draft.end);
  if (isHyphen(scene, draft.end))
    return tables.compounds.has(wordAt(scene, draft.end + 1)) ? "rank.compound" : "rank.ordinal";
  if (tables.titles.has(next)) return "rank.title";
  if (draft.low !== 1)
    return draft.low === 2 && tables.idioms.endingAt(scene.tokens, draft.first) && next === ""
      ? "rank.adverb"
      : "rank.ordinal";
  if (tables.adverbs.startingAt(scene.tokens, draft.end)) return "rank.adverb";
  if (tables.idioms.endingAt(scene.tokens, draft.first) && !/[a-z]/.test(next)) return "rank.adverb";
  const before = wordAt(scene, draft.first - 1);
  return draft.first === 0 && next === "," ? "rank.adverb" : before === "at" ? "rank.adverb" : "rank.ordinal";
}

/** "One votes with one's feet": after "one" no plural stands, so "-s" ends a verb. */
function isVerbOfOne(word: string, tables: RankTables): boolean {
  return word.length > 3 && /[^siu]s$/.test(word) && !tables.oneSingular.has(word);
}

function isOne(draft: Draft, scene: Scene): boolean {
  return isBare(draft) && draft.low === 1 && wordAt(scene, draft.first) === "one" && draft.end === draft.first + 1;
}

/** "Only one man is charged", not "the only one". */
function isOnlyOne(scene: Scene, index: number): boolean {
  return (
    wordAt(scene, index - 1) === "only" &&
    !/^(?:the|my|your|his|her|its|our|their|an?)$/.test(wordAt(scene, index - 2)) &&
    scene.tokens[index + 1]?.kind === "word" &&
    wordAt(scene, index + 1) !== "of"
  );
}

/** "one.of", "one.pronoun" and "one.bare" (no noun follows) beside the count of one thing. */
function ruleOfOne(draft: Draft, scene: Scene, tables: RankTables): string {
  const next = wordAt(scene, draft.end);
  if (next === "of") return "one.of";
  if (
    (tables.oneAfter.has(wordAt(scene, draft.first - 1)) && !isOnlyOne(scene, draft.first)) ||
    tables.oneBefore.has(next)
  )
    return "one.pronoun";
  if (/^(?:people|nation|family)$/.test(next) && /^(?:are|be|were|as|still)$/.test(wordAt(scene, draft.first - 1)))
    return "one.pronoun";
  if (isVerbOfOne(next, tables)) return "one.pronoun";
  return scene.tokens[draft.end]?.kind === "word" || isHyphen(scene, draft.end) ? "count" : "one.bare";
}
