// Walks over the phrases of a sentence: from a figure or noun to its verb, from a verb to its subject and object.
import { infinitiveAt } from "./infinitive.js";
import type { Phrase } from "./phrases.js";
import { headNoun, isPerson, isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";

/** No clause of a newspaper has more phrases than this between a verb and what belongs to it. */
const reach = 30;

/** These open a clause where a subject and its verb follow: "after the bank said". */
export const clauseOpeners: ReadonlySet<string> = new Set([
  "after",
  "before",
  "since",
  "until",
  "while",
  "because",
  "as",
]);

/** Index of the verb phrase that a noun or figure ending before `from` is the subject of, or null. */
export function verbAfter(scene: Scene, from: number): number | null {
  let index = from;
  for (let steps = 0; steps < reach; steps++) {
    const phrase = scene.phrases[index];
    if (!phrase) return null;
    if (phrase.kind === "relative") return verbOverRelative(scene, index, isOfNoun(scene, index, from));
    if (phrase.kind === "verb" && !narrowsNoun(scene, index, from)) return index;
    const next = skipRight(scene, index);
    if (next === null) return null;
    index = next;
  }
  return null;
}

/** "102 people who had been on the list | were found": the verb behind the relative clause, else that of the clause. */
function verbOverRelative(scene: Scene, relative: number, isOwn: boolean): number | null {
  const inner = relativeVerb(scene, relative);
  const own = isOwn ? inner : null;
  if (inner === null || scene.lexis.isSpeech(infinitiveAt(scene, scene.phrases[inner]?.head ?? -1))) return own;
  return tensedVerbBehind(scene, inner) ?? own;
}

/** The verb with a tense behind the verb of a clause that only narrows its subject: "who had been listed | were found". */
export function tensedVerbBehind(scene: Scene, verb: number): number | null {
  for (let index = verb + 1; index < verb + clause; index++) {
    const kind = kindAt(scene, index);
    if (kind === "verb" && hasTense(scene, index)) return index;
    if (kind === null || between.has(kind)) return null;
  }
  return null;
}

/** "90 workers at the mill who were laid off"; not "50 charges of the murder of people who died": there "who" is another noun's. */
function isOfNoun(scene: Scene, relative: number, from: number): boolean {
  if (relative === from) return true;
  const between = scene.phrases[relative - 1];
  const isWho = /^who(?:m|se)?$/.test(lowerAt(scene, scene.phrases[relative]?.first ?? -1));
  return between?.kind !== "noun" || isWho !== isPersonal(scene, relative - 1);
}

function isPersonal(scene: Scene, noun: number): boolean {
  const phrase = scene.phrases[noun];
  return phrase !== undefined && isPerson(scene, headNoun(scene, phrase));
}

/** Phrases of such a clause behind its verb, and those that it does not reach over. */
const clause = 7;
const between = new Set<Phrase["kind"]>([
  "comma",
  "stop",
  "quote",
  "bracket",
  "conjunction",
  "subordinator",
  "relative",
]);

export function hasTense(scene: Scene, verb: number): boolean {
  return /^(?:past|verb|auxiliary|modal)$/.test(scene.tags[scene.phrases[verb]?.first ?? -1] ?? "");
}

/** "enrolled | at the college", "arrested | on Friday": what may be a clause that only narrows goes on with a preposition or a time. */
export function goesOnAside(scene: Scene, verb: number): boolean {
  return kindAt(scene, verb + 1) === "preposition" || isTimeMention(scene.phrases[verb + 1]);
}

/** "in a raid lasting an hour": the gerund belongs to the noun before it. */
function narrowsNoun(scene: Scene, index: number, from: number): boolean {
  const phrase = scene.phrases[index];
  const gerund = phrase?.first === phrase?.head && scene.tags[phrase?.head ?? -1] === "gerund";
  return gerund && index > from && kindAt(scene, index - 1) === "noun";
}

/** The phrase after what may stand between a subject and its verb, or null where the clause ends. */
function skipRight(scene: Scene, index: number): number | null {
  const phrase = scene.phrases[index];
  const next = kindAt(scene, index + 1);
  switch (phrase?.kind) {
    case "preposition":
      if (isNewClause(scene, index)) return null;
      // "nine of whom have died"
      if (next === "noun" || next === "relative") return index + 2;
      return next === "mention" ? skipCounted(scene, index + 1) : null;
    case "adverb":
    case "adjective":
      return index + 1;
    case "mention":
      return isTimeMention(phrase) ? index + 1 : null;
    case "conjunction":
      return next === "noun" ? index + 2 : next === "mention" ? skipCounted(scene, index + 1) : null;
    case "bracket":
      return closing(scene, index, "bracket");
    case "quote":
      return index + 1;
    case "comma":
      return afterComma(scene, index);
    default:
      return null;
  }
}

/** "100,000 without a home as a quake flattens the city", "52,000 cots after two babies got stuck": the verb is that of another clause. */
export function isNewClause(scene: Scene, index: number): boolean {
  const opens = clauseOpeners.has(lowerAt(scene, scene.phrases[index]?.first ?? -1));
  const noun = kindAt(scene, index + 1) === "mention" ? index + 2 : index + 1;
  return opens && kindAt(scene, noun) === "noun" && kindAt(scene, noun + 1) === "verb" && hasTense(scene, noun + 1);
}

/** A figure and the noun it counts: "12 police", "five villages". */
function skipCounted(scene: Scene, index: number): number {
  let end = index + 1;
  if (kindAt(scene, end) === "preposition") end++;
  return kindAt(scene, end) === "noun" ? end + 1 : end;
}

/** After ", which began in May, " or ", a nurse, " the clause goes on with its verb. */
function afterComma(scene: Scene, index: number): number | null {
  const next = kindAt(scene, index + 1);
  if (next === "verb" || next === "subordinator") return null;
  const close = closing(scene, index, "comma");
  return close !== null && kindAt(scene, close) === "verb" ? close : null;
}

function closing(scene: Scene, index: number, kind: "comma" | "bracket"): number | null {
  for (let at = index + 1; at < scene.phrases.length && at < index + reach; at++) {
    if (kindAt(scene, at) === kind) return at + 1;
    if (kindAt(scene, at) === "stop" && kind === "comma") return null;
  }
  return null;
}

/** Index of the verb whose clause the phrase before `from` goes on with, or null where a clause begins there. */
export function verbOfClause(scene: Scene, from: number): number | null {
  for (let index = from - 1; index >= 0 && index > from - reach; index--) {
    const kind = kindAt(scene, index);
    if (kind === "verb") return index;
    if (kind === "stop" || kind === "subordinator" || kind === "relative") return null;
  }
  return null;
}

/** "the 20 million it has promised", "the stations they visited": a clause behind the noun, without "that". */
export function contactVerb(scene: Scene, from: number): number | null {
  const pronoun = scene.phrases[from];
  const isPronoun = pronoun?.kind === "noun" && /^(?:he|she|it|they|we|i|you)$/.test(lowerAt(scene, pronoun.head));
  return isPronoun && kindAt(scene, from + 1) === "verb" ? from + 1 : null;
}

/** "the 23 who died", "six people whom the driver had hit": the verb of the clause behind the noun. */
export function relativeVerb(scene: Scene, from: number): number | null {
  if (kindAt(scene, from) !== "relative") return null;
  for (let index = from + 1; index < from + 4; index++) {
    const kind = kindAt(scene, index);
    if (kind === "verb") return index;
    if (kind !== "noun" && kind !== "adverb") return null;
  }
  return null;
}

/** Nothing of its clause stands before the phrase: "…, 12 people", "and 14 were hurt". */
export function opensClause(scene: Scene, index: number): boolean {
  let at = index - 1;
  while (kindAt(scene, at) === "adverb" || kindAt(scene, at) === "adjective") at--;
  const kind = kindAt(scene, at);
  return kind !== "noun" && kind !== "mention" && kind !== "preposition" && kind !== "verb";
}

/** Index of the noun phrase right after a verb phrase, over a figure or an adverb, or null. */
export function objectOf(scene: Scene, verb: number): number | null {
  for (let index = verb + 1; index < verb + 5; index++) {
    const kind = kindAt(scene, index);
    if (kind === "noun") return index;
    const passes = kind === "adverb" || kind === "adjective" || kind === "mention";
    if (!passes) return null;
  }
  return null;
}

/** Where a governing noun stands: "toll of 164", "the deaths - 103 -", "magnitude at 5.9", "population of 1,200". */
export function nounBefore(scene: Scene, mention: number): number | null {
  const before = kindAt(scene, mention - 1);
  if (before === "noun") return mention - 1;
  const colon = before === "stop" && lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) === ":";
  const linked = before === "preposition" || before === "bracket" || colon;
  return linked && kindAt(scene, mention - 2) === "noun" ? mention - 2 : null;
}
