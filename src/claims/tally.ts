// Reads what a figure is the number of: "put the number of dead at eleven", "Houses destroyed: 2,100".
import type { EventRule } from "../rules/events.js";
import { describe } from "./counted.js";
import type { Description } from "./description.js";
import { governingVerb } from "./governing-verb.js";
import { idiomWith } from "./idioms.js";
import { infinitiveAt } from "./infinitive.js";
import { labelBefore, type Range } from "./labelled.js";
import { mainVerbBehind } from "./main-verb.js";
import { headNounEvent, nounPhraseEvent } from "./noun-events.js";
import { particleAfter } from "./particles.js";
import type { Phrase } from "./phrases.js";
import { predicateOf } from "./predicate.js";
import { headNoun, isPerson, isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";
import { stateAt, type Told } from "./states.js";
import { clauseOpeners, hasTense, relativeVerb } from "./walk.js";
import { weak } from "./weak-verbs.js";

/** Nouns of a count, which are not what is counted. */
export const tallyHeads: ReadonlySet<string> = new Set(["number", "total", "count", "figure", "tally", "toll"]);
/** Phrases between "the number of" and its figure. */
const reach = 12;
/** Phrases between "the number of" and its figure, over clauses. */
const farthest = 40;
/** Phrases between the verb and the figure, and one more. */
const levelReach = 7;

/** What the words before the figure say it is the number of, or null. */
export function tallied(scene: Scene, mention: number): Description | null {
  const label = labelBefore(scene, mention);
  if (label !== null) return told(scene, mention, label) ?? listedUnder(scene, mention, label);
  const behind = headBehind(scene, mention);
  if (behind !== null) return told(scene, mention, { first: behind + 1, end: behind + 1 + reach });
  const head = headOf(scene, mention) ?? headOfSubject(scene, mention);
  return head === null ? null : told(scene, mention, { first: head + 2, end: mention });
}

/** Index of "the number" in "bringing to seven the number of people killed". */
function headBehind(scene: Scene, mention: number): number | null {
  const phrase = scene.phrases[mention + 1];
  const behind =
    phrase?.kind === "noun" && lowerAt(scene, phrase.first) === "the" && tallyHeads.has(headNoun(scene, phrase));
  return behind ? mention + 1 : null;
}

/** "Nine of the injured died", "ten of those held were armed": what the verb tells, else what befell the whole. */
export function ofThose(scene: Scene, mention: number): Description | null {
  const end = scene.phrases[mention]?.end ?? -1;
  if (lowerAt(scene, end) !== "of" || !/^(?:the|those)$/.test(lowerAt(scene, end + 1))) return null;
  const state = whatBefell(scene, end + 2);
  if (!state) return null;
  const whole = { ...state, aspect: null, phrase: mention };
  const verb = governingVerb(scene, mention, mention + 2) ?? mainVerbBehind(scene, mention + 1);
  const told = verb === null ? null : predicateOf(scene, verb);
  const befell = told?.event && !told.event.of;
  const tells = verb !== null && told !== null && (befell || (!told.event && !weak(scene, verb)));
  const predicate = tells ? told : verb === null ? whole : { ...whole, verb };
  return { counted: null, predicate, entity: null, isPart: true };
}

/** "the dead", "those held", "those on board" */
function whatBefell(scene: Scene, token: number): Told | null {
  const { lexis } = scene;
  const lemma = lowerAt(scene, token);
  const state = stateAt(scene, token);
  if (state || scene.tags[token + 1] === "noun") return state;
  const adjective = lexis.adjectiveEvent(lemma);
  if (adjective) return { event: adjective, lemma };
  const isParticiple =
    lowerAt(scene, token - 1) === "those" && /^(?:participle|past|adjective)$/.test(scene.tags[token] ?? "");
  const verb = infinitiveAt(scene, token);
  return isParticiple ? toldBy(lemma, lexis.passiveEvent(verb) ?? lexis.verbEvent(verb)) : null;
}

/** Index of "the number" in "the number of people in custody has reached 9,900". */
function headOf(scene: Scene, mention: number): number | null {
  for (let index = mention - 1; index >= 0 && index > mention - reach; index--) {
    const phrase = scene.phrases[index];
    if (!phrase || phrase.kind === "stop" || phrase.kind === "comma") return null;
    const isRank = phrase.mention?.quantity.kind === "rank";
    if (phrase.kind === "mention" && !isTimeMention(phrase) && !isRank) return null;
    if (phrase.kind !== "noun" || !tallyHeads.has(headNoun(scene, phrase))) continue;
    const link = lowerAt(scene, phrase.end);
    return (link === "of" || link === "for") && !/^an?$/.test(lowerAt(scene, phrase.first)) ? index : null;
  }
  return null;
}

/** "The number of people killed in attacks on two mosques has risen to 50": over figures and clauses, as the subject of the verb right before. */
function headOfSubject(scene: Scene, mention: number): number | null {
  const level = levelVerb(scene, mention);
  let isOpen = false; // a verb with a tense stands behind, of which no clause has told the opening
  for (let index = (level ?? 0) - 1; index >= 0 && index > mention - farthest; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "stop" || phrase?.kind === "quote") return null;
    const isClause = phrase?.kind === "relative" || phrase?.kind === "subordinator";
    if (!isOpen && (isClause || opensBefore(scene, index, level))) return null;
    if (isClause || opensClauseAt(scene, index)) isOpen = false;
    if (phrase?.kind === "verb" && hasTense(scene, index) && !isReduced(scene, index)) {
      if (isOpen) return null;
      isOpen = true;
    }
    if (phrase?.kind !== "noun" || !tallyHeads.has(headNoun(scene, phrase))) continue;
    return !isOpen && /^(?:of|for)$/.test(lowerAt(scene, phrase.end)) ? index : null;
  }
  return null;
}

/** "children immunised against polio" */
function isReduced(scene: Scene, verb: number): boolean {
  const phrase = scene.phrases[verb];
  const isBare = phrase?.first === phrase?.head && scene.tags[phrase?.head ?? -1] === "past";
  return isBare && kindAt(scene, verb - 1) === "noun" && kindAt(scene, verb + 1) === "preposition";
}

/** "after police found", "since the spring" */
function opensClauseAt(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  return phrase?.kind === "preposition" && clauseOpeners.has(lowerAt(scene, phrase.first));
}

/** "since prices have risen to": the verb of the figure is that of the clause. */
function opensBefore(scene: Scene, index: number, verb: number | null): boolean {
  return opensClauseAt(scene, index) && kindAt(scene, index + 1) === "noun" && index + 2 === verb;
}

/** "has risen to", "fell for the first time, to", "was put on Monday at": the verb whose figure this is, and which tells nothing else. */
function levelVerb(scene: Scene, mention: number): number | null {
  for (let index = mention - 1; index > mention - levelReach; index--) {
    const kind = kindAt(scene, index);
    if (kind === "verb") return predicateOf(scene, index).event ? null : index;
    const isTime = kind === "noun" && kindAt(scene, index - 1) === "mention";
    if (!isTime && kind !== "preposition" && kind !== "adverb" && kind !== "comma" && kind !== "mention") return null;
  }
  return null;
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
    if (phrase.kind === "verb" && !isParticiple(scene, overAdverbs(scene, phrase)) && !isToBe(scene, phrase)) break;
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

/** "fully vaccinated" */
function overAdverbs({ tags }: Scene, { first, head }: Phrase): number {
  let token = first;
  while (token < head && tags[token] === "adverb") token++;
  return token;
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
  if (phrase.kind === "adjective") return toldBy(word, lexis.adjectiveEvent(word));
  if (phrase.kind !== "noun") return null;
  for (let token = phrase.first; token < phrase.end; token++) {
    const event = lexis.adjectiveEvent(lowerAt(scene, token));
    if (event) return { event, lemma: lowerAt(scene, token) };
  }
  const next = scene.phrases[index + 1];
  const isTold = next?.kind === "verb" && isParticiple(scene, overAdverbs(scene, next));
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
