// Finds what a figure without a word of its own is of, where it is only another number for the figure before: "the union lists 1,026".
import type { EventRule } from "../rules/events.js";
import type { Counted } from "./counted.js";
import type { Description } from "./description.js";
import { infinitiveAt, isHelped } from "./infinitive.js";
import { nameOf } from "./names.js";
import type { Predicate } from "./predicate.js";
import { headNoun, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { bringing, bringsTotal, isThere, stands } from "./scope.js";
import { verbBefore } from "./subject.js";

/** What the figure before was of. */
export interface Earlier {
  readonly counted: Counted | null;
  readonly event: EventRule | null;
  /** The word that told the event. */
  readonly lemma: string;
  /** Position of its sentence in the document. */
  readonly sentence: number;
  /** The figure stood behind a preposition: "in nine tents". */
  readonly isLinked?: boolean;
  /** It was part of the one before: "17 of them children". */
  readonly isPart?: boolean;
}

/** What a figure leaves to those after it. */
export function earlierOf(scene: Scene, index: number, { counted, predicate, isPart }: Description): Earlier {
  return {
    counted,
    event: predicate?.event ?? null,
    lemma: predicate?.lemma ?? "",
    sentence: scene.sentence.index,
    isLinked: scene.phrases[index - 1]?.kind === "preposition",
    isPart: isPart === true,
  };
}

/** What a figure has from the one before it. */
export interface Restated extends Pick<Earlier, "counted" | "event"> {
  /** Who has it, where that is told anew. */
  readonly entity?: string | null;
}

/** Phrases between a verb and its figure. */
const reach = 5;
/** They link a verb to its figure: "stood at 12", "spoke of 12", "compares with 12". */
const links = /^(?:at|of|to|about|with|from|as)$/;
/** They tell when or where: "The figure was 112 in May"; not "of fans", "with burns". */
const aside = /^(?:in|on|at|by|after|before|during|since|until|across|so|a|last|this|for)$/;

/** Sentences over which "the total" is that of the latest figure. */
const farthest = 4;

/** The figure of this sentence or the one before, where the one at phrase `mention` is only another number for it. */
export function restated(scene: Scene, mention: number, earlier: Earlier | null): Restated | null {
  if (earlier === null) return null;
  const distance = scene.sentence.index - earlier.sentence;
  if (distance > 1) return distance <= farthest && isTotalled(scene, mention) ? earlier : null;
  const elliptic = toldByAuxiliary(scene, mention, earlier);
  if (elliptic) return elliptic;
  if (isNumberTold(scene, mention)) return earlier;
  if (isDescribed(scene, mention + 1)) return null;
  const verb = verbOf(scene, mention);
  const isAnother =
    verb !== null &&
    (isFiguring(scene, verb) || standsForIt(scene, verb) || bringsTotal(scene, verb) || changesThat(scene, verb));
  return isAnother ? earlier : hadToo(scene, mention, earlier);
}

/** "It was 61 percent", "The coastguard put it at 15 km", "That compares with $3 million": the figure before under another name, not what somebody else says. */
export function renamed(scene: Scene, mention: number, earlier: Earlier | null): Restated | null {
  if (earlier === null || scene.sentence.index - earlier.sentence > 1 || isDescribed(scene, mention + 1)) return null;
  const verb = verbOf(scene, mention);
  const isPut = verb !== null && isFiguring(scene, verb) && isStand(scene, verb + 1);
  return verb !== null && (isPut || standsForIt(scene, verb)) ? earlier : null;
}

/** "The count stands at 246", "bringing the total to 12", but not "it stands at 246". */
function isTotalled(scene: Scene, mention: number): boolean {
  const verb = isDescribed(scene, mention + 1) ? null : verbOf(scene, mention);
  if (verb === null) return false;
  const isNumber = kindAt(scene, verb - 1) === "noun" && !isPronounAt(scene, verb - 1) && isStand(scene, verb - 1);
  return bringsTotal(scene, verb) || (isNumber && standsForIt(scene, verb));
}

/** The figure is of what the one before is of, under its own verb. */
export function carriedOver({ counted, event, entity = null }: Restated, predicate: Predicate): Description {
  return { counted, predicate: { ...predicate, event }, entity, isCarried: true };
}

/** "the claim of 40,000", "an estimate of 12": a noun that only says that there is a number. */
function isNumberTold(scene: Scene, mention: number): boolean {
  if (lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) !== "of" || kindAt(scene, mention + 1) === "noun")
    return false;
  const noun = scene.phrases[mention - 2];
  if (noun?.kind !== "noun") return false;
  const head = headNoun(scene, noun);
  return scene.lexis.isReport(head) || head === "claim" || head === "number";
}

/** Words behind the figure say what it is of. */
function isDescribed(scene: Scene, index: number): boolean {
  const kind = kindAt(scene, index);
  if (kind === "preposition") return !aside.test(lowerAt(scene, scene.phrases[index]?.first ?? -1));
  return kind === "noun" || kind === "verb" || kind === "adjective";
}

/** The verb before the figure, over what may link them: "has given the number as 13". */
function verbOf(scene: Scene, mention: number): number | null {
  for (let index = mention - 1; index >= 0 && index > mention - reach; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "verb") return index;
    const passes =
      phrase?.kind === "adverb" ||
      phrase?.kind === "quote" ||
      (phrase?.kind === "preposition" && links.test(lowerAt(scene, phrase.first))) ||
      (phrase !== undefined && isStand(scene, index));
    if (!passes) return null;
  }
  return null;
}

/** "the figure", "it", "that" */
function isStand(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  if (phrase?.kind === "relative") return lowerAt(scene, phrase.first) === "that";
  return phrase?.kind === "noun" && stands.has(headNoun(scene, phrase));
}

/** Verbs besides the light ones whose subject is the figure itself. */
const equating = new Set(["compare", "amount", "begin", "start", "peak"]);

/** "Countrywide it is 78", "the figure stood at 112", "That compares with 22", "There were four" */
function standsForIt(scene: Scene, verb: number): boolean {
  const phrase = scene.phrases[verb];
  const lemma = infinitiveAt(scene, phrase?.head ?? -1);
  if (isThere(scene, phrase?.first ?? 0)) return lemma === "be";
  return (scene.lexis.isLight(lemma) || equating.has(lemma)) && (isStand(scene, verb - 1) || isGoingOn(scene, verb));
}

/** "It had begun with 57, went to 111": the verb has its subject from the verb before. */
function isGoingOn(scene: Scene, verb: number): boolean {
  const before = kindAt(scene, verb - 1);
  const first = before === "comma" || before === "conjunction" ? verbBefore(scene, verb) : null;
  return first !== null && standsForIt(scene, first);
}

const changing = new Set([...bringing, "cut", "reduce", "lower", "increase", "expand", "revise"]);

/** "will raise that to 2,500" */
function changesThat(scene: Scene, verb: number): boolean {
  const lemma = infinitiveAt(scene, scene.phrases[verb]?.head ?? -1);
  return (
    changing.has(lemma) && isStand(scene, verb + 1) && lowerAt(scene, scene.phrases[verb + 2]?.first ?? -1) === "to"
  );
}

/** They say of somebody else how many: "Britain received 84,000 claims. France had 157,000." */
const having = new Set(["have", "get", "manage", "score", "take", "win", "see", "reach"]);

function hadToo(scene: Scene, mention: number, earlier: Earlier): Restated | null {
  const verb = scene.phrases[mention - 1];
  const subject = scene.phrases[mention - 2];
  const end = kindAt(scene, mention + 1);
  const isEnd = end === "stop" || end === null;
  if (verb?.kind !== "verb" || subject?.kind !== "noun" || !isEnd) return null;
  if (earlier.sentence === scene.sentence.index || !having.has(infinitiveAt(scene, verb.head))) return null;
  return { counted: earlier.counted, event: earlier.event, entity: nameOf(scene, subject) };
}

/** "claim", "have documented"; not "were counted". */
function isFiguring(scene: Scene, verb: number): boolean {
  const phrase = scene.phrases[verb];
  if (!phrase || !scene.lexis.isFiguring(infinitiveAt(scene, phrase.head))) return false;
  return !isHelped(scene, phrase, "be");
}

/** "Eleven have not.", "Two did, …": the verb is said before. */
function toldByAuxiliary(scene: Scene, mention: number, earlier: Earlier): Restated | null {
  const verb = scene.phrases[mention + 1];
  if (verb?.kind !== "verb" || !/^(?:have|do|be|can|could|would|will)$/.test(infinitiveAt(scene, verb.head)))
    return null;
  const denied = scene.tags[verb.end] === "negation" || lowerAt(scene, verb.end - 1).endsWith("n't");
  const end = kindAt(scene, mention + (denied ? 3 : 2));
  if (end !== null && end !== "stop" && end !== "comma") return null;
  return denied ? { ...earlier, event: scene.lexis.deniedEvent(earlier.lemma) } : earlier;
}
