// Finds the verb whose subject a figure is: right behind it, over what narrows it, or at the end of a list.
import { verbOfList } from "./list-verb.js";
import { behindInsertion, mainVerbBehind } from "./main-verb.js";
import { isLinkedByOf } from "./nominal.js";
import { predicateOf } from "./predicate.js";
import { kindAt, lowerAt, type Scene } from "./scene.js";
import { goesOnAside, opensClause, verbAfter } from "./walk.js";

/** The verb that the figure, or the noun that it counts, is the subject of; `isQuoted`: it stands right behind a verb of saying. */
export function subjectVerb(scene: Scene, mention: number, noun: number | null, isQuoted: boolean): number | null {
  const end = (noun ?? mention) + 1;
  const near = verbAfter(scene, end);
  if (isOfRelative(scene, mention + 1)) return near;
  const opens = isQuoted || opensClause(scene, isTotal(scene, mention) ? mention - 2 : mention);
  const main = opens && isInterrupted(scene, end, near) ? mainVerbBehind(scene, end) : null;
  return main ?? overReduced(scene, near) ?? verbOfList(scene, mention, noun);
}

/** A clause or an insertion stands between the subject and the verb that was found, or none was. */
function isInterrupted(scene: Scene, from: number, verb: number | null): boolean {
  for (let index = from; index < (verb ?? from + 1); index++)
    if (/^(?:relative|comma|subordinator)$/.test(kindAt(scene, index) ?? "")) return true;
  return verb === null || behindInsertion(scene, verb) > verb + 1;
}

/** "A total of 62 schools were shut" */
function isTotal(scene: Scene, mention: number): boolean {
  return isLinkedByOf(scene, mention) && lowerAt(scene, (scene.phrases[mention - 1]?.first ?? 0) - 1) === "total";
}

/** "70 of which", "nine of whose members": the figure stands in the clause itself. */
function isOfRelative(scene: Scene, from: number): boolean {
  const [link, whole] = [scene.phrases[from], scene.phrases[from + 1]];
  return (
    lowerAt(scene, link?.first ?? -1) === "of" && /^(?:which|whom|whose)$/.test(lowerAt(scene, whole?.first ?? -1))
  );
}

/**
 * "12 people travelling in the bus | were killed", "40 homes built in 1970 | were destroyed": a clause without a tense only
 * narrows whom the verb of the sentence tells of. What befell people it tells all the same: "nine people arrested on Friday".
 */
function overReduced(scene: Scene, verb: number | null): number | null {
  if (verb === null || !canBeReduced(scene, verb)) return verb;
  const isOngoing = scene.tags[scene.phrases[verb]?.head ?? -1] === "gerund";
  const befell = !isOngoing && predicateOf(scene, verb).event?.counted !== undefined;
  const main = mainVerbBehind(scene, verb + 1);
  const told = main === null ? null : predicateOf(scene, main).event;
  return told && (!befell || told.counted !== undefined) ? main : verb;
}

/** A gerund, or what may be a participle before a preposition: "enrolled at"; not "said the plan". */
function canBeReduced(scene: Scene, verb: number): boolean {
  const phrase = scene.phrases[verb];
  if (!phrase || phrase.first !== phrase.head) return false;
  const tag = scene.tags[phrase.head];
  if (tag === "gerund") return true;
  return (tag === "past" || tag === "participle") && goesOnAside(scene, verb);
}
