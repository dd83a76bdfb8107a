// Reads every quantity of a sentence: dates first, then numbers with their units, joined, typed and bounded.
import type { Hole, Mention } from "../model/quantity.js";
import type { Token } from "../model/sentence.js";
import type { AmountTables } from "./amounts/tables.js";
import { readAmount } from "./amounts.js";
import { articleWords, readArticleUnit } from "./article-units.js";
import { createCodeTables } from "./codes/tables.js";
import { takeCodes } from "./codes.js";
import { createCurrencyTable } from "./currencies.js";
import { createDecadeTables, type DecadeTables, readDecade, readDecadeWord } from "./decades.js";
import type { Draft } from "./draft.js";
import { finish } from "./finish.js";
import { createGlance, type Glance } from "./glance.js";
import { holeSides } from "./hole-sides.js";
import { createHoleFinder, wordsBesideHoles } from "./holes.js";
import { createMagnitudeTable } from "./magnitudes.js";
import { createNumeralReader, type Numbered, type NumeralReader } from "./numerals.js";
import { wordSet } from "./phrases.js";
import { createPoundTable } from "./pounds.js";
import { readRaceTime } from "./race-times.js";
import { createRefiners, type QuantityRules, type Refiner } from "./refiners.js";
import { findRuns } from "./runs.js";
import { byDate, byName, createSceneOf, hasRole, isFree, roles, type Scene, take } from "./scene.js";
import { createTriggers } from "./triggers.js";
import { createUnitTable } from "./units.js";

export interface Reading {
  readonly mentions: readonly Mention[];
  readonly holes: readonly Hole[];
}

/** What reads dates beside the quantities. */
export interface MentionReader {
  /** Words and phrases: a sentence without one of them, a digit or a sign ("$", "½") holds no date. */
  readonly triggers: readonly string[];
  readonly readAll: (sentences: readonly Numbered[]) => Reading[];
}

/** A sentence of a text, cut into tokens. */
export interface Cut {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface QuantityReader {
  /** Reads the tokens of one sentence of `text`; offsets are those of the tokens. */
  readonly read: (text: string, tokens: readonly Token[]) => Reading;
  /** The same for several sentences, which go through each step together: that takes less time than one after the other. */
  readonly readAll: (sentences: readonly Cut[]) => Reading[];
  /** False for a sentence that `read` finds nothing in, told without its tokens. */
  readonly mayHold: Glance;
}

export function createQuantityReader(
  rules: QuantityRules,
  dates?: MentionReader,
  numerals = createNumeralReader(rules.numerals),
): QuantityReader {
  const tables = createAmountTables(rules, numerals);
  const codes = createCodeTables(rules.codes, tables.currencies);
  const decades = createDecadeTables(rules.ages);
  const findDrafts = createDraftFinder(tables, decades);
  const magnitudes = createMagnitudeTable(rules.units);
  const refiners = createRefiners(rules, tables, magnitudes);
  const numberWords = [...tables.numerals.openers];
  const findHoles = createHoleFinder(
    rules.holes,
    new Set(numberWords.filter((word) => !rules.numerals.articles.includes(word))),
  );
  const sceneOf = createSceneOf({
    amount: [...numberWords, ...decades.words.keys(), ...articleWords],
    code: codes.openers,
    phrase: codes.phraseOpeners,
    ...wordsBesideHoles(rules.holes),
    magnitude: magnitudes,
  });
  const sceneBeside = (text: string, sentence: Numbered, dated: Reading): Scene => {
    const scene = sceneOf(text, sentence);
    for (const { firstToken, endToken } of dated.mentions) take(scene, firstToken, endToken, byDate);
    for (const { first, end } of findRuns(scene.tokens)) take(scene, first, end, byName);
    takeCodes(scene, codes);
    return scene;
  };
  const readAll = (sentences: readonly Cut[]): Reading[] => {
    const numbered = sentences.map(({ tokens }) => numerals.numbered(tokens));
    const dated = dates?.readAll(numbered) ?? [];
    const scenes = numbered.map((sentence, index) =>
      sceneBeside(sentences[index]?.text ?? "", sentence, dated[index] ?? nothing),
    );
    const found = refined(scenes.map(findDrafts), scenes, refiners);
    const holes = scenes.map(findHoles);
    return scenes.map((scene, index) => {
      const own = dated[index] ?? nothing;
      // "(2019)" behind "resolution 2486" belongs to its name.
      const days = own.mentions.filter(
        ({ firstToken, endToken }) =>
          endToken - firstToken > 1 || scene.taken[firstToken] !== byName || scene.tokens[firstToken - 1]?.text !== "(",
      );
      const mentions = [...days, ...(found[index] ?? []).map((draft) => finish(draft, scene))];
      return {
        mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
        holes: [...own.holes, ...(holes[index] ?? [])],
      };
    });
  };
  const triggers = createTriggers(rules, dates?.triggers ?? []);
  return {
    mayHold: createGlance(triggers.words, [...holeSides(rules.holes), ...triggers.pairs]),
    readAll,
    read: (text, tokens) => readAll([{ text, tokens }])[0] ?? nothing,
  };
}

const nothing: Reading = { mentions: [], holes: [] };

/** The drafts of each sentence, refined; a sentence without any has nothing to refine. */
function refined(
  found: readonly (readonly Draft[])[],
  scenes: readonly Scene[],
  refiners: readonly Refiner[],
): readonly (readonly Draft[])[] {
  const drafts = [...found];
  const held = [...drafts.keys()].filter((index) => drafts[index]?.length);
  for (const refine of refiners)
    for (const index of held) drafts[index] = refine(drafts[index] ?? [], scenes[index] as Scene);
  return drafts;
}

function createAmountTables(rules: QuantityRules, numerals: NumeralReader): AmountTables {
  return {
    numerals,
    currencies: createCurrencyTable(rules.currencies),
    units: createUnitTable(rules.units),
    poundIsMass: createPoundTable(rules.units),
    poundMaterials: wordSet(rules.units["pound-materials"]),
  };
}

/** One pass over the tokens: every numeral with its unit. */
function createDraftFinder(tables: AmountTables, decades: DecadeTables): (scene: Scene) => readonly Draft[] {
  return (scene) => {
    const drafts: Draft[] = [];
    for (let index = 0; index < scene.tokens.length; ) {
      if (!hasRole(scene, index, roles.amount)) {
        index++;
        continue;
      }
      const draft = draftAt(scene, index, drafts.at(-1)?.end ?? 0, tables, decades);
      if (draft) drafts.push(draft);
      index = draft ? Math.max(draft.end, index + 1) : index + 1;
    }
    return drafts;
  };
}

function draftAt(scene: Scene, index: number, from: number, tables: AmountTables, decades: DecadeTables): Draft | null {
  if (scene.taken[index] !== 0) return null;
  const time = scene.tokens[index]?.kind === "number" ? readRaceTime(scene, index) : null;
  if (time) return time;
  const numeral = scene.numeral(index);
  if (!numeral || !isFree(scene, numeral.first, numeral.end))
    return readDecadeWord(scene, index, decades) ?? readArticleUnit(scene, index, tables.units);
  return readDecade(scene, numeral, decades) ?? readAmount(scene, numeral, from, tables);
}
