// Says what a figure is about: the noun it counts or measures, the event, and the words for its label.

import type { QuantityKind } from "../model/quantity.js";
import { actorOf } from "./actor.js";
import { type Earlier, restated } from "./bare.js";
import { type Counted, countedAfter, describe, portionAt } from "./counted.js";
import { dateDescription } from "./dates.js";
import { elided, isPointing } from "./elided.js";
import { governing, governingVerb } from "./governing.js";
import { infinitiveAt } from "./infinitive.js";
import { ageHolder, nameOf } from "./names.js";
import { nounPhraseEvent, type Predicate } from "./predicate.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";
import { isPart } from "./scope.js";
import { subjectOf } from "./subject.js";
import { tallied } from "./tally.js";
import { nounBefore, objectOf } from "./walk.js";

const timeKinds = new Set<QuantityKind>(["date", "time", "duration"]);

export interface Description {
  readonly counted: Counted | null;
  readonly predicate: Predicate | null;
  readonly entity: string | null;
}

/** What the figure at phrase `mention` is about. `earlier` is the noun counted before, for "three of them" and "the other two". */
export function descriptionOf(scene: Scene, mention: number, earlier: Earlier | null): Description {
  const about = describedAs(scene, mention, earlier);
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  return kind === undefined || tells(about.predicate, kind)
    ? about
    : { ...about, predicate: about.predicate && { ...about.predicate, event: null } };
}

/** "600 people spent the night": what is spent is money. A day or a span of time can be of any event. */
function tells(predicate: Predicate | null, kind: QuantityKind): boolean {
  const kinds: readonly string[] | undefined = predicate?.event?.kinds;
  return kinds === undefined || timeKinds.has(kind) || kinds.includes(kind);
}

function describedAs(scene: Scene, mention: number, earlier: Earlier | null): Description {
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  switch (kind) {
    case "age":
      return { counted: null, predicate: null, entity: ageHolder(scene, mention) };
    case "date":
    case "time":
      return dateDescription(scene, mention);
    case "duration":
      return durationDescription(scene, mention);
    case "money":
    case "measure":
    case "percent":
    case "ratio":
      return amountDescription(scene, mention, earlier?.counted ?? null);
    default:
      return countDescription(scene, mention, earlier);
  }
}

function countDescription(scene: Scene, mention: number, before: Earlier | null): Description {
  const earlier = before?.counted ?? null;
  const after = countedAfter(scene, mention);
  const number = after === null ? tallied(scene, mention) : null;
  if (number) return number;
  const part = after && partOfDead(scene, after);
  if (part) return part;
  const counted = after === null || isPronounAt(scene, after.phrase) ? null : after;
  const predicate = governing(scene, mention, after?.phrase ?? null);
  const again = counted === null && !predicate?.event ? restated(scene, mention, before) : null;
  if (again && predicate)
    return { counted: again.counted, predicate: { ...predicate, event: again.event }, entity: null };
  const whole = predicate?.event || after === null ? null : scene.lexis.adjectiveEvent(after.head);
  if (whole && predicate) return { counted: null, predicate: { ...predicate, event: whole }, entity: null };
  const within = predicate?.event ? null : partOf(scene, mention, before);
  if (within)
    return {
      ...within,
      counted: counted ?? within.counted,
      predicate: predicate ? { ...predicate, event: within.predicate?.event ?? null } : within.predicate,
    };
  const entity = actorOf(scene, predicate, counted);
  if (counted) return { counted, predicate, entity };
  if (predicate?.event?.counted && !isPointing(scene, mention)) return { counted: null, predicate, entity: null };
  return { counted: elided(scene, mention, earlier) ?? subjectCounted(scene, predicate), predicate, entity };
}

/** "31 died, 12 of them at sea", "1,190 deaths, of whom 96 were children": what befell the whole befell the part. */
function partOf(scene: Scene, mention: number, earlier: Earlier | null): Description | null {
  const event = earlier?.event ?? null;
  if (!event || !earlier || scene.sentence.index - earlier.sentence > 1) return null;
  if (!isPart(scene, mention) || !pointsBack(scene, mention)) return null;
  const verb = governingVerb(scene, mention, null);
  const predicate = { lemma: event.name, event, aspect: null, phrase: mention };
  const members = apposed(scene, mention) ?? (verb === null ? null : complementOf(scene, verb));
  return {
    counted: members ?? earlier.counted,
    predicate: verb === null ? predicate : { ...predicate, verb },
    entity: null,
  };
}

/** "12 of them", "of whom 96", "among them nine": a pronoun stands for the whole. */
function pointsBack(scene: Scene, mention: number): boolean {
  const phrase = scene.phrases[mention];
  const near = [-1, -2, 1].map((step) =>
    lowerAt(scene, step < 0 ? (phrase?.first ?? 0) + step : (phrase?.end ?? 0) + step),
  );
  return near.some((word) => /^(?:them|whom|these|those|which)$/.test(word));
}

/** "six of them calves" */
function apposed(scene: Scene, mention: number): Counted | null {
  const noun = scene.phrases[mention + 3];
  if (kindAt(scene, mention + 1) !== "preposition" || !isPronounAt(scene, mention + 2) || noun?.kind !== "noun")
    return null;
  return scene.lexis.nounClass(headNoun(scene, noun)) ? describe(scene, mention + 3) : null;
}

/** "were children" */
function complementOf(scene: Scene, verb: number): Counted | null {
  const noun = scene.phrases[verb + 1];
  const isClass = noun?.kind === "noun" && scene.lexis.nounClass(headNoun(scene, noun)) !== null;
  return isClass && infinitiveAt(scene, scene.phrases[verb]?.head ?? 0) === "be" ? describe(scene, verb + 1) : null;
}

/** "Five of the dead were children": children among those whom the event counts. */
function partOfDead(scene: Scene, after: Counted): Description | null {
  const event = scene.lexis.adjectiveEvent(after.head);
  const complement = after.phrase + 2;
  if (!event || kindAt(scene, after.phrase + 1) !== "verb" || kindAt(scene, complement) !== "noun") return null;
  return {
    counted: describe(scene, complement),
    predicate: { lemma: after.head, event, aspect: null, phrase: after.phrase },
    entity: null,
  };
}

/** A sum, a share or a measure: of what follows it, else of what stands before it, else of the verb's subject. */
function amountDescription(scene: Scene, mention: number, earlier: Counted | null): Description {
  const found = countedAfter(scene, mention);
  const after = found !== null && isPronounAt(scene, found.phrase) ? earlier : found;
  const listed = found === null && isListed(scene, mention) ? earlier : null;
  const counted = after ?? listed ?? valued(scene, mention) ?? measured(scene, mention);
  const predicate = governing(scene, mention, found?.phrase ?? null);
  const subject = counted ?? subjectCounted(scene, predicate) ?? linkedNoun(scene, mention);
  const entity = possessor(scene, subject) ?? actorOf(scene, predicate, subject);
  return { counted: subject, predicate: withNounEvent(scene, predicate, subject), entity };
}

/** "Inflation slowed to 3 percent": a verb that tells no event leaves it to the noun. */
function withNounEvent(scene: Scene, predicate: Predicate | null, counted: Counted | null): Predicate | null {
  if (!predicate || predicate.event || !counted) return predicate;
  return { ...predicate, event: scene.lexis.nounEvent(counted.head) };
}

/** "55 percent of flights in Spain, 52 percent in Italy": the next of a list is of the same thing. */
function isListed(scene: Scene, mention: number): boolean {
  const before = kindAt(scene, mention - 1);
  return (before === "comma" || before === "conjunction") && kindAt(scene, mention + 1) !== "verb";
}

/** "jewellery worth £1.7m", "a painting valued at $4 million" */
function valued(scene: Scene, mention: number): Counted | null {
  const before = scene.phrases[mention - 1];
  const first = scene.phrases[mention]?.first ?? 0;
  const near = [1, 2, 3, 4].map((back) => lowerAt(scene, first - back));
  if (
    !before ||
    !near.some((word) => word === "worth" || word === "valued" || word === "estimated" || word === "costing")
  )
    return null;
  for (let index = mention - 1; index >= 0 && index > mention - 7; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "noun" && lowerAt(scene, phrase.head) !== "worth") return describe(scene, index);
    if (phrase?.kind === "stop") return null;
  }
  return null;
}

/** "a magnitude of 5.9", "Turnout at 61 percent", "losses of $3 million" */
function measured(scene: Scene, mention: number): Counted | null {
  const index = kindAt(scene, mention - 1) === "preposition" ? nounBefore(scene, mention) : null;
  return index === null ? null : describe(scene, index);
}

function linkedNoun(scene: Scene, mention: number): Counted | null {
  const index = nounBefore(scene, mention);
  return index === null ? null : describe(scene, index);
}

function subjectCounted(scene: Scene, predicate: Predicate | null): Counted | null {
  if (!predicate || kindAt(scene, predicate.verb ?? predicate.phrase) !== "verb") return null;
  const verb = predicate.verb ?? predicate.phrase;
  if (scene.lexis.isSpeech(infinitiveAt(scene, scene.phrases[verb]?.head ?? -1))) return null;
  const subject = subjectOf(scene, verb);
  return subject !== null && kindAt(scene, subject) === "noun" && !isPronounAt(scene, subject)
    ? describe(scene, portionAt(scene, subject))
    : null;
}

/** "Kenya's exports": the name before the possessive. */
function possessor(scene: Scene, counted: Counted | null): string | null {
  const phrase = counted ? scene.phrases[counted.phrase] : undefined;
  return phrase?.kind === "noun" ? nameOf(scene, phrase) : null;
}

/** "a 180-day cap", "take no more than 10 days", "over a period of 10 days", "after 12 years of war" */
function durationDescription(scene: Scene, mention: number): Description {
  const after = countedAfter(scene, mention);
  const predicate = governing(scene, mention, null);
  if (after && !isPronounAt(scene, after.phrase)) {
    const phrase = scene.phrases[after.phrase];
    const event = phrase ? nounPhraseEvent(scene, phrase) : null;
    const own = event ? { lemma: after.head, event, aspect: null, phrase: after.phrase } : predicate;
    return { counted: after, predicate: own, entity: null };
  }
  const subject = subjectCounted(scene, predicate) ?? objectCounted(scene, predicate);
  return { counted: subject && scene.lexis.isLightNoun(subject.head) ? null : subject, predicate, entity: null };
}

function isPronounAt(scene: Scene, index: number): boolean {
  return scene.tags[scene.phrases[index]?.head ?? 0] === "pronoun";
}

function objectCounted(scene: Scene, predicate: Predicate | null): Counted | null {
  const object = predicate && kindAt(scene, predicate.phrase) === "verb" ? objectOf(scene, predicate.phrase) : null;
  return object === null ? null : describe(scene, object);
}

/** Class name of a noun for the frame, or the noun itself. */
export function nounName(scene: Scene, counted: Counted): { noun: string; kind: string | null } {
  const known = scene.lexis.nounClass(counted.head);
  if (counted.joined) return { noun: known?.name ?? counted.head, kind: null };
  return { noun: known?.name ?? counted.head, kind: known?.kind ?? narrowKind(scene, counted) };
}

/** "police officers", "child victims": a word before the head can name the kind. */
function narrowKind(scene: Scene, counted: Counted): string | null {
  const className = scene.lexis.nounClass(counted.head)?.name;
  for (const word of counted.narrowing) {
    const entry = scene.lexis.nounClass(word);
    if (entry && entry.name === className && entry.kind) return entry.kind;
  }
  return null;
}
