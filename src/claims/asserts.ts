// Decides which quantities say something checkable about the world.
import type { Mention } from "../model/quantity.js";
import { datesReport } from "./dates.js";
import type { Description } from "./description.js";
import { numbersName, numbersNameAnyway } from "./designators.js";
import { infinitiveAt } from "./infinitive.js";
import { isPageLine, isTitle } from "./mentions-that-name.js";
import { isOfPage } from "./page-sentences.js";
import { isListed } from "./rosters.js";
import { isPerson, kindAt, lowerAt, type Scene } from "./scene.js";
import { entryOf } from "./timeline.js";

/** Verbs that make an ordinal a result: "finished third". */
const ranking = new Set(["finish", "rank", "place", "come", "qualify"]);

/** "at one point", "on one hand" */
const occasions = new Set([
  "estimate",
  "account",
  "reckoning",
  "count",
  "reading",
  "view",
  "measure",
  "occasion",
  "front",
  "point",
  "stage",
  "time",
  "day",
  "hand",
  "side",
  "way",
  "night",
  "thing",
  "place",
  "case",
]);

/** False for page furniture, numbers that name something, the pronoun "one", ordinals that only number a noun, and the day of a report. */
export function asserts(scene: Scene, index: number, about: Description): boolean {
  const mention = scene.phrases[index]?.mention;
  if (!mention || scene.sentence.block === "furniture") return false;
  // "a week after the vote" is no length of the vote
  if (/\b(?:title|idiom|list|beside)\b/.test(mention.rule)) return false;
  if (/\bpronoun\b/.test(mention.rule) && !isOneElsewhere(scene, index, about)) return false;
  if (isTitle(scene, mention) || isPageLine(scene, index, about) || isOfPage(scene, index, about)) return false;
  if (about.isCarried ? numbersNameAnyway(scene, index) : numbersName(scene, index)) return false;
  if (isNothing(scene, index, mention)) return false;
  if (isListed(scene, index)) return false;
  const { kind } = mention.quantity;
  if (kind === "rank") return isResult(scene, index, mention, about);
  if (kind === "duration" && about.counted && scene.lexis.isNamedBySpan(about.counted.head)) return false;
  if (kind === "date" && datesReport(scene, index, about.predicate)) return false;
  if (kind === "date" && isMasthead(scene, index, about)) return false;
  return !isLoneOne(scene, index, mention, about);
}

/** "zero interest", "zero chance": none, of what nobody counts. */
function isNothing(scene: Scene, index: number, { quantity, firstToken }: Mention): boolean {
  const noun = scene.phrases[index + 1];
  if (quantity.kind !== "count" || lowerAt(scene, firstToken) !== "zero" || noun?.kind !== "noun") return false;
  const word = lowerAt(scene, noun.head);
  return scene.language.singular(word) === word && !isPerson(scene, word);
}

/** "killed 16 people in the north and one in the south" */
function isOneElsewhere(scene: Scene, index: number, { predicate }: Description): boolean {
  const joined = kindAt(scene, index - 1) === "conjunction" && predicate?.event?.counted !== undefined;
  return joined && /^(?:in|at|near)$/.test(lowerAt(scene, scene.phrases[index]?.end ?? -1));
}

/** "finished third"; "their fifth game", "a second patient", where the noun that it numbers follows. */
function isResult(scene: Scene, index: number, mention: Mention, about: Description): boolean {
  if (about.predicate !== null && ranking.has(about.predicate.lemma)) return true;
  const { value } = mention.quantity.stated;
  if (typeof value === "number" && value > 2 && isStanding(scene, index, about)) return true;
  // "the No. 8 shirt", "a Level 3 laboratory"
  if (mention.rule === "rank.number" || mention.rule === "rank.scale") return false;
  const noun = scene.phrases[index + 1];
  if (noun?.kind !== "noun" || scene.tags[noun.first] !== "noun" || about.predicate === null) return false;
  return typeof value === "number" && value > 2;
}

/** "United are fourth with 55 points": a place in a table. */
function isStanding(scene: Scene, index: number, { predicate }: Description): boolean {
  const next = kindAt(scene, index + 1);
  return (
    predicate?.lemma === "be" && kindAt(scene, index - 1) === "verb" && (next === "preposition" || next === "stop")
  );
}

/** "one" counts where a noun of its own follows ("one driver"), an event counts people ("kills one"), or a whole is told ("one of the five judges"); "one man" is anybody unless an event counts him. */
function isLoneOne(scene: Scene, index: number, mention: Mention, about: Description): boolean {
  if (mention.endToken - mention.firstToken !== 1 || lowerAt(scene, mention.firstToken) !== "one") return false;
  if (lowerAt(scene, mention.endToken) === "of")
    return kindAt(scene, index + 2) !== "mention" || isMember(scene, index);
  if (/^['’]s$/.test(lowerAt(scene, mention.endToken))) return true;
  if (
    /^(?:at|on|for|in)$/.test(lowerAt(scene, mention.firstToken - 1)) &&
    occasions.has(lowerAt(scene, mention.endToken))
  )
    return true;
  if (speaks(scene, index)) return true;
  const isAnybody = /^(?:man|woman|person)$/.test(lowerAt(scene, mention.endToken));
  if (isAnybody && lowerAt(scene, mention.firstToken - 1) !== "only")
    return about.predicate?.event?.counted !== "person";
  if (about.counted === null) return about.predicate?.event?.counted === undefined;
  const noun = scene.phrases[about.counted.phrase];
  if (about.counted.phrase < index) return about.predicate?.event?.counted === undefined;
  return noun !== undefined && scene.tags[noun.first] === "name";
}

/** "One nurse said", and ", said one nurse": who tells it, not how many. */
function speaks(scene: Scene, index: number): boolean {
  if (kindAt(scene, index + 1) !== "noun") return false;
  const verb = scene.phrases[index - 1];
  if (isSaying(scene, index - 1) && scene.tokens[(verb?.first ?? 0) - 1]?.kind === "punctuation") return true;
  // "“There was one officer,” said Jo Doe."
  const isClosed = scene.tokens[scene.phrases[index + 1]?.end ?? -1]?.kind === "punctuation";
  return !isClosed && isSaying(scene, index + 2);
}

function isSaying(scene: Scene, index: number): boolean {
  const verb = scene.phrases[index];
  if (verb?.kind !== "verb") return false;
  const lemma = infinitiveAt(scene, verb.head);
  return scene.lexis.isSpeech(lemma) && !scene.lexis.isGuardedSpeech(lemma);
}

/** "was one of the 24", "sat down, one of 35 guests": who it is, not how many. */
function isMember(scene: Scene, index: number): boolean {
  const before = kindAt(scene, index - 1);
  if (isSaying(scene, index - 1)) return true;
  if (before === "comma") return kindAt(scene, index - 2) !== "conjunction" && !hasVerbBehind(scene, index);
  const head = scene.phrases[index - 1]?.head ?? -1;
  return before === "verb" && /^(?:be|become)$/.test(infinitiveAt(scene, head));
}

/** "…, one of the five judges dissented" */
function hasVerbBehind(scene: Scene, index: number): boolean {
  for (let at = index + 1; at < index + 6; at++) {
    if (kindAt(scene, at) === "verb") return true;
    if (kindAt(scene, at) === "comma" || kindAt(scene, at) === "stop") return false;
  }
  return false;
}

/** A line of nothing but a day, and the day of a dateline: "PARIS, March 3 (AP) - Two men …". */
function isMasthead(scene: Scene, index: number, about: Description): boolean {
  if (entryOf(scene, index) !== null) return false;
  if (about.predicate === null && !scene.hasVerb) return true;
  const phrase = scene.phrases[index];
  if (!phrase || phrase.first > 8 || !opensWithNames(scene, phrase.first)) return false;
  return closesDateline(scene, phrase.end);
}

function opensWithNames(scene: Scene, end: number): boolean {
  return (
    end > 0 &&
    scene.tokens
      .slice(0, end)
      .every(({ kind, text }, at) => kind === "punctuation" || (scene.tags[at] === "name" && /^\p{Lu}/u.test(text)))
  );
}

/** A dash with space on both sides within a few words, over brackets and names. */
function closesDateline(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    const token = scene.tokens[at];
    if (!token) return false;
    if (/^(?:[-–—]|--)$/.test(token.text)) return true;
    if (token.kind === "word" && scene.tags[at] !== "name") return false;
  }
  return false;
}
