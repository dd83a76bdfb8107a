// Finds the subject of a verb: over insertions, relative clauses and shared subjects.
import { infinitiveAt } from "./infinitive.js";
import { isPronounAt, isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";
import { clauseOpeners } from "./walk.js";

/** No clause of a newspaper has more phrases than this between a verb and its subject. */
const reach = 30;
/** "A rose, fell and rose again": verbs that hand their subject on. */
const longestChain = 4;

/** Index of the noun phrase (or figure) that is the subject of the verb phrase at `verb`, or null. */
export function subjectOf(scene: Scene, verb: number, chain = 0): number | null {
  if (chain > longestChain) return null;
  const phrase = scene.phrases[verb];
  if (!phrase) return null;
  if (lowerAt(scene, phrase.first - 1) === "there") return null;
  const borrowed = isNonFinite(scene, verb) ? nonFiniteSubject(scene, verb, chain) : null;
  return borrowed ?? scanLeft(scene, verb, chain);
}

function isNonFinite(scene: Scene, verb: number): boolean {
  const phrase = scene.phrases[verb];
  const tag = scene.tags[phrase?.first ?? 0];
  return tag === "to" || tag === "gerund" || tag === "participle";
}

/** "agreed to pay", ", killing 12", "Founded in 1864, the mill …": the subject of the clause that it hangs on; "a raid lasting an hour". */
function nonFiniteSubject(scene: Scene, verb: number, chain: number): number | null {
  const tag = scene.tags[scene.phrases[verb]?.first ?? 0];
  const before = kindAt(scene, verb - 1);
  if (before === null || before === "stop") return afterComma(scene, verb);
  if (tag === "to") return ordered(scene, verb) ?? earlierSubject(scene, verb, chain);
  if (tag === "gerund" && (before === "comma" || before === "preposition")) return earlierSubject(scene, verb, chain);
  if (tag === "gerund" && before === "noun" && !isPronounAt(scene, verb - 1)) return verb - 1;
  return null;
}

/** "ordered him to repay": who is told to do it. */
function ordered(scene: Scene, verb: number): number | null {
  const told = kindAt(scene, verb - 1) === "noun" && kindAt(scene, verb - 2) === "verb";
  return told && scene.lexis.isLetting(infinitiveAt(scene, scene.phrases[verb - 2]?.head ?? 0)) ? verb - 1 : null;
}

function earlierSubject(scene: Scene, verb: number, chain: number): number | null {
  const earlier = verbBefore(scene, verb);
  return earlier === null ? null : subjectOf(scene, earlier, chain + 1);
}

function afterComma(scene: Scene, verb: number): number | null {
  for (let index = verb + 1; index < verb + reach; index++) {
    if (kindAt(scene, index) === null || kindAt(scene, index) === "stop") return null;
    if (kindAt(scene, index) === "comma") return kindAt(scene, index + 1) === "noun" ? index + 1 : null;
  }
  return null;
}

function scanLeft(scene: Scene, verb: number, chain: number): number | null {
  let index = verb - 1;
  for (let steps = 0; steps < reach && index >= 0; steps++) {
    const found = stepLeft(scene, index, verb, chain);
    if (found.subject !== undefined) return found.subject;
    index = found.next;
  }
  return null;
}

/** Either the subject (null where there is none) or the phrase to look at next. */
interface Step {
  readonly subject?: number | null;
  readonly next: number;
}

function stepLeft(scene: Scene, index: number, verb: number, chain: number): Step {
  switch (kindAt(scene, index)) {
    case "noun":
      return overNoun(scene, index, verb);
    case "mention":
      return overMention(scene, index);
    case "preposition":
    case "adverb":
    case "adjective":
    case "quote":
      return { next: index - 1 };
    case "relative":
      return { subject: antecedent(scene, index), next: index };
    case "comma":
    case "bracket":
      return overInsertion(scene, index, verb);
    case "verb":
      return { subject: subjectOf(scene, index, chain + 1), next: index };
    case "conjunction":
      return { subject: earlierSubject(scene, index, chain), next: index };
    default:
      return { subject: null, next: index };
  }
}

/** Over "in the region" to what it narrows; "dozens of homes" is one. */
function overNoun(scene: Scene, index: number, verb: number): Step {
  const before = kindAt(scene, index - 1);
  const link = lowerAt(scene, scene.phrases[index - 1]?.first ?? -1);
  const asOne = link === "as" && /^an?$/.test(lowerAt(scene, scene.phrases[index]?.first ?? -1)); // "as a whole"
  if (index === verb - 1 && clauseOpeners.has(link) && !asOne) return { subject: index, next: index };
  const preposition = beforeFigures(scene, index);
  if (index === verb - 1 && isFronted(scene, index)) return { subject: index, next: index };
  if (preposition !== null) return { next: preposition - 1 };
  if (before !== "preposition") return { subject: index, next: index };
  const portion =
    kindAt(scene, index - 2) === "mention" && lowerAt(scene, scene.phrases[index - 1]?.first ?? -1) === "of";
  return portion ? { subject: index, next: index } : { next: index - 2 };
}

/** "Of the seven experts sentenced to six years, …" opens with them. */
function isFronted(scene: Scene, noun: number): boolean {
  const of = scene.phrases[noun - 2];
  const opens = kindAt(scene, noun - 3) === null || kindAt(scene, noun - 3) === "stop";
  const isCount = kindAt(scene, noun - 1) === "mention" && !isTimeMention(scene.phrases[noun - 1]);
  return isCount && opens && lowerAt(scene, of?.first ?? -1) === "of";
}

/** The preposition before a noun with figures: "of 12 homes", "from last month's 6.8 earthquake"; not "in May villagers fled". */
function beforeFigures(scene: Scene, noun: number): number | null {
  let index = noun - 1;
  while (kindAt(scene, index) === "mention" && (belongsTo(scene, index) || isLinkedTo(scene, index))) index--;
  return index < noun - 1 && kindAt(scene, index) === "preposition" ? index : null;
}

/** "crude for April delivery rose": these stand before no day of a clause. */
function isLinkedTo(scene: Scene, mention: number): boolean {
  return /^(?:for|of|with|from)$/.test(lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1));
}

function belongsTo(scene: Scene, mention: number): boolean {
  const phrase = scene.phrases[mention];
  return !isTimeMention(phrase) || /^['’]s?$/.test(lowerAt(scene, phrase?.end ?? -1));
}

function overMention(scene: Scene, index: number): Step {
  const preposition = kindAt(scene, index - 1) === "preposition";
  if (kindAt(scene, index - 1) === "verb") return { next: index - 1 };
  if (isTimeMention(scene.phrases[index]) || preposition) return { next: index - (preposition ? 2 : 1) };
  return { subject: index, next: index };
}

function overInsertion(scene: Scene, index: number, verb: number): Step {
  const kind = kindAt(scene, index);
  for (let at = index - 1; at >= 0 && at > index - reach; at--) {
    if (kindAt(scene, at) === "stop") break;
    if (kindAt(scene, at) === kind) return { next: at - 1 };
  }
  const participle = scene.tags[scene.phrases[verb]?.first ?? 0] === "participle";
  if (!participle) return { subject: null, next: index };
  return kindAt(scene, index - 1) === "noun" ? { subject: index - 1, next: index } : { next: index - 1 };
}

/** "the bridge, which weighs": the nearest noun before. */
function antecedent(scene: Scene, relative: number): number | null {
  for (let index = relative - 1; index >= 0 && index > relative - 4; index--)
    if (kindAt(scene, index) === "noun") return index;
  return null;
}

/** Index of the nearest verb phrase before `from` in the same clause, or null. */
export function verbBefore(scene: Scene, from: number): number | null {
  for (let index = from - 1; index >= 0 && index > from - reach; index--) {
    const kind = kindAt(scene, index);
    if (kind === "verb") return index;
    if (kind === "stop") return null;
  }
  return null;
}
