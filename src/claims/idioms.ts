// Finds the event that a verb tells with a certain object or subject: "claim dozens of lives", "the nurses strike".
import type { EventRule } from "../rules/events.js";
import { portionAt } from "./counted.js";
import { headNoun, isPerson, kindAt, lowerAt, type Scene } from "./scene.js";
import { subjectOf } from "./subject.js";
import { objectOf } from "./walk.js";

/** "claiming dozens of lives", "lives were lost"; "the troops left" by the class of the subject. */
export function idiomOf(scene: Scene, index: number, lemma: string): EventRule | null {
  if (!scene.lexis.isIdiomatic(lemma)) return null;
  const verb = { lemma, next: lowerAt(scene, scene.phrases[index]?.end ?? -1) };
  for (let at = index + 1; at < index + 5; at++) {
    const phrase = scene.phrases[at];
    // "left 213 towns and villages": one list of what is counted
    if (phrase?.kind === "conjunction" && kindAt(scene, at - 2) === "mention") break;
    if (phrase?.kind !== "noun") continue;
    const object = headNoun(scene, scene.phrases[portionAt(scene, at)] ?? phrase);
    const event = idiomWith(scene, withFigure(scene, verb, at), object);
    if (event) return event;
  }
  return subjectIdiom(scene, index, verb);
}

/** "stand" and "behind" in "stand behind losses". */
interface IdiomVerb {
  readonly lemma: string;
  readonly next: string;
  /** A figure stands before the noun. */
  readonly counts?: boolean;
}

function subjectIdiom(scene: Scene, index: number, verb: IdiomVerb): EventRule | null {
  const subject = subjectOf(scene, index);
  const noun = subject === null ? undefined : scene.phrases[subject];
  if (subject === null || noun?.kind !== "noun") return null;
  const event = idiomWith(scene, withFigure(scene, verb, subject), headNoun(scene, noun));
  // "300 savers lost money": not as "300 lives were lost"
  const isOthers = event?.counted === "person" || event?.counted === "job";
  return isOthers && isPerson(scene, headNoun(scene, noun)) && acts(scene, index) ? null : event;
}

/** In the active voice, with an object. */
function acts(scene: Scene, verb: number): boolean {
  return scene.tags[scene.phrases[verb]?.head ?? -1] !== "participle" && objectOf(scene, verb) !== null;
}

/** "lost 61 cabins" is "lose # home": the noun itself is counted. */
function withFigure(scene: Scene, verb: IdiomVerb, noun: number): IdiomVerb {
  return kindAt(scene, noun - 1) === "mention" ? { ...verb, counts: true } : verb;
}

/** An idiom names a noun, its kind, or the class of what is no person: "lose soldier" holds for troops too, "go down vessel" for ferries. */
export function idiomWith(scene: Scene, verb: IdiomVerb, noun: string): EventRule | null {
  const entry = scene.lexis.nounClass(noun);
  const kind = nameOf(scene, noun);
  const named = idiomNaming(scene, verb, noun, noun) ?? (kind === noun ? null : idiomNaming(scene, verb, noun, kind));
  if (named || !entry || entry.name === kind || entry.name === "person") return named;
  return idiomNaming(scene, verb, noun, entry.name);
}

function idiomNaming(scene: Scene, { lemma, next, counts }: IdiomVerb, noun: string, name: string): EventRule | null {
  const counted = counts ? scene.lexis.idiomEvent(`${lemma} #`, name) : null;
  const event = counted ?? scene.lexis.idiomEvent(lemma, name) ?? scene.lexis.idiomEvent(`${lemma} ${next}`, name);
  return event && !(counts && isOtherThing(scene, noun, event)) ? event : null;
}

/** "left 213 villages in the dark": what is counted is nobody whom the event befalls. */
function isOtherThing(scene: Scene, noun: string, event: EventRule): boolean {
  return event.counted === "person" && scene.lexis.nounClass(noun)?.name === "settlement";
}

/** "Nine in ten members voted to strike", "nurses will strike"; not "the storm struck" or "thieves struck"; "Etna erupted", not "violence erupted". */
export function aloneEvent(scene: Scene, index: number, lemma: string): EventRule | null {
  const isPassive = scene.tags[scene.phrases[index]?.head ?? -1] === "participle";
  if (isPassive || !scene.lexis.isIdiomatic(lemma) || objectOf(scene, index) !== null) return null;
  const subject = scene.phrases[subjectOf(scene, index) ?? -1];
  if (subject?.kind !== "noun") return null;
  const named = scene.tags[subject.head] === "name" ? scene.lexis.aloneEvent(lemma, "name") : null;
  return scene.lexis.aloneEvent(lemma, nameOf(scene, headNoun(scene, subject))) ?? named;
}

/** The kind of a noun, or its class, or itself: "worker" of "nurse". */
function nameOf({ lexis }: Scene, noun: string): string {
  const entry = lexis.nounClass(noun);
  return entry?.kind ?? entry?.name ?? noun;
}
