// Reads what a figure is the number of: "put the number of dead at eleven", "Houses destroyed: 2,100".
import type { EventRule } from "../rules/events.js";
import { describe } from "./counted.js";
import type { Description } from "./description.js";
import { governingVerb } from "./governing-verb.js";
import { idiomWith } from "./idioms.js";
import { infinitiveAt } from "./infinitive.js";
import { labelBefore, type Range } from "./labelled.js";
import { headNounEvent, nounPhraseEvent } from "./noun-events.js";
import { particleAfter } from "./particles.js";
import type { Phrase } from "./phrases.js";
import { predicateOf } from "./predicate.js";
import { firstWord, headNoun, isPerson, kindAt, lowerAt, type Scene } from "./scene.js";
import { stateAt, type Told } from "./states.js";
import { headBefore, headBehind } from "./tally-heads.js";
import { relativeVerb } from "./walk.js";

/** Phrases behind "the number" that say what it is of, where the figure stands before it. */
const reach = 12;

/** What the words before the figure say it is the number of, or null. */
export function tallied(scene: Scene, mention: number): Description | null {
  const label = labelBefore(scene, mention);
  if (label !== null) return told(scene, mention, label) ?? listedUnder(scene, mention, label);
  const behind = headBehind(scene, mention);
  if (behind !== null) return told(scene, mention, { first: behind + 1, end: behind + 1 + reach });
  const head = headBefore(scene, mention);
  return head === null ? null : told(scene, mention, { first: head + 2, end: mention });
}

/** "Districts affected: 2", "Contacts under observation: 512": a plural that a line opens with, of no event. */
function listedUnder(scene: Scene, mention: number, { first }: Range): Description | null {
  const phrase = scene.phrases[first];
  const isPlural = phrase?.kind === "noun" && headNoun(scene, phrase) !== lowerAt(scene, phrase.head);
  const next = kindAt(scene, mention + 1);
  const closes = next === null || next === "stop" || next === "bracket" || next === "comma";
  return isPlural && closes ? { counted: describe(scene, first), predicate: null, entity: null } : null;
}

function told(scene: Scene, mention: number, range: Range): Description | null {
  const verb = governingVerb(scene, mention, null);
  let happened: Told | null = null;
  let noun: number | null = null;
  for (let index = range.first; index < range.end; index++) {
    const phrase = scene.phrases[index];
    if (!phrase || phrase.kind === "subordinator") break;
    // "the members who have quit"
    const clause = relativeVerb(scene, index);
    if (clause !== null) happened ??= ofPhrase(scene, clause);
    if (clause !== null) break;
    if (phrase.kind === "verb" && !isParticiple(scene, firstWord(scene, phrase)) && !isToBe(scene, phrase)) break;
    const state = stateAt(scene, phrase.first);
    happened ??= state ?? eventAt(scene, index);
    if (state) break;
    if (noun === null && phrase.kind === "noun" && scene.tags[phrase.head] !== "pronoun") noun = index;
    if (phrase.kind === "preposition" && happened !== null) break;
  }
  if (happened === null && noun !== null) happened = ofNoun(scene, noun);
  const always = noun === null ? null : scene.lexis.alwaysEvent(headAt(scene, noun));
  if (always && noun !== null) happened = { event: always, lemma: headAt(scene, noun) };
  if (happened === null) return null;
  const counted = noun === null || tellsEvent(scene, noun, happened.event) ? null : describe(scene, noun);
  const predicate = { ...happened, aspect: null, phrase: noun ?? range.first };
  return { counted, predicate: verb === null ? predicate : { ...predicate, verb }, entity: null };
}

/** "asylum applications" of "the number of asylum applications lodged" */
function ofNoun(scene: Scene, index: number): Told | null {
  const phrase = scene.phrases[index];
  return phrase?.kind === "noun" ? toldBy(headNoun(scene, phrase), nounPhraseEvent(scene, phrase)) : null;
}

/** "Deaths", "the dead": the word tells the event, and who it befell goes without saying. */
function tellsEvent(scene: Scene, noun: number, event: EventRule): boolean {
  const word = headAt(scene, noun);
  if (scene.lexis.adjectiveEvent(word) === event) return true;
  return event.counted === "person" && scene.lexis.nounEvent(word) === event;
}

function headAt(scene: Scene, index: number): string {
  const phrase = scene.phrases[index];
  return phrase ? headNoun(scene, phrase) : "";
}

/** "to be closed" */
function isToBe({ tags }: Scene, { first, head }: Phrase): boolean {
  return tags[first] === "to" && tags[head] === "participle";
}

function isParticiple(scene: Scene, token: number): boolean {
  return /^(?:participle|past|gerund)$/.test(scene.tags[token] ?? "");
}

/** "people killed", "missing people", "dead", "houses damaged", "laid off" */
function eventAt(scene: Scene, index: number): Told | null {
  const phrase = scene.phrases[index];
  if (!phrase) return null;
  const { lexis } = scene;
  const word = lowerAt(scene, phrase.first);
  if (phrase.kind === "verb") {
    const lemma = infinitiveAt(scene, phrase.first);
    const lost = scene.phrases[index - 1];
    const idiom = lost?.kind === "noun" ? idiomWith(scene, { lemma, next: "" }, headNoun(scene, lost)) : null;
    if (idiom) return toldBy(lemma, idiom);
    const own =
      lexis.adjectiveEvent(word) ??
      befallen(scene, index, lemma) ??
      lexis.verbEvent(lemma, particleAfter(scene, phrase.first));
    return own || phrase.head === phrase.first ? toldBy(lemma, own) : ofPhrase(scene, index);
  }
  // "those aboard"
  if (phrase.kind === "adjective" || phrase.kind === "preposition") return toldBy(word, lexis.adjectiveEvent(word));
  if (phrase.kind !== "noun") return null;
  for (let token = phrase.first; token < phrase.end; token++) {
    const event = lexis.adjectiveEvent(lowerAt(scene, token));
    if (event) return { event, lemma: lowerAt(scene, token) };
  }
  const next = scene.phrases[index + 1];
  const isTold = next?.kind === "verb" && isParticiple(scene, firstWord(scene, next));
  return isTold ? null : toldBy(headAt(scene, index), headNounEvent(scene, phrase));
}

/** "those uprooted by the war": verbs that tell it of people only. */
function befallen(scene: Scene, index: number, lemma: string): EventRule | null {
  const whom = scene.phrases[index - 1];
  const isPeople =
    whom?.kind === "noun"
      ? isPerson(scene, headNoun(scene, whom))
      : lowerAt(scene, (scene.phrases[index]?.first ?? 0) - 1) === "those";
  return isPeople ? scene.lexis.passiveEvent(lemma) : null;
}

/** "people known to have died" */
function ofPhrase(scene: Scene, index: number): Told | null {
  const { lemma, event } = predicateOf(scene, index);
  return toldBy(lemma, event);
}

function toldBy(lemma: string, event: EventRule | null): Told | null {
  return event && { event, lemma };
}
