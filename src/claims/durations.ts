// Says what a span of time is of.
import { type Counted, countedAfter, describe } from "./counted.js";
import type { Description } from "./description.js";
import { governing } from "./governing.js";
import { nounPhraseEvent, type Predicate } from "./predicate.js";
import { isPronounAt, kindAt, type Scene } from "./scene.js";
import { subjectCounted } from "./subject-counted.js";
import { objectOf } from "./walk.js";

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
  const object = objectCounted(scene, predicate);
  const told = object !== null && object.phrase < mention && !scene.lexis.isLightNoun(object.head) ? object : null;
  const subject = told ?? subjectCounted(scene, predicate) ?? object;
  return { counted: subject && scene.lexis.isLightNoun(subject.head) ? null : subject, predicate, entity: null };
}

function objectCounted(scene: Scene, predicate: Predicate | null): Counted | null {
  const object = predicate && kindAt(scene, predicate.phrase) === "verb" ? objectOf(scene, predicate.phrase) : null;
  return object === null ? null : describe(scene, object);
}
