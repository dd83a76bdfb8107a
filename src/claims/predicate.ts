// Finds what happened to what a figure counts: the governing verb, noun or adjective, and the event it tells.
import type { EventRule } from "../rules/events.js";
import type { Phrase } from "./phrases.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";
import { nounBefore, objectOf, subjectOf, verbAfter, verbBefore } from "./walk.js";

export interface Predicate {
  /** Infinitive of the verb, or the noun or adjective that tells the event. */
  readonly lemma: string;
  readonly event: EventRule | null;
  readonly aspect: "start" | "end" | null;
  /** Index of the phrase that it was read from. */
  readonly phrase: number;
}

const particles = new Set(["out", "back", "down", "off", "up", "over", "away", "in", "under"]);
const copulas = new Set(["be", "have", "remain", "become", "stay"]);

/** What a verb phrase tells by itself; the event of a light or aspect verb is that of its subject or object. */
export function predicateOf(scene: Scene, index: number): Predicate {
  const phrase = scene.phrases[index] as Phrase;
  const lemma = infinitiveAt(scene, phrase.head);
  const particle = particleAfter(scene, phrase.head);
  const { lexis } = scene;
  const own = idiomOf(scene, index, lemma) ?? lexis.verbEvent(lemma, particle);
  const headAspect = lexis.isStart(lemma, particle) ? "start" : lexis.isEnd(lemma, particle) ? "end" : null;
  const aspect = headAspect ?? chainAspect(scene, phrase);
  const borrowed = headAspect || !own ? borrowedEvent(scene, index, lemma, headAspect !== null) : null;
  const name = particle && own && lexis.verbEvent(lemma) !== own ? `${lemma} ${particle}` : lemma;
  return { lemma: name, event: borrowed ?? own, aspect, phrase: index };
}

/** Forms of "be", which no table of verbs has. */
const forms = new Map([
  ..."am is are was were been being 's 're".split(" ").map((form) => [form, "be"] as const),
  ["has", "have"],
  ["had", "have"],
  ["did", "do"],
  ["does", "do"],
]);

export function infinitiveAt(scene: Scene, token: number): string {
  const word = lowerAt(scene, token);
  return forms.get(word) ?? scene.language.infinitive(word);
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

/** "claiming dozens of lives" */
function idiomOf(scene: Scene, index: number, lemma: string): EventRule | null {
  for (let at = index + 1; at < index + 5; at++) {
    const phrase = scene.phrases[at];
    if (phrase?.kind !== "noun") continue;
    const event = scene.lexis.idiomEvent(lemma, headNoun(scene, phrase));
    if (event) return event;
  }
  return null;
}

/** "The protests erupted", "begin a withdrawal", "are dead": the event stands beside the verb. */
function borrowedEvent(scene: Scene, index: number, lemma: string, aspect: boolean): EventRule | null {
  if (!aspect && !scene.lexis.isLight(lemma)) return null;
  const complement = copulas.has(lemma) ? adjectiveAfter(scene, index) : null;
  if (complement) return complement;
  for (const beside of [subjectOf(scene, index), objectOf(scene, index)]) {
    const phrase = beside === null ? undefined : scene.phrases[beside];
    const event = phrase?.kind === "noun" ? nounPhraseEvent(scene, phrase) : null;
    if (event) return event;
  }
  return null;
}

function adjectiveAfter(scene: Scene, index: number): EventRule | null {
  const next = scene.phrases[index + 1];
  return next?.kind === "adjective" || next?.kind === "adverb"
    ? scene.lexis.adjectiveEvent(lowerAt(scene, next.head))
    : null;
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
  const adjective = adjectiveRight(scene, (noun ?? mention) + 1);
  if (adjective) return adjective;
  const own = noun === null ? null : headEvent(scene, noun);
  const left = leftVerb(scene, mention);
  const right = verbAfter(scene, (noun ?? mention) + 1);
  const chosen = choose(scene, left, right);
  if (own && (chosen === null || weak(scene, chosen))) return own;
  const named = nominal(scene, mention);
  if (named && (chosen === null || weak(scene, chosen))) return named;
  if (chosen !== null) return orOwnNoun(scene, predicateOf(scene, chosen), noun);
  const far = verbBefore(scene, mention);
  if (far !== null && !speaks(scene, far)) return orOwnNoun(scene, predicateOf(scene, far), noun);
  return noun === null ? named : (ownNoun(scene, noun) ?? named);
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
  if (!phrase || !["adjective", "adverb", "verb", "noun"].includes(phrase.kind)) return null;
  if (phrase.kind === "verb" && phrase.first !== phrase.head) return null;
  const word = lowerAt(scene, phrase.first);
  const event = scene.lexis.adjectiveEvent(word);
  const lemma = phrase.kind === "verb" ? infinitiveAt(scene, phrase.head) : word;
  return event && phrase.end === phrase.first + 1 ? { lemma, event, aspect: null, phrase: index } : null;
}

/** The verb whose object the figure is: right before it, over adverbs and one preposition of extent. */
function leftVerb(scene: Scene, mention: number): number | null {
  let index = mention - 1;
  while (kindAt(scene, index) === "adverb") index--;
  if (kindAt(scene, index) === "verb") return index;
  if (kindAt(scene, index) === "noun" && kindAt(scene, index - 1) === "verb" && isObjectPronoun(scene, index))
    return index - 1;
  return null;
}

function isObjectPronoun(scene: Scene, index: number): boolean {
  return scene.tags[scene.phrases[index]?.head ?? 0] === "pronoun";
}

/** The object's verb unless it only speaks, sees or carries, and the figure has a verb of its own. */
function choose(scene: Scene, left: number | null, right: number | null): number | null {
  if (left === null) return right;
  return right !== null && weak(scene, left) ? right : left;
}

function weak(scene: Scene, verb: number): boolean {
  const lemma = infinitiveAt(scene, scene.phrases[verb]?.head ?? 0);
  return scene.lexis.isSpeech(lemma) || scene.lexis.isLight(lemma);
}

function speaks(scene: Scene, verb: number): boolean {
  return scene.lexis.isSpeech(infinitiveAt(scene, scene.phrases[verb]?.head ?? 0));
}

/** "death toll of 164", "the arrest of 40 smugglers" */
function nominal(scene: Scene, mention: number): Predicate | null {
  const index = nounBefore(scene, mention);
  const phrase = index === null ? undefined : scene.phrases[index];
  if (!phrase || index === null) return null;
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
