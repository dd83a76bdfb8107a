// Says what a span of time is of.
import { type Counted, countedAfter, describe } from "./counted.js";
import type { Description } from "./description.js";
import { governing } from "./governing.js";
import { nounPhraseEvent } from "./noun-events.js";
import { type Predicate, predicateOf } from "./predicate.js";
import { headNoun, isPerson, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { subjectCounted } from "./subject-counted.js";
import { hasTense, objectOf } from "./walk.js";

/** "a 180-day cap", "take no more than 10 days", "over a period of 10 days", "after 12 years of war" */
export function durationDescription(scene: Scene, mention: number): Description {
  const after = countedAfter(scene, mention);
  const predicate = governing(scene, mention, null);
  if (after && !isPronounAt(scene, after.phrase)) {
    const phrase = scene.phrases[after.phrase];
    const event = phrase ? nounPhraseEvent(scene, phrase) : null;
    const own = event ? { lemma: after.head, event, aspect: null, phrase: after.phrase } : predicate;
    return { counted: after, predicate: own, entity: null };
  }
  const owner = ownerOf(scene, mention);
  if (owner) return owner;
  const term = termOf(scene, mention, predicate);
  if (term) return term;
  const whom = personBehind(scene, mention);
  if (whom) return { counted: whom, predicate, entity: null };
  const told = takenTo(scene, mention, predicate) ?? behind(scene, mention, predicate);
  if (told) return told;
  const object = objectCounted(scene, predicate);
  const isSpan = object === null || scene.lexis.isLightNoun(object.head) || spans.has(object.head);
  const before = !isSpan && object.phrase < mention ? object : null;
  const subject = before ?? subjectCounted(scene, predicate) ?? object;
  return { counted: subject && scene.lexis.isLightNoun(subject.head) ? null : subject, predicate, entity: null };
}

/** "a trial of nine weeks", "a delay of 25 minutes" */
function ownerOf(scene: Scene, mention: number): Description | null {
  const noun = scene.phrases[mention - 2];
  const link = lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1);
  if (kindAt(scene, mention - 1) !== "preposition" || link !== "of" || noun?.kind !== "noun") return null;
  const counted = describe(scene, mention - 2);
  if (isPronounAt(scene, mention - 2) || scene.lexis.isLightNoun(counted.head) || spans.has(counted.head)) return null;
  const event = nounPhraseEvent(scene, noun);
  return { counted, predicate: { lemma: counted.head, event, aspect: null, phrase: mention - 2 }, entity: null };
}

/** "sought eight years for the driver", "six years in prison for the clerk": for whom it is. */
function personBehind(scene: Scene, mention: number): Counted | null {
  const isInPrison = scene.lexis.nounEvent(lowerAt(scene, scene.phrases[mention + 2]?.head ?? -1))?.owns === true;
  const at = lowerAt(scene, scene.phrases[mention + 1]?.first ?? -1) === "in" && isInPrison ? mention + 3 : mention + 1;
  const link = lowerAt(scene, scene.phrases[at]?.first ?? -1);
  const noun = scene.phrases[at + 1];
  const isWhom = noun?.kind === "noun" && isPerson(scene, headNoun(scene, noun));
  return link === "for" && isWhom ? describe(scene, at + 1) : null;
}

/** "The driver got 18 months", "The clerk was given two years for fraud": years or months that somebody has to serve. */
function termOf(scene: Scene, mention: number, predicate: Predicate | null): Description | null {
  const event = predicate && predicate.event === null ? scene.lexis.termEvent(predicate.lemma) : null;
  const isOfYears = /^(?:years?|months?)$/.test(lowerAt(scene, (scene.phrases[mention]?.end ?? 0) - 1));
  if (!event || !isOfYears || kindAt(scene, mention - 1) !== "verb" || !endsTerm(scene, mention + 1)) return null;
  const who = subjectCounted(scene, predicate);
  const noun = scene.phrases[who?.phrase ?? -1];
  const isWho = who !== null && (isPerson(scene, who.head) || scene.tags[noun?.head ?? -1] === "name");
  return isWho && predicate ? { counted: who, predicate: { ...predicate, event }, entity: null } : null;
}

/** "for fraud", "over the theft" or nothing; not "as mayor", "to appeal". */
function endsTerm(scene: Scene, index: number): boolean {
  const kind = kindAt(scene, index);
  return (
    kind === null ||
    kind === "stop" ||
    kind === "comma" ||
    /^(?:for|over|after)$/.test(lowerAt(scene, scene.phrases[index]?.first ?? -1))
  );
}

/** They tell how long something else takes: "took three hours to", "has two weeks to". */
const taking = new Set(["take", "need", "have", "require", "get", "give", "want", "leave"]);

/** "It took three hours to free the driver", "The firm has two weeks to appeal": what takes so long, and whom. */
function takenTo(scene: Scene, mention: number, predicate: Predicate | null): Description | null {
  const verb = scene.phrases[mention + 1];
  const isInfinitive = verb?.kind === "verb" && scene.tags[verb.first] === "to";
  if (!isInfinitive || !predicate || !taking.has(predicate.lemma) || kindAt(scene, mention - 1) === "preposition")
    return null;
  const taken = predicateOf(scene, mention + 1);
  const object = objectOf(scene, mention + 1);
  const whom = object !== null && !isPronounAt(scene, object) ? describe(scene, object) : null;
  return { counted: subjectCounted(scene, predicate) ?? whom, predicate: taken, entity: null };
}

/** "Three hours later the roof gave way": what came then. */
function behind(scene: Scene, mention: number, predicate: Predicate | null): Description | null {
  const isApart = /^(?:later|earlier|before|after|into)$/.test(lowerAt(scene, scene.phrases[mention]?.end ?? -1));
  if (predicate !== null || !isApart) return null;
  for (let index = mention + 1; index < mention + reach; index++) {
    const kind = kindAt(scene, index);
    if (kind === null || kind === "stop") return null;
    if (kind !== "verb" || !hasTense(scene, index)) continue;
    const then = predicateOf(scene, index);
    return { counted: subjectCounted(scene, then), predicate: then, entity: null };
  }
  return null;
}

/** Phrases between a span of time and the verb of its clause. */
const reach = 10;

/** They are as long as what they are part of: "a period of ten days". */
const spans = new Set(
  "period total maximum minimum average stretch spell span space matter course limit time".split(" "),
);

function objectCounted(scene: Scene, predicate: Predicate | null): Counted | null {
  const object = predicate && kindAt(scene, predicate.phrase) === "verb" ? objectOf(scene, predicate.phrase) : null;
  return object === null || isPronounAt(scene, object) ? null : describe(scene, object);
}
