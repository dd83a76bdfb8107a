// Tells the numbers of lists that count nothing: players with their shirts, marks out of ten, balls that were drawn.
import type { Phrase } from "./phrases.js";
import type { Scene } from "./scene.js";

/** Shirts, marks and balls have no more digits. */
const largest = 99;
const fewestItems = 5;
const fewestDrawn = 5;
const mostLower = 2;
/** Phrases looked at on either side: more tell nothing more, and a line may have a million. */
const reach = 24;

/** True of a small bare number in a list of names with a number each, or in a row of nothing but numbers. */
export function isListed(scene: Scene, index: number): boolean {
  return isSmall(scene, scene.phrases[index]) && (isDrawn(scene, index) || isRoster(scene, index));
}

/** "3, 8, 21, 34, 40, 56": what is counted would stand behind the last. */
function isDrawn(scene: Scene, index: number): boolean {
  const { phrases } = scene;
  let first = index;
  let end = index + 1;
  while (first > index - reach && isNextInRow(scene, first - 2, first)) first -= 2;
  while (end < index + reach && isNextInRow(scene, end - 1, end + 1)) end += 2;
  return end - first >= fewestDrawn * 2 - 1 && phrases[end]?.kind !== "noun" && phrases[end]?.kind !== "preposition";
}

/** Two numbers with nothing but a comma between them. */
function isNextInRow(scene: Scene, one: number, other: number): boolean {
  const { phrases } = scene;
  return phrases[one + 1]?.kind === "comma" && isSmall(scene, phrases[one]) && isSmall(scene, phrases[other]);
}

/** "1 Brandt; 2 Lowe, 5 Castellan", "Brandt 7, Lowe 6": hardly a word in lower case, and most of it names with a number each. */
function isRoster(scene: Scene, around: number): boolean {
  if (hasLowerWords(scene, around)) return false;
  let items = 0;
  let others = 0;
  for (let index = Math.max(0, around - reach); index < around + reach; index++) {
    const phrase = scene.phrases[index];
    if (phrase?.kind !== "mention") continue;
    if (isSmall(scene, phrase) && (isName(scene, index + 1) || isName(scene, index - 1))) items++;
    else others++;
  }
  return items >= fewestItems && items > others;
}

/** Names that are verbs too ("Long", "Wade") tell nothing, but sentences have words in lower case. */
function hasLowerWords({ tokens, phrases }: Scene, around: number): boolean {
  const first = phrases[Math.max(0, around - reach)]?.first ?? 0;
  const end = phrases[around + reach]?.end ?? tokens.length;
  const lower = tokens.slice(first, end).filter(({ kind, text }) => kind === "word" && /^\p{Ll}/u.test(text));
  return lower.length > mostLower;
}

/** A name of one or two words; "12 homes" is none, and neither is "7 Germans", which are counted. */
function isName(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  if (!phrase || phrase.mention || phrase.end - phrase.first > 2) return false;
  return scene.tags[phrase.head] === "name" || /^\p{Lu}/u.test(scene.tokens[phrase.head]?.text ?? "");
}

function isSmall({ tokens }: Scene, phrase: Phrase | undefined): boolean {
  const quantity = phrase?.mention?.quantity;
  if (!phrase || quantity?.kind !== "count" || phrase.end - phrase.first !== 1) return false;
  return tokens[phrase.first]?.kind === "number" && typeof quantity.min === "number" && quantity.min <= largest;
}
