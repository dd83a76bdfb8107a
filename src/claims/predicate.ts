// Finds what happened to what a figure counts: the governing verb, noun or adjective, and the event it tells.
import type { EventRule } from "../rules/events.js";
import { portionAt } from "./counted.js";
import { withParticle } from "./event-words.js";
import { aloneEvent, idiomOf } from "./idioms.js";
import { infinitiveAt, isHelped } from "./infinitive.js";
import { behindInsertion } from "./main-verb.js";
import { nounPhraseEvent } from "./noun-events.js";
import { particleAfter, particleBehindFigure, particleEvent } from "./particles.js";
import type { Phrase } from "./phrases.js";
import { headNoun, isPerson, kindAt, lowerAt, type Scene } from "./scene.js";
import { stateAt } from "./states.js";
import { subjectOf, verbBefore } from "./subject.js";
import { objectOf } from "./walk.js";

export interface Predicate {
  /** Infinitive of the verb, or the noun or adjective that tells the event. */
  readonly lemma: string;
  readonly event: EventRule | null;
  readonly aspect: "start" | "end" | null;
  /** Index of the phrase that it was read from. */
  readonly phrase: number;
  /** Index of the verb that governs the figure, where the event is told by a noun or an adjective. */
  readonly verb?: number;
}

/** An adjective behind them tells the event: "were dead", "fell ill", "were found alive", "left homeless". */
const copulas = new Set(
  "be have remain become stay fall find pronounce declare presume fear confirm report list feel make go leave render".split(
    " ",
  ),
);

/** What a verb phrase tells by itself; the event of a light or aspect verb is that of its subject or object. */
export function predicateOf(scene: Scene, index: number): Predicate {
  const phrase = scene.phrases[index] as Phrase;
  const lemma = infinitiveAt(scene, phrase.head);
  const particle = particleAfter(scene, phrase.head) ?? particleBehindFigure(scene, index, lemma);
  const { lexis } = scene;
  const idiom = idiomOf(scene, index, lemma);
  const alone = aloneEvent(scene, index, lemma);
  const own =
    adverbEvent(scene, phrase) ??
    orderedEvent(scene, index, withParticle(lemma, particle)) ??
    idiom ??
    deniedEvent(scene, phrase, lemma) ??
    alone ??
    passiveEvent(scene, index, withParticle(lemma, particle)) ??
    particleEvent(scene, lemma, particle) ??
    passiveEvent(scene, index, lemma) ??
    lexis.verbEvent(lemma) ??
    lexis.adjectiveEvent(lowerAt(scene, phrase.head));
  const headAspect =
    (idiom ?? alone) ? null : lexis.isStart(lemma, particle) ? "start" : lexis.isEnd(lemma, particle) ? "end" : null;
  const aspect = headAspect ?? chainAspect(scene, phrase);
  const carrier = headAspect !== null ? (own ? "deed" : "aspect") : lexis.isLight(lemma) ? "light" : null;
  const borrowed = idiom || carrier === null ? null : borrowedEvent(scene, index, lemma, carrier);
  const next = scene.phrases[behindInsertion(scene, index)]?.first ?? phrase.end;
  const leads = !idiom && (lexis.isLight(lemma) || lexis.isSending(lemma));
  const behind = own === null || leads ? stateAt(scene, next) : null;
  const state = behind ?? stateInside(scene, phrase);
  if (state) return { lemma, event: state.event, aspect, phrase: index };
  const name = particleEvent(scene, lemma, particle) ? `${lemma} ${particle}` : lemma;
  return { lemma: name, event: borrowed ?? own, aspect, phrase: index };
}

/** "start" in "will start pulling out". */
function chainAspect(scene: Scene, phrase: Phrase): "start" | "end" | null {
  for (let token = phrase.first; token < phrase.head; token++) {
    const lemma = infinitiveAt(scene, token);
    if (scene.lexis.isStart(lemma)) return "start";
    if (scene.lexis.isEnd(lemma)) return "end";
  }
  return null;
}

/** "were entitled to vote" */
function stateInside(scene: Scene, phrase: Phrase): ReturnType<typeof stateAt> {
  for (let token = phrase.first; token < phrase.head; token++) {
    const state = scene.tags[token] === "adverb" ? null : stateAt(scene, token);
    if (state) return state;
  }
  return null;
}

/** "were fired", "fired 300 clerks"; not "fired at 40 marchers". */
function passiveEvent(scene: Scene, index: number, lemma: string): EventRule | null {
  const event = scene.lexis.passiveEvent(lemma);
  if (!event) return null;
  const phrase = scene.phrases[index];
  const passive = scene.tags[phrase?.head ?? 0] === "participle" && !isPerfect(scene, phrase);
  if (passive && isOnlyAimedAt(scene, index)) return null;
  // "picked up nine men"
  const behind = lemma.includes(" ") ? index + 1 : index;
  const whom = passive ? subjectOf(scene, index) : objectOf(scene, behind);
  const noun = whom === null ? undefined : scene.phrases[whom];
  if (noun?.kind === "mention") return passive ? event : null;
  if (!noun && !passive) return isOfPeople(scene, behind + 1) ? event : null;
  return noun && isPerson(scene, headNoun(scene, noun)) ? event : null;
}

/** "were shot at outside the court", not "were shot at a party" */
function isOnlyAimedAt(scene: Scene, index: number): boolean {
  return lowerAt(scene, scene.phrases[index + 1]?.first ?? -1) === "at" && kindAt(scene, index + 2) === "preposition";
}

/** "has uprooted", not "has been uprooted" */
function isPerfect(scene: Scene, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && isHelped(scene, phrase, "have") && !isHelped(scene, phrase, "be");
}

/** "11 of the 60 accused", "two of the nine": people told by what befell them, behind a figure. */
function isOfPeople(scene: Scene, mention: number): boolean {
  if (kindAt(scene, mention) !== "mention") return false;
  const isOf = lowerAt(scene, scene.phrases[mention + 1]?.first ?? -1) === "of";
  const last = isOf && kindAt(scene, mention + 2) === "mention" ? mention + 2 : mention;
  const next = scene.phrases[last + 1];
  const told = next ? scene.lexis.adjectiveEvent(lowerAt(scene, next.head)) : null;
  return (next?.kind === "noun" && isPerson(scene, headNoun(scene, next))) || told?.counted === "person";
}

/** "were fatally shot", "fatally hurt two climbers" */
function adverbEvent(scene: Scene, phrase: Phrase): EventRule | null {
  for (let token = phrase.first - 1; token < phrase.head; token++) {
    const event = scene.tags[token] === "adverb" ? scene.lexis.adverbEvent(lowerAt(scene, token)) : null;
    if (event) return event;
  }
  return null;
}

/** "were told to leave", "ordered 300 people to leave" */
function orderedEvent(scene: Scene, index: number, lemma: string): EventRule | null {
  const event = scene.lexis.orderedEvent(lemma);
  const phrase = scene.phrases[index];
  if (!event || !phrase) return null;
  // "had to leave"
  const hasTo = (token: number) => infinitiveAt(scene, token) === "have" && lowerAt(scene, token + 1) === "to";
  const orders = (token: number) => scene.lexis.isOrdering(infinitiveAt(scene, token)) || hasTo(token);
  for (let token = phrase.first; token < phrase.head; token++) if (orders(token)) return event;
  const before = scene.tags[phrase.first] === "to" ? verbBefore(scene, index) : null;
  return before !== null && orders(scene.phrases[before]?.head ?? -1) ? event : null;
}

/** "have not been found", "will never be found", "have yet to be found", "remain to be found" */
function deniedEvent(scene: Scene, phrase: Phrase, lemma: string): EventRule | null {
  const event = scene.lexis.deniedEvent(lemma);
  if (!event) return null;
  for (let token = phrase.first; token < phrase.head; token++) {
    const isOpen = lowerAt(scene, token + 1) === "to" && /^(?:yet|still|remain(?:s|ed)?)$/.test(lowerAt(scene, token));
    if (isOpen || scene.tags[token] === "negation" || lowerAt(scene, token) === "never") return event;
  }
  return null;
}

/** "The protests erupted", "begin a withdrawal", "are dead": the event stands beside the verb. */
function borrowedEvent(
  scene: Scene,
  index: number,
  lemma: string,
  carrier: "light" | "aspect" | "deed",
): EventRule | null {
  const complement = copulas.has(lemma) ? adjectiveAfter(scene, index) : null;
  if (complement) return complement;
  // "The strike closed 900 schools": a verb with an event of its own has only that of its object.
  const subject = carrier === "deed" ? null : subjectOf(scene, index);
  for (const beside of [subject, objectOf(scene, index), involving(scene, index, lemma)]) {
    const phrase = beside === null ? undefined : scene.phrases[portionAt(scene, beside)];
    const event = phrase?.kind === "noun" ? nounPhraseEvent(scene, phrase) : null;
    if (event) return event;
  }
  return toldBefore(scene, subjectOf(scene, index));
}

/** "38 cars were involved in the pile-up" */
function involving(scene: Scene, verb: number, lemma: string): number | null {
  const isIn = lemma === "involve" && lowerAt(scene, scene.phrases[verb + 1]?.first ?? -1) === "in";
  return isIn && kindAt(scene, verb + 2) === "noun" ? verb + 2 : null;
}

/** "will withdraw its troops, a process that takes ten days": a light noun stands for the event before it. */
function toldBefore(scene: Scene, subject: number | null): EventRule | null {
  const phrase = subject === null ? undefined : scene.phrases[subject];
  if (subject === null || phrase?.kind !== "noun" || !scene.lexis.isLightNoun(headNoun(scene, phrase))) return null;
  const verb = scene.phrases[verbBefore(scene, subject) ?? -1];
  return verb ? scene.lexis.verbEvent(infinitiveAt(scene, verb.head)) : null;
}

/** "are dead", "were still missing", "are in hospital" */
export function adjectiveAfter(scene: Scene, verb: number): EventRule | null {
  // "listed as missing"
  let index = behindInsertion(scene, verb);
  if (lowerAt(scene, scene.phrases[index]?.first ?? -1) === "as") index++;
  while (
    kindAt(scene, index) === "adverb" &&
    !scene.lexis.adjectiveEvent(lowerAt(scene, scene.phrases[index]?.head ?? -1))
  )
    index++;
  const next = scene.phrases[index];
  if (next?.kind === "adjective" || next?.kind === "adverb")
    return scene.lexis.adjectiveEvent(lowerAt(scene, next.head));
  const inside = next?.kind === "preposition" && /^(?:in|on|under)$/.test(lowerAt(scene, next.first));
  const noun = inside ? scene.phrases[index + 1] : undefined;
  if (noun?.kind === "noun") return noun.first === noun.head ? nounPhraseEvent(scene, noun) : null;
  const bare = next?.kind === "noun" && next.first === next.head;
  return bare ? scene.lexis.adjectiveEvent(lowerAt(scene, next.head)) : null;
}

/** The verb that governs the figure, unless it only carries the event: "confirm" of "confirmed 31 cases", "death" of "there were 12 deaths". */
export function predicateWord(scene: Scene, predicate: Predicate | null): string | null {
  const verb = predicate?.verb === undefined ? undefined : scene.phrases[predicate.verb];
  const lemma = verb ? infinitiveAt(scene, verb.head) : "be";
  const isMeasured = verb !== undefined && predicate?.event?.kinds?.every((kind) => kind === "measure");
  return !isMeasured && (lemma === "be" || lemma === "have") ? (predicate?.lemma ?? null) : lemma;
}
