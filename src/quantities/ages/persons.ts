// Reads ages that a person beside them tells: "Smailov, 49, previously", "the driver, 53, was", "a man of 44", "children under five", "At 50, he".
import type { Draft } from "../draft.js";
import { isCapitalised, type Scene, wordAt } from "../scene.js";
import { type AgeReader, type AgeTables, ageOf, isIntroducedPerson, isPerson, standsAlone } from "./tables.js";

const soFar = /^(?:now|then|just|already)$/;

/** "Smailov, 49, previously", "Maria Lopez (31)", "the driver, 53, was", "his sons, 17 and 19", "Mugabe, now 93, was". */
export const readApposition: AgeReader = (age, scene, tables) => {
  if (age.low < 1 || age.numeral.form !== "digits") return null;
  const draft = soFar.test(wordAt(scene, age.first - 1)) ? { ...age, first: age.first - 1 } : age;
  const opens = wordAt(scene, draft.first - 1);
  const named = isCapitalised(scene, draft.first - 2);
  if (opens === "(" && wordAt(scene, draft.end) === ")")
    return named && draft.low >= 10 && isCapitalised(scene, draft.first - 3) ? ageOf(age, "age.apposition") : null;
  if (opens === "," && isParent(scene, draft.first - 2, tables)) return ageOf(age, "age.apposition");
  if (opens !== "," || scene.tokens[draft.first - 2]?.kind !== "word" || isAmongNumbers(draft, scene)) return null;
  const isApposition = named ? isOfName(draft, scene, tables) : isOfPerson(draft, scene, tables);
  return isApposition ? ageOf(age, "age.apposition") : null;
};

/** "a mother of two, 34, was" */
function isParent(scene: Scene, index: number, tables: AgeTables): boolean {
  return wordAt(scene, index - 1) === "of" && tables.parents.has(wordAt(scene, index - 2));
}

const closing = /^[,.;)—–]$/;

/** "Smith, 45, said", "Ana Ruiz, 31 and", "Kim, 28, of Leeds"; not "In Aleppo, 12 were killed". */
function isOfName(draft: Draft, scene: Scene, tables: AgeTables): boolean {
  const closes = wordAt(scene, draft.end);
  if (closes === ",")
    return !tables.places.has(wordAt(scene, draft.end + 1)) || !isPlace(scene, draft.first - 2, tables);
  if (isPlace(scene, draft.first - 2, tables)) return false;
  if (closes === "" || closing.test(closes) || closes === "who") return true;
  if (closes === "was" || closes === "is") return true;
  return (closes === "of" || closes === "from" || closes === "and") && isCapitalised(scene, draft.end + 1);
}

/** The name at `index` stands behind "in", "at", "near" …, with a capital too: "In Leeds". */
function isPlace(scene: Scene, index: number, tables: AgeTables): boolean {
  for (let at = index - 1; at > index - 5; at--) {
    if (tables.places.has(wordAt(scene, at))) return true;
    if (!isCapitalised(scene, at)) return false;
  }
  return false;
}

/** "the driver, 53, was", "a mother, 28."; of several persons only a list: "his sons, 17 and 19". */
function isOfPerson(draft: Draft, scene: Scene, tables: AgeTables): boolean {
  if (!isIntroducedPerson(scene, draft.first - 2, tables)) return false;
  const closes = wordAt(scene, draft.end);
  if (isPlural(wordAt(scene, draft.first - 2)))
    return closes === "and" && scene.tokens[draft.end + 1]?.kind === "number";
  return closes === "" || closing.test(closes) || closes === "who" || closes === "was" || closes === "is";
}

function isPlural(word: string): boolean {
  return (word.endsWith("s") && !word.endsWith("ss")) || /^(?:men|women|children|people)$/.test(word);
}

/** "Chapters 3, 5, 7": a number stands before the comma or follows the next. */
function isAmongNumbers(draft: Draft, scene: Scene): boolean {
  const listed = wordAt(scene, draft.end) === "," && scene.tokens[draft.end + 1]?.kind === "number";
  return listed || scene.tokens[draft.first - 2]?.kind === "number";
}

const youngestParent = 15;

/** "a man of 44", "a boy of seven". */
export const readOfPerson: AgeReader = (draft, scene, tables) => {
  if (wordAt(scene, draft.first - 1) !== "of") return null;
  const person = wordAt(scene, draft.first - 2);
  if (!isPerson(person, tables) || isPlural(person) || counts(draft, scene)) return null;
  // "a mother of two"
  if (draft.low < youngestParent && tables.parents.has(person)) return null;
  for (let at = draft.first - 3; at > draft.first - 6; at--)
    if (tables.determiners.has(wordAt(scene, at))) return ageOf(draft, "age.person");
  return null;
};

/** "children under five", "most of them over 70", "all over 60", "those infected were under 15". */
export const readLimit: AgeReader = (draft, scene, tables) => {
  if (!tables.limits.has(wordAt(scene, draft.first - 1))) return null;
  const at = draft.first - 2;
  const isTold = tables.copulas.has(wordAt(scene, at));
  const subject = wordAt(scene, isTold ? narrowedSubject(scene, at - 1, tables) : at);
  const persons = isPerson(subject, tables) && isPlural(subject) && !counts(draft, scene);
  const group = tables.groups.has(subject) && standsAlone(draft, scene, tables);
  return persons || group ? ageOf(draft, "age.limit") : null;
};

/** Over one participle: "those infected", "patients treated". */
function narrowedSubject(scene: Scene, index: number, tables: AgeTables): number {
  const before = wordAt(scene, index - 1);
  const narrowed = /(?:ed|en)$/.test(wordAt(scene, index)) && (tables.groups.has(before) || isPerson(before, tables));
  return narrowed ? index - 1 : index;
}

/** A plural follows: "a man of 100 faces". */
function counts(draft: Draft, scene: Scene): boolean {
  const next = scene.tokens[draft.end];
  return next?.kind === "word" && next.text.length > 3 && isPlural(next.lower);
}

/** "the youngest is 32", "the oldest being 91". */
export const readExtreme: AgeReader = (draft, scene, tables) => {
  if (!standsAlone(draft, scene, tables)) return null;
  const verb = wordAt(scene, draft.first - 1);
  const told = tables.copulas.has(verb) && tables.extremes.has(wordAt(scene, draft.first - 2));
  return told ? ageOf(draft, "age.copula") : null;
};

/** Tokens between "the average age" and its number: "of the dead was", "for men in Glasgow is around". */
const meanReach = 10;

/** "The median age is 38", "Life expectancy for men fell to 73", "raise the retirement age from 62 to 64". */
export const readMean: AgeReader = (draft, scene, tables) => {
  if (counts(draft, scene)) return null;
  const before = hedgeless(draft, scene, tables);
  const isTold = tables.copulas.has(wordAt(scene, before)) || /^(?:to|from|at)$/.test(wordAt(scene, before));
  for (let at = before - 1; isTold && at >= Math.max(1, draft.first - meanReach); at--) {
    if (scene.tokens[at]?.kind !== "word") return null;
    if (tables.means.endingAt(scene.tokens, at + 1)) return ageOf(draft, "age.mean");
  }
  return null;
};

/** Index of the word before "about 73", "just 38". */
function hedgeless(draft: Draft, scene: Scene, tables: AgeTables): number {
  const at = draft.first - 1;
  return tables.hedges.has(wordAt(scene, at)) ? at - 1 : at;
}

/** "At 50, he is the oldest", "Now 61, she is free", "She died at 84." */
export const readAt: AgeReader = (draft, scene, tables) => {
  const before = wordAt(scene, draft.first - 1);
  const isSoFar = draft.first === 1 && soFar.test(before);
  if (draft.low < 5 || (before !== "at" && !isSoFar)) return null;
  const opens = wordAt(scene, draft.end) === "," && tables.pronouns.has(wordAt(scene, draft.end + 1));
  const died = !isSoFar && tables.deaths.has(wordAt(scene, draft.first - 2)) && standsAlone(draft, scene, tables);
  return opens || died ? ageOf(draft, "age.at") : null;
};

/** "Mahsa Amini", "Ms. Yeoh": two words with capitals, or a form of address and a name. */
function isFullName(scene: Scene, last: number): boolean {
  const isWord = (at: number) => /^\p{Lu}\p{Ll}/u.test(scene.tokens[at]?.text ?? "");
  const first = wordAt(scene, last - 1) === "." ? last - 2 : last - 1;
  if (scene.headline || !isWord(last) || !isWord(first)) return false;
  return !/^(?:the|in|at|on|for|by|when|but|and)$/.test(wordAt(scene, first)) && !isCapitalised(scene, first - 1);
}

/** "He was 81.", "She is 49 and", "he will be 35", "The boy was seven.", "Mahsa Amini was 22." */
export const readCopula: AgeReader = (draft, scene, tables) => {
  if (draft.numeral.form !== "digits" || draft.low < 5) return null;
  let at = hedgeless(draft, scene, tables);
  if (!tables.copulas.has(wordAt(scene, at))) return null;
  while (/^(?:will|would|be|have|been|is|was|'s)$/.test(wordAt(scene, at)) && at > draft.first - 5) at--;
  const subject = wordAt(scene, at);
  const next = scene.tokens[draft.end];
  const isNamed = isFullName(scene, at) && (next === undefined || /^[.;]$/.test(next.text) || next.lower === "when");
  if (!isNamed && !tables.pronouns.has(subject) && !(isPerson(subject, tables) && !isPlural(subject))) return null;
  const ends =
    next === undefined || next.kind === "punctuation" || /^(?:when|and|at|by|but|on|in|years)$/.test(next.lower);
  return ends ? ageOf(draft, "age.copula") : null;
};
