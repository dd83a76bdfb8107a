// Reads "a", "another" and "the past" as one where a unit follows and something says that it is counted: "more than a month", "for a week", "over the last year".
import { type Draft, draftOf } from "./draft.js";
import type { Numeral } from "./numerals.js";
import { isHyphen, type Scene, wordAt } from "./scene.js";
import type { UnitTable } from "./units.js";

/** Words before "a week" by which it is a length of time; hedges ("than", "least", "nearly") among them. */
const counting = new Set([
  "for",
  "within",
  "last",
  "lasts",
  "lasted",
  "lasting",
  "take",
  "takes",
  "taking",
  "taken",
  "took",
  "spend",
  "spends",
  "spent",
  "spending",
  "serve",
  "served",
  "serving",
  "waited",
  "than",
  "least",
  "nearly",
  "almost",
  "about",
  "around",
  "over",
  "under",
  "most",
  "just",
  "roughly",
  "approximately",
  "exactly",
]);
const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 0.5],
  ["quarter", 0.25],
  ["third", 1 / 3],
]);
const counted = new Set(["duration", "length", "mass", "volume", "area"]);
/** "a week of protests"; but "three times a week of". */
const spans = new Set(["week", "month", "year", "decade", "century", "fortnight", "hour"]);
const frequency = new Set(["once", "twice", "times", "day", "days", "hours", "per", "end", "half", "quarter"]);
/** "a foot of snow" */
const materials = new Set(["snow", "rain", "water", "ice", "hail", "mud", "ash", "sand", "floodwater", "rainfall"]);
const idioms = new Set(["second", "bit", "day", "minute", "night", "cup", "foot", "yard"]);

export function readArticleUnit(scene: Scene, index: number, units: UnitTable): Draft | null {
  if (!isArticle(scene, index)) return null;
  const found = units.word(scene.tokens, index + 1);
  if (!found || !counted.has(found.value.dimension) || isHyphen(scene, found.end)) return null;
  const extra = readAndFraction(scene, found.end);
  const beside = isBetweenEvents(scene, index, found.end);
  if (!extra && !beside && !isCounted(scene, index, found.end)) return null;
  const end = extra ? found.end + 3 : found.end;
  const value = 1 + (extra ?? 0);
  const numeral: Numeral = {
    value,
    first: index,
    end: index + 1,
    form: "words",
    ordinal: false,
    fraction: false,
    scale: 1,
    article: true,
  };
  const unitText = scene.text.slice(scene.tokens[index + 1]?.start, scene.tokens[found.end - 1]?.end);
  return {
    ...draftOf(numeral),
    end,
    kind: found.value.kind,
    unit: found.value,
    unitText,
    rule: `${found.value.kind}.${beside ? "beside" : "article"}`,
  };
}

/** Behind "the" they make one unit a length of time: "over the last year". */
const adjacent = new Set(["past", "last", "next", "coming", "previous"]);
/** Before "the last year". */
const spanning = new Set(["over", "in", "during", "for", "within", "throughout", "across"]);
/** Before "day", "week", "year" and behind them in "rain fell all day", "open all week long"; not "all day traders". */
const wholes = new Set(["day", "week", "month", "year"]);
const behindWhole =
  /^(?:long|round|on|in|at|for|to|with|by|from|and|or|but|as|while|because|today|yesterday|\p{L}+day)$/u;
export const articleWords: ReadonlySet<string> = new Set(["a", "an", "another", "all", ...adjacent]);

function isArticle(scene: Scene, index: number): boolean {
  const word = wordAt(scene, index);
  return articleWords.has(word) && (!adjacent.has(word) || isAdjacent(scene, index, word));
}

/** "the past year" wherever it stands, "the last year" behind "over" or "in". */
function isAdjacent(scene: Scene, index: number, word: string): boolean {
  return wordAt(scene, index - 1) === "the" && (word === "past" || spanning.has(wordAt(scene, index - 2)));
}

function isCounted(scene: Scene, index: number, end: number): boolean {
  const before = wordAt(scene, index - 1);
  const article = wordAt(scene, index);
  if (article === "all") return wholes.has(wordAt(scene, end - 1)) && isWhole(scene, end);
  if (article === "another") return spans.has(wordAt(scene, end - 1)) && isEnd(scene, end);
  if (adjacent.has(article)) return spans.has(wordAt(scene, end - 1)) && !/^(?:'s|of)$/.test(wordAt(scene, end));
  if (wordAt(scene, end) === "of" && materials.has(wordAt(scene, end + 1))) return true;
  if (wordAt(scene, end) === "and" && isNumberOfUnit(scene, end + 1)) return true;
  if (before === "in") return spans.has(wordAt(scene, end - 1)) && isEnd(scene, end) && !isAhead(scene, index);
  if (spans.has(wordAt(scene, end - 1)) && wordAt(scene, end) === "of") return !frequency.has(before);
  if (/^(?:has|have|had)$/.test(before) && wordAt(scene, end) === "to") return true;
  if (!counting.has(before)) return false;
  const hedged = before !== "for" && before !== "within";
  const next = scene.tokens[end];
  const noun = next?.kind === "word" && /^(?:of|long|old)$/.test(next.lower);
  return hedged || (!idioms.has(wordAt(scene, index + 1)) && !noun);
}

function isWhole(scene: Scene, end: number): boolean {
  const next = scene.tokens[end];
  return next === undefined || next.kind === "punctuation" || behindWhole.test(next.lower);
}

/** "A month after the fire, …", "arrived a week before the vote", "delayed a day by rain"; not "10 flights a day after the ban". */
function isBetweenEvents(scene: Scene, index: number, end: number): boolean {
  const behind = /^(?:hour|minute)$/.test(wordAt(scene, end - 1))
    ? /^(?:after|before|late|later|earlier)$/
    : /^(?:after|before|ahead|late|by)$/;
  if (wordAt(scene, index) === "all" || !behind.test(wordAt(scene, end))) return false;
  if (!/^(?:day|week|month|year|decade|century|hour|minute)$/.test(wordAt(scene, end - 1))) return false;
  const before = scene.tokens[index - 1];
  if (before?.kind === "word") return /^(?:and|just|only|barely|exactly|came|\p{L}{3,}ed)$/u.test(before.lower);
  return wordAt(scene, end) !== "by";
}

/** "an hour and 52 minutes": what is counted by an article goes on with a number. */
function isNumberOfUnit(scene: Scene, index: number): boolean {
  return scene.tokens[index]?.kind === "number" && /^(?:minutes|seconds|inches|ounces)$/.test(wordAt(scene, index + 1));
}

function isEnd(scene: Scene, index: number): boolean {
  const next = scene.tokens[index];
  return next === undefined || next.kind === "punctuation" || /^(?:and|or|after|as|but)$/.test(next.lower);
}

/** "will meet in a week" tells a day, "fell by half in a week" a length of time. */
function isAhead(scene: Scene, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 10); at--)
    if (/^(?:will|shall|would|to|may|might|could|should|due|expected|'ll)$/.test(wordAt(scene, at))) return true;
  return false;
}

/** "and a half" from `index`. */
function readAndFraction(scene: Scene, index: number): number | null {
  if (wordAt(scene, index) !== "and" || wordAt(scene, index + 1) !== "a") return null;
  return fractions.get(wordAt(scene, index + 2)) ?? null;
}
