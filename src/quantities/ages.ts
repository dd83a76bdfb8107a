// Reads ages: "81-year-old", "Smailov, 49, previously", "aged 7", "ages 12, 15 and 18", "in her 60s", "turns 50", "He was 81."
import type { Rules } from "../rules/packs.js";
import { type Draft, isBare, isWhole, type Unit } from "./draft.js";
import { createPhraseTable, type PhraseTable, wordSet } from "./phrases.js";
import { isCapitalised, isHyphen, type Scene, wordAt } from "./scene.js";

export interface AgeTables {
  readonly after: PhraseTable<true>;
  readonly abbreviations: PhraseTable<true>;
  readonly before: PhraseTable<true>;
  readonly pronouns: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly oldest: number;
}

export function createAgeTables(rules: Rules["ages"]): AgeTables {
  const table = (words: readonly string[]) => createPhraseTable(words.map((word) => [word, true] as const));
  return {
    after: table(rules["after-unit"]),
    abbreviations: table(rules.abbreviations),
    before: table(rules.before),
    pronouns: wordSet(rules.pronouns),
    copulas: wordSet(rules.copulas),
    oldest: rules.oldest,
  };
}

export const year: Unit = { name: "year", kind: "age", dimension: "age", base: "year", factor: 1, offset: 0 };

/** The first that fits wins. */
const readers: readonly ((draft: Draft, scene: Scene, tables: AgeTables, before: Draft | undefined) => Draft | null)[] =
  [readOld, readAbbreviated, readIntroduced, readListed, readApposition, readCopula];

export function readAges(drafts: readonly Draft[], scene: Scene, tables: AgeTables): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    let age: Draft | null = null;
    for (const reader of readers) {
      age = reader(draft, scene, tables, result.at(-1));
      if (age) break;
    }
    result.push(age ?? draft);
  }
  return result;
}

/** "81 years old", "50 year-old", "ten months old", "years of age". */
function readOld(draft: Draft, scene: Scene, tables: AgeTables): Draft | null {
  if (draft.kind !== "duration" || !draft.unit) return null;
  const at = isHyphen(scene, draft.end) ? draft.end + 1 : draft.end;
  const found = tables.after.startingAt(scene.tokens, at);
  if (!found) return null;
  const unitText = `${draft.unitText} ${scene.text.slice(scene.tokens[at]?.start, scene.tokens[found.end - 1]?.end)}`;
  const unit = {
    ...draft.unit,
    kind: "age" as const,
    dimension: "age",
    base: "year",
    factor: draft.unit.factor / 365.25,
  };
  return { ...draft, kind: "age", unit, unitText, end: found.end, rule: "age.old" };
}

function readAbbreviated(draft: Draft, scene: Scene, tables: AgeTables): Draft | null {
  const found = isAge(draft, tables) ? tables.abbreviations.startingAt(scene.tokens, draft.end) : null;
  return found ? { ...ageOf(draft, "age.old"), end: found.end } : null;
}

/** "aged 7", "the age of 21", "turned 50"; "ages 7 to 12" is a range already. */
function readIntroduced(draft: Draft, scene: Scene, tables: AgeTables): Draft | null {
  if (!isAge(draft, tables)) return null;
  const found = tables.before.endingAt(scene.tokens, draft.first);
  if (!found || (wordAt(scene, draft.first - 1) === "of" && found.end - found.first === 1)) return null;
  const turned = wordAt(scene, draft.first - 1).startsWith("turn");
  const counted = scene.tokens[draft.end]?.kind === "word" && /s$/.test(wordAt(scene, draft.end));
  return turned && counted ? null : ageOf(draft, "age.introduced");
}

/** "ages 12, 15 and 18": a number that follows an age and stands alone. */
function readListed(draft: Draft, scene: Scene, tables: AgeTables, before: Draft | undefined): Draft | null {
  if (!isAge(draft, tables) || (before?.rule !== "age.introduced" && before?.rule !== "age.listed")) return null;
  const gap = draft.first - before.end;
  const words = [wordAt(scene, before.end), wordAt(scene, before.end + 1)];
  const listed =
    gap === 1 ? words[0] === "," || words[0] === "and" : gap === 2 && words[0] === "," && words[1] === "and";
  const next = scene.tokens[draft.end];
  const alone =
    next === undefined || next.kind === "punctuation" || /^(?:and|years?|or|who|were|when|was)$/.test(next.lower);
  return listed && alone ? ageOf(draft, "age.listed") : null;
}

/** "Smailov, 49, previously", "Maria Lopez (31)", "his wife, 28.": a name or a noun, a comma, the number, a comma or an end. */
function readApposition(draft: Draft, scene: Scene, tables: AgeTables): Draft | null {
  if (!isAge(draft, tables) || draft.low < 1 || draft.numeral.form !== "digits") return null;
  const opens = wordAt(scene, draft.first - 1);
  const closes = wordAt(scene, draft.end);
  const named = isCapitalised(scene, draft.first - 2);
  if (opens === "(" && closes === ")")
    return named && draft.low >= 10 && isName(scene, draft.first - 3) ? ageOf(draft, "age.apposition") : null;
  if (opens !== "," || scene.tokens[draft.first - 2]?.kind !== "word") return null;
  const ends =
    closes === "" ||
    closes === "," ||
    closes === "." ||
    closes === ";" ||
    closes === ")" ||
    closes === "—" ||
    closes === "–";
  if (!ends && !/^(?:and|who|was|is|of|from|were)$/.test(closes)) return null;
  return named && !isAmongNumbers(draft, scene) ? ageOf(draft, "age.apposition") : null;
}

function isName(scene: Scene, index: number): boolean {
  return isCapitalised(scene, index);
}

/** "Chapters 3, 5, 7": a number follows the comma. */
function isAmongNumbers(draft: Draft, scene: Scene): boolean {
  return scene.tokens[draft.end + 1]?.kind === "number" || scene.tokens[draft.first - 2]?.kind === "number";
}

/** "He was 81.", "She is 49 and", "he will be 35". */
function readCopula(draft: Draft, scene: Scene, tables: AgeTables): Draft | null {
  if (!isAge(draft, tables) || draft.numeral.form !== "digits" || draft.low < 5) return null;
  let at = draft.first - 1;
  if (/^(?:only|just|already|now|then|about|nearly)$/.test(wordAt(scene, at))) at--;
  if (!tables.copulas.has(wordAt(scene, at))) return null;
  while (/^(?:will|would|be|have|been|is|was|'s)$/.test(wordAt(scene, at)) && at > draft.first - 5) at--;
  if (!tables.pronouns.has(wordAt(scene, at))) return null;
  const next = scene.tokens[draft.end];
  const ends =
    next === undefined || next.kind === "punctuation" || /^(?:when|and|at|by|but|on|in|years)$/.test(next.lower);
  return ends ? ageOf(draft, "age.copula") : null;
}

function isAge(draft: Draft, tables: AgeTables): boolean {
  const number = isBare(draft) && isWhole(draft);
  const range = draft.unit === null && draft.bound === "range";
  return (number || range) && draft.low >= 0 && draft.high <= tables.oldest && draft.numeral.scale === 1;
}

function ageOf(draft: Draft, rule: string): Draft {
  return { ...draft, kind: "age", unit: year, rule };
}
