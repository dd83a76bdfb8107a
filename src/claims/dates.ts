// Says what happened on a date: the verb it stands by, or the noun that tells the event.
import { describe } from "./counted.js";
import type { Description } from "./description.js";
import { infinitiveAt } from "./infinitive.js";
import { nounPhraseEvent } from "./noun-events.js";
import { type Predicate, predicateOf } from "./predicate.js";
import { headNoun, isPerson, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { subjectOf, verbBefore } from "./subject.js";
import { tallyHeads } from "./tally-heads.js";
import { entryOf, entryPredicate } from "./timeline.js";
import { objectOf } from "./walk.js";

/** Phrases between a day and the clause that tells what befell on it. */
const reach = 14;

/** The event of the date at phrase `mention`, and who or what did it. */
export function dateDescription(scene: Scene, mention: number): Description {
  const owner = ownerOf(scene, mention);
  if (owner !== null) return owner;
  const entry = entryOf(scene, mention);
  const told =
    entry === null ? (nominalEvent(scene, mention) ?? verbalEvent(scene, mention)) : entryPredicate(scene, entry);
  const predicate = told && !told.event?.happening ? (happening(scene, mention, told) ?? told) : told;
  const actor = predicate && kindAt(scene, predicate.phrase) === "verb" ? doerOf(scene, predicate) : null;
  return { counted: actor === null ? null : describe(scene, actor), predicate, entity: null };
}

/** "the mine disaster of 3 June 1991", "the report of 2018": the noun that "of" links the day to. */
function ownerOf(scene: Scene, mention: number): Description | null {
  const noun = scene.phrases[mention - 2];
  const link = scene.phrases[mention - 1];
  if (link?.kind !== "preposition" || lowerAt(scene, link.first) !== "of" || noun?.kind !== "noun") return null;
  // "the spark of last week's unrest" tells of the unrest.
  if (/^['’]s$/.test(lowerAt(scene, scene.phrases[mention]?.end ?? -1))) return null;
  const lemma = headNoun(scene, noun);
  if (isPronounAt(scene, mention - 2) || spans.has(lemma) || scene.lexis.isReport(lemma)) return null;
  const event = nounEventAt(scene, mention - 2);
  const predicate = event ?? { lemma, event: null, aspect: null, phrase: mention - 2 };
  return { counted: event ? null : describe(scene, mention - 2), predicate, entity: null };
}

/** "the rest of 2020": a stretch of time. */
const spans = new Set(
  "rest part end start beginning middle half quarter course remainder eve evening night morning afternoon day week month year hour first second third last dawn".split(
    " ",
  ),
);

/** "Sunday's quake", "the 2008 flood", "gained independence 30 years ago", "the crash in May" */
function nominalEvent(scene: Scene, mention: number): Predicate | null {
  const phrase = scene.phrases[mention];
  const possessive = /^['’]s$/.test(lowerAt(scene, phrase?.end ?? -1));
  const after = possessive || scene.tokens[phrase?.end ?? 0]?.kind === "word" ? nounEventAt(scene, mention + 1) : null;
  if (after !== null) return after;
  // "went to 212 employees on Friday": people are no event.
  const noun = scene.phrases[mention - 1];
  const isWhom = noun?.kind === "noun" && isPerson(scene, headNoun(scene, noun));
  const before = isWhom ? null : nounEventAt(scene, mention - 1);
  return before !== null && !before.event?.happening && isWhereabouts(scene, mention - 1) ? null : before;
}

/** "marched through the capital on Tuesday", "left the court for the bank on 3 May": where something was done that has a rule. */
function isWhereabouts(scene: Scene, noun: number): boolean {
  const link = lowerAt(scene, scene.phrases[noun - 1]?.first ?? -1);
  if (kindAt(scene, noun - 1) !== "preposition" || link === "of") return false;
  const verb = verbBefore(scene, noun);
  return verb !== null && predicateOf(scene, verb).event !== null;
}

/** "was hurt on Saturday when a coach crashed", "The blast killed four on Friday": the day is that of what befell them. */
function happening(scene: Scene, mention: number, told: Predicate): Predicate | null {
  if (kindAt(scene, told.phrase) !== "verb" || (told.event !== null && told.event.counted !== "person")) return null;
  const clause = told.event === null ? null : whenClause(scene, mention);
  if (clause) return clause;
  const subject = told.event === null ? null : subjectOf(scene, told.phrase);
  const by = subject === null ? null : nounEventAt(scene, subject);
  return by?.event?.happening ? by : null;
}

/** The verb behind "when", where it tells what befell. */
function whenClause(scene: Scene, mention: number): Predicate | null {
  for (let index = mention + 1; index < mention + reach; index++) {
    const phrase = scene.phrases[index];
    if (!phrase || phrase.kind === "stop" || phrase.kind === "quote") return null;
    if (phrase.kind !== "subordinator" || lowerAt(scene, phrase.first) !== "when") continue;
    const verb = verbAhead(scene, index);
    const predicate = verb === null ? null : predicateOf(scene, verb);
    return predicate?.event?.happening ? predicate : null;
  }
  return null;
}

function verbAhead(scene: Scene, from: number): number | null {
  for (let index = from + 1; index < from + reach; index++) {
    const kind = kindAt(scene, index);
    if (kind === "verb") return index;
    if (kind === null || kind === "stop") return null;
  }
  return null;
}

function nounEventAt(scene: Scene, index: number): Predicate | null {
  const phrase = scene.phrases[index];
  const event = phrase?.kind === "noun" ? nounPhraseEvent(scene, phrase) : null;
  return phrase && event
    ? { lemma: headNoun(scene, phrase), event, aspect: aspectOf(scene, index), phrase: index }
    : null;
}

/** "the start of the protests", "ended its strike": the aspect stands before the noun. */
function aspectOf(scene: Scene, noun: number): Predicate["aspect"] {
  const verb = scene.phrases[noun - 1];
  if (verb?.kind !== "verb") return null;
  const lemma = infinitiveAt(scene, verb.head);
  return scene.lexis.isStart(lemma) ? "start" : scene.lexis.isEnd(lemma) ? "end" : null;
}

function verbalEvent(scene: Scene, mention: number): Predicate | null {
  const before = verbBefore(scene, mention);
  const opens = mention === 0 || ["stop", "quote", "conjunction"].includes(kindAt(scene, mention - 1) ?? "");
  if (before !== null && !opens) return predicateOf(scene, before);
  const verb = verbAhead(scene, mention) ?? before;
  return verb === null ? null : predicateOf(scene, verb);
}

function doerOf(scene: Scene, predicate: Predicate): number | null {
  const subject = subjectOf(scene, predicate.phrase);
  if (subject !== null && kindAt(scene, subject) === "noun" && !isPronounAt(scene, subject)) return subject;
  return objectOf(scene, predicate.phrase);
}

/** "said on Tuesday", "by the ministry's count of Tuesday": the day of a report, which is no claim about the event. */
export function datesReport(scene: Scene, mention: number, predicate: Predicate | null): boolean {
  if (isOfReport(scene, mention) || isOfCount(scene, predicate)) return true;
  if (predicate === null || predicate.event !== null || !scene.lexis.isSpeech(predicate.lemma)) return false;
  return !(scene.lexis.isDeed(predicate.lemma) && hasObject(scene, predicate.phrase));
}

/** "declared an emergency", "was declared open", "which it wrote off": something is done, not told. */
function hasObject(scene: Scene, verb: number): boolean {
  const phrase = scene.phrases[verb];
  if (phrase?.kind !== "verb") return false;
  const passive = phrase.end - phrase.first > 1 && scene.tags[phrase.head] === "participle";
  const particle = /^(?:off|down|up)$/.test(lowerAt(scene, phrase.end));
  return passive || particle || objectOf(scene, verb) !== null;
}

/** "The toll rose to 36 on Monday": the day of a new count, not that of the deaths. */
export function isOfCount(scene: Scene, predicate: Predicate | null): boolean {
  if (predicate?.event?.counted !== "person" || kindAt(scene, predicate.phrase) !== "verb") return false;
  const subject = scene.phrases[doerOf(scene, predicate) ?? -1];
  return subject?.kind === "noun" && tallyHeads.has(headNoun(scene, subject));
}

/** "a count published Tuesday", "figures released on 3 May" */
function isOfReport(scene: Scene, mention: number): boolean {
  for (let index = mention - 1; index >= 0 && index > mention - 4; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "noun") return scene.lexis.isReport(headNoun(scene, phrase));
    const published =
      phrase?.kind === "verb" && /^(?:publish|release|issue|update)$/.test(infinitiveAt(scene, phrase.head));
    if (!published && phrase?.kind !== "preposition") return false;
  }
  return false;
}
