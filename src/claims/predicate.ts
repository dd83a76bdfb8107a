// Finds what happened to what a figure counts: the governing verb, noun or adjective, and the event it tells.
import type { EventRule } from "../rules/events.js";
import { portionAt } from "./counted.js";
import { infinitiveAt } from "./infinitive.js";
import type { Phrase } from "./phrases.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";
import { stateAt } from "./states.js";
import { subjectOf, verbBefore } from "./subject.js";
import { contactVerb, nounBefore, objectOf, opensClause, relativeVerb, verbAfter, verbOfClause } from "./walk.js";

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

const particles = new Set(["out", "back", "down", "off", "up", "over", "away", "in", "under"]);
const copulas = new Set(["be", "have", "remain", "become", "stay"]);

/** What a verb phrase tells by itself; the event of a light or aspect verb is that of its subject or object. */
export function predicateOf(scene: Scene, index: number): Predicate {
  const phrase = scene.phrases[index] as Phrase;
  const lemma = infinitiveAt(scene, phrase.head);
  const particle = particleAfter(scene, phrase.head);
  const { lexis } = scene;
  const own =
    idiomOf(scene, index, lemma) ??
    lexis.verbEvent(lemma, particle) ??
    passiveEvent(scene, index, lemma) ??
    lexis.adjectiveEvent(lowerAt(scene, phrase.head));
  const headAspect = lexis.isStart(lemma, particle) ? "start" : lexis.isEnd(lemma, particle) ? "end" : null;
  const aspect = headAspect ?? chainAspect(scene, phrase);
  const borrowed =
    headAspect || !own || lexis.isLight(lemma) ? borrowedEvent(scene, index, lemma, headAspect !== null) : null;
  const state = own === null || lexis.isLight(lemma) ? stateAt(scene, phrase.end) : null;
  if (state) return { lemma, event: state.event, aspect, phrase: index };
  const name = particle && own && lexis.verbEvent(lemma) !== own ? `${lemma} ${particle}` : lemma;
  return { lemma: name, event: borrowed ?? own, aspect, phrase: index };
}

function particleAfter(scene: Scene, head: number): string | undefined {
  const next = lowerAt(scene, head + 1);
  return particles.has(next) ? next : undefined;
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

/** "were fired", "fired 300 clerks"; not "fired at 40 marchers". */
function passiveEvent(scene: Scene, index: number, lemma: string): EventRule | null {
  const event = scene.lexis.passiveEvent(lemma);
  if (!event) return null;
  const phrase = scene.phrases[index];
  const passive = scene.tags[phrase?.head ?? 0] === "participle";
  const whom = passive ? subjectOf(scene, index) : objectOf(scene, index);
  const noun = whom === null ? undefined : scene.phrases[whom];
  if (noun?.kind === "mention") return passive ? event : null;
  return noun && scene.lexis.nounClass(headNoun(scene, noun))?.name === "person" ? event : null;
}

/** "claiming dozens of lives", "lives were lost"; "the troops left" by the class of the subject. */
function idiomOf(scene: Scene, index: number, lemma: string): EventRule | null {
  for (let at = index + 1; at < index + 5; at++) {
    const phrase = scene.phrases[at];
    if (phrase?.kind !== "noun") continue;
    const event = scene.lexis.idiomEvent(lemma, headNoun(scene, phrase));
    if (event) return event;
  }
  return subjectIdiom(scene, index, lemma);
}

function subjectIdiom(scene: Scene, index: number, lemma: string): EventRule | null {
  if (!scene.lexis.isIdiomatic(lemma)) return null;
  const subject = subjectOf(scene, index);
  const noun = subject === null ? undefined : scene.phrases[subject];
  if (noun?.kind !== "noun") return null;
  const head = headNoun(scene, noun);
  return scene.lexis.idiomEvent(lemma, scene.lexis.nounClass(head)?.kind ?? head) ?? passiveIdiom(scene, index, head);
}

/** "400 lives were lost" */
function passiveIdiom(scene: Scene, index: number, subject: string): EventRule | null {
  const verb = scene.phrases[index];
  return verb && scene.tags[verb.head] === "participle"
    ? scene.lexis.idiomEvent(infinitiveAt(scene, verb.head), subject)
    : null;
}

/** "The protests erupted", "begin a withdrawal", "are dead": the event stands beside the verb. */
function borrowedEvent(scene: Scene, index: number, lemma: string, aspect: boolean): EventRule | null {
  if (!aspect && !scene.lexis.isLight(lemma)) return null;
  const complement = copulas.has(lemma) ? adjectiveAfter(scene, index) : null;
  if (complement) return complement;
  for (const beside of [subjectOf(scene, index), objectOf(scene, index)]) {
    const phrase = beside === null ? undefined : scene.phrases[portionAt(scene, beside)];
    const event = phrase?.kind === "noun" ? nounPhraseEvent(scene, phrase) : null;
    if (event) return event;
  }
  return toldBefore(scene, subjectOf(scene, index));
}

/** "will withdraw its troops, a process that takes ten days": a light noun stands for the event before it. */
function toldBefore(scene: Scene, subject: number | null): EventRule | null {
  const phrase = subject === null ? undefined : scene.phrases[subject];
  if (subject === null || phrase?.kind !== "noun" || !scene.lexis.isLightNoun(headNoun(scene, phrase))) return null;
  const verb = scene.phrases[verbBefore(scene, subject) ?? -1];
  return verb ? scene.lexis.verbEvent(infinitiveAt(scene, verb.head)) : null;
}

/** "are dead", "were still missing", "are in hospital" */
function adjectiveAfter(scene: Scene, verb: number): EventRule | null {
  let index = verb + 1;
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

/** The event that a noun phrase names by its head ("death toll") or by a word before it ("withdrawal process"). */
export function nounPhraseEvent(scene: Scene, phrase: Phrase): EventRule | null {
  for (let token = phrase.head; token >= phrase.first; token--) {
    const event = scene.lexis.nounEvent(scene.language.singular(lowerAt(scene, token)));
    if (event) return event;
  }
  return null;
}

/** Predicate of the figure in phrase `mention` whose counted noun is phrase `noun` (or null). */
export function governing(scene: Scene, mention: number, noun: number | null): Predicate | null {
  const verb = governingVerb(scene, mention, noun);
  const predicate = eventTold(scene, mention, noun, verb);
  if (predicate === null || verb === null || predicate.phrase === verb) return predicate;
  return { ...predicate, verb };
}

function eventTold(scene: Scene, mention: number, noun: number | null, verb: number | null): Predicate | null {
  const always = noun === null ? null : alwaysEvent(scene, noun);
  if (always) return always;
  const adjective = adjectiveRight(scene, (noun ?? mention) + 1);
  if (adjective) return adjective;
  const state = stateRight(scene, noun ?? mention, verb);
  if (state) return state;
  if (verb !== null && weak(scene, verb) && adjectiveAfter(scene, verb)) return predicateOf(scene, verb);
  const own = noun === null ? null : headEvent(scene, noun);
  if (own && (verb === null || weak(scene, verb))) return own;
  const named = nominal(scene, mention);
  if (named && (verb === null || weak(scene, verb))) return named;
  if (verb !== null) return orOwnNoun(scene, predicateOf(scene, verb), noun);
  return noun === null ? named : (ownNoun(scene, noun) ?? named);
}

/** "recovered 12 bodies", "reported nine deaths" */
function alwaysEvent(scene: Scene, noun: number): Predicate | null {
  const phrase = scene.phrases[noun];
  const lemma = phrase?.kind === "noun" ? headNoun(scene, phrase) : "";
  const event = scene.lexis.alwaysEvent(lemma);
  return event ? { lemma, event, aspect: null, phrase: noun } : null;
}

/** "54 people on board", "left 900 homes without power": the state behind the noun, where the verb tells no event. */
function stateRight(scene: Scene, noun: number, verb: number | null): Predicate | null {
  const phrase = scene.phrases[noun];
  const state = phrase ? stateAt(scene, phrase.end) : null;
  if (!state || (verb !== null && !weak(scene, verb) && predicateOf(scene, verb).event)) return null;
  return { ...state, aspect: null, phrase: noun };
}

/** The verb whose object or subject the figure is, or in whose clause it stands. */
export function governingVerb(scene: Scene, mention: number, noun: number | null): number | null {
  const contact = contactVerb(scene, mention + 1) ?? contactVerb(scene, (noun ?? mention) + 1);
  if (contact !== null) return contact;
  const main = mainVerb(scene, mention, noun);
  const relative = main === null || weak(scene, main) ? relativeVerb(scene, (noun ?? mention) + 1) : null;
  return relative !== null && predicateOf(scene, relative).event ? relative : main;
}

function mainVerb(scene: Scene, mention: number, noun: number | null): number | null {
  const right = verbAfter(scene, (noun ?? mention) + 1);
  const direct = leftVerb(scene, mention);
  if (direct !== null) return right !== null && weak(scene, direct) ? right : direct;
  if (right !== null && (opensClause(scene, mention) || isAbsolute(scene, mention))) return right;
  const inside = verbOfClause(scene, mention);
  if (inside !== null && !speaks(scene, inside)) return inside;
  const far = right ?? verbBefore(scene, mention);
  return far !== null && speaks(scene, far) ? right : far;
}

/** "with 12 police killed": a clause of its own behind "with". */
function isAbsolute(scene: Scene, mention: number): boolean {
  return lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) === "with";
}

/** "five deaths", "312 new cases": the head noun alone tells the event. */
function headEvent(scene: Scene, noun: number): Predicate | null {
  const phrase = scene.phrases[noun];
  const lemma = phrase?.kind === "noun" ? headNoun(scene, phrase) : "";
  const event = scene.lexis.nounEvent(lemma);
  return event ? { lemma, event, aspect: null, phrase: noun } : null;
}

/** "10 dead", "80 hurt", "nine people still missing" */
function adjectiveRight(scene: Scene, from: number): Predicate | null {
  const still = scene.phrases[from];
  const index = still?.kind === "adverb" && !scene.lexis.adjectiveEvent(lowerAt(scene, still.head)) ? from + 1 : from;
  const phrase = scene.phrases[index];
  if (!phrase || !["adjective", "adverb", "verb", "noun", "preposition"].includes(phrase.kind)) return null;
  if (phrase.kind === "verb" && phrase.first !== phrase.head) return null;
  const word = lowerAt(scene, phrase.first);
  const event = scene.lexis.adjectiveEvent(word);
  const lemma = phrase.kind === "verb" ? infinitiveAt(scene, phrase.head) : word;
  return event && phrase.end === phrase.first + 1 ? { lemma, event, aspect: null, phrase: index } : null;
}

/** The verb whose object the figure is: right before it, over adverbs and one preposition of extent. */
function leftVerb(scene: Scene, mention: number): number | null {
  let index = mention - 1;
  while (kindAt(scene, index) === "adverb" || kindAt(scene, index) === "adjective") index--;
  if (kindAt(scene, index) === "verb") return index;
  if (kindAt(scene, index) === "noun" && kindAt(scene, index - 1) === "verb" && isObjectPronoun(scene, index))
    return index - 1;
  return null;
}

function isObjectPronoun(scene: Scene, index: number): boolean {
  return scene.tags[scene.phrases[index]?.head ?? 0] === "pronoun";
}

/** A verb that tells no event by itself: of saying, or one that only carries what stands beside it. */
export function weak(scene: Scene, verb: number): boolean {
  const lemma = infinitiveAt(scene, scene.phrases[verb]?.head ?? 0);
  return scene.lexis.isSpeech(lemma) || scene.lexis.isLight(lemma);
}

function speaks(scene: Scene, verb: number): boolean {
  if (idiomOf(scene, verb, infinitiveAt(scene, scene.phrases[verb]?.head ?? 0))) return false;
  return scene.lexis.isSpeech(infinitiveAt(scene, scene.phrases[verb]?.head ?? 0));
}

/** "death toll of 164", "the arrest of 40 smugglers" */
function nominal(scene: Scene, mention: number): Predicate | null {
  const index = nounBefore(scene, mention);
  const phrase = index === null ? undefined : scene.phrases[index];
  if (!phrase || index === null || (index === mention - 1 && kindAt(scene, index - 1) === "mention")) return null;
  const event = nounPhraseEvent(scene, phrase);
  return event ? { lemma: headNoun(scene, phrase), event, aspect: null, phrase: index } : null;
}

/** "five deaths", "312 new cases": the noun itself tells the event. */
function ownNoun(scene: Scene, noun: number): Predicate | null {
  const phrase = scene.phrases[noun];
  const event = phrase ? nounPhraseEvent(scene, phrase) : null;
  return phrase && event ? { lemma: headNoun(scene, phrase), event, aspect: null, phrase: noun } : null;
}

/** A verb that tells no event leaves it to the noun counted: "reported 312 new cases". */
function orOwnNoun(scene: Scene, predicate: Predicate, noun: number | null): Predicate {
  if (predicate.event || noun === null) return predicate;
  const own = ownNoun(scene, noun);
  return own
    ? { ...predicate, event: own.event, lemma: weak(scene, predicate.phrase) ? own.lemma : predicate.lemma }
    : predicate;
}
