// Reads decades and parts of them: "in her 60s", "mid-30s", "the late twenties", "low hundreds".
import type { Rules } from "../rules/packs.js";
import { ageOf } from "./ages/tables.js";
import { type Draft, draftOf, isBare } from "./draft.js";
import type { Numeral } from "./numerals.js";
import { wordSet } from "./phrases.js";
import { isFree, isHyphen, type Scene, wordAt } from "./scene.js";

export interface DecadeTables {
  readonly parts: ReadonlyMap<string, readonly [number, number]>;
  readonly words: ReadonlyMap<string, number>;
  readonly possessives: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

export function createDecadeTables(rules: Rules["ages"]): DecadeTables {
  return {
    parts: new Map(Object.entries(rules.parts)),
    words: new Map(Object.entries(rules.decades)),
    possessives: wordSet(rules.possessives),
    persons: wordSet([...rules.persons, ...rules["persons-with-plural"]]),
  };
}

/** "60s" behind a numeral of tens, or null. */
export function readDecade(scene: Scene, numeral: Numeral, tables: DecadeTables): Draft | null {
  const ending = scene.tokens[numeral.end];
  const tens = numeral.value ?? 0;
  if (ending?.spaced !== false || numeral.form !== "digits" || tens % 10 !== 0 || tens < 10 || tens > 110) return null;
  if (ending.lower === "s" || ending.lower === "'s") return decadeOf(scene, numeral, numeral.end + 1, tens, tables);
  return null;
}

/** "her twenties": a word of its own, so no numeral begins it. */
export function readDecadeWord(scene: Scene, index: number, tables: DecadeTables): Draft | null {
  const tens = tables.words.get(wordAt(scene, index));
  if (tens === undefined || !isFree(scene, index, index + 1)) return null;
  const before = isHyphen(scene, index - 1) ? index - 2 : index - 1;
  if (!tables.parts.has(wordAt(scene, before)) && !tables.possessives.has(wordAt(scene, before))) return null;
  const numeral: Numeral = {
    value: tens,
    first: index,
    end: index + 1,
    form: "words",
    ordinal: false,
    fraction: false,
    scale: 1,
    article: false,
  };
  return decadeOf(scene, numeral, index + 1, tens, tables);
}

function decadeOf(scene: Scene, numeral: Numeral, end: number, tens: number, tables: DecadeTables): Draft {
  const at = isHyphen(scene, numeral.first - 1) ? numeral.first - 2 : numeral.first - 1;
  const part = tables.parts.get(wordAt(scene, at));
  const first = part ? at : numeral.first;
  const [from, to] = part ?? [0, 9];
  const low = tens === 10 && numeral.form === "words" ? 13 : tens + from;
  const draft = {
    ...draftOf(numeral),
    first,
    end,
    low,
    high: tens + to,
    bound: "range" as const,
    stated: [low, tens + to] as const,
  };
  if (!isOfPerson(scene, first, tables)) return { ...draft, rule: "count.decade" };
  return ageOf(draft, "age.decade");
}

/** "in his 60s"; "a woman in the mid-30s". */
function isOfPerson(scene: Scene, first: number, tables: DecadeTables): boolean {
  if (tables.possessives.has(wordAt(scene, first - 1))) return true;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) if (tables.persons.has(wordAt(scene, at))) return true;
  return false;
}

/** "in the low hundreds": a third of the vague word's interval. */
export function narrowVague(draft: Draft, scene: Scene): Draft {
  if (draft.bound !== "vague" || draft.unit || isBare(draft)) return draft;
  const hyphen = isHyphen(scene, draft.first - 1);
  const at = hyphen ? draft.first - 2 : draft.first - 1;
  const part = ["low", "mid", "high"].indexOf(wordAt(scene, at));
  const plural = draft.high > 9 * draft.low;
  if (part < 0 || !plural || (!hyphen && wordAt(scene, at - 1) !== "the")) return draft;
  const digit = draft.low;
  const low = digit * (1 + part * 3);
  return { ...draft, first: at, low, high: low + digit * 3 - 1, rule: "count.vague" };
}
