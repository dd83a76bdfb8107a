// Reads counts that are part of an earlier one: "12 of them at sea", "eighty-seven are minors", "two with burns".
import type { Earlier } from "./bare.js";
import type { Count } from "./count.js";
import { type Counted, describe } from "./counted.js";
import type { Description } from "./description.js";
import { infinitiveAt } from "./infinitive.js";
import { headNoun, isPerson, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { isPart } from "./scope.js";

/** Sentences between a count and a part of it. */
const farthest = 1;

/** What befell the whole befell the part, unless its own words tell another event. */
export function partOf(count: Count): Description | null {
  const { scene, mention, counted, predicate } = count;
  const members = apposed(count) ?? complement(count);
  const whole = wholeOf(count, counted ?? members);
  if (!whole) return null;
  const event = predicate?.event ?? whole.event;
  const told = predicate ?? (whole.lemma ? { lemma: whole.lemma, event, aspect: null, phrase: mention } : null);
  const things = whole.counted && !isPerson(scene, whole.counted.head) ? whole.counted : null;
  const noun = counted ?? members ?? (predicate?.event?.counted === "person" ? things : whole.counted);
  return { counted: noun, predicate: told && { ...told, event }, entity: null, isPart: true };
}

/** "relatives, some 150 of whom are camping here": of the noun right before, which no figure counts. */
export function ofWhom({ scene, mention, predicate }: Count): Description | null {
  const noun = scene.phrases[mention - 2];
  const isWhom = lowerAt(scene, (scene.phrases[mention]?.end ?? -2) + 1) === "whom";
  if (!isWhom || kindAt(scene, mention - 1) !== "comma" || noun?.kind !== "noun") return null;
  if (kindAt(scene, mention - 3) === "mention" || !isPerson(scene, headNoun(scene, noun))) return null;
  return { counted: describe(scene, mention - 2), predicate, entity: null, isPart: true };
}

/** The earlier count that this one is taken from. */
function wholeOf(count: Count, members: Counted | null): Earlier | null {
  const { scene, mention, earlier } = count;
  const near = earlier.filter(({ sentence }) => scene.sentence.index - sentence <= farthest);
  if (isPart(scene, mention) && pointsBack(scene, mention))
    return near.find(({ isLinked }) => isLinked !== true) ?? near[0] ?? null;
  const alike = near.find(({ counted, event }) => isOfClass(scene, counted?.head ?? event?.counted, members));
  return isPart(scene, mention) || complement(count) ? (alike ?? null) : null;
}

function isOfClass(scene: Scene, head: string | undefined, members: Counted | null): boolean {
  const one = head === undefined ? undefined : scene.lexis.nounClass(head)?.name;
  return one !== undefined && members !== null && one === scene.lexis.nounClass(members.head)?.name;
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
function apposed({ scene, mention }: Count): Counted | null {
  const noun = scene.phrases[mention + 3];
  if (kindAt(scene, mention + 1) !== "preposition" || !isPronounAt(scene, mention + 2) || noun?.kind !== "noun")
    return null;
  return scene.lexis.nounClass(headNoun(scene, noun)) ? describe(scene, mention + 3) : null;
}

/** "17 were children", "Eighty-seven are minors", "12 of them were children" */
function complement({ scene, mention, counted }: Count): Counted | null {
  const verb =
    kindAt(scene, mention + 1) === "preposition" && isPronounAt(scene, mention + 2) ? mention + 3 : mention + 1;
  const noun = scene.phrases[verb + 1];
  const isBe = kindAt(scene, verb) === "verb" && infinitiveAt(scene, scene.phrases[verb]?.head ?? 0) === "be";
  if (counted || !isBe || noun?.kind !== "noun") return null;
  return scene.lexis.nounClass(headNoun(scene, noun)) ? describe(scene, verb + 1) : null;
}
