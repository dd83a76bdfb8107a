// Says what a count is of: the noun behind it, the tally before it, or what an earlier count was of.
import { actorOf } from "./actor.js";
import { type Earlier, restated } from "./bare.js";
import { type Counted, countedAfter, describe } from "./counted.js";
import type { Description } from "./description.js";
import { elided, isPointing } from "./elided.js";
import { governing, governingVerb } from "./governing.js";
import { infinitiveAt } from "./infinitive.js";
import { headNoun, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { isPart } from "./scope.js";
import { subjectCounted } from "./subject-counted.js";
import { tallied } from "./tally.js";

export function countDescription(scene: Scene, mention: number, before: Earlier | null): Description {
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
