// Reads what the clause behind a counted noun tells: "the 12 guards who died", "289 people now known to have died".
import { isLinkedByOf } from "./nominal.js";
import { classAt, firstWord, isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";
import { relativeVerb } from "./walk.js";

/** The verb of the clause right behind the noun: "who died", ", which were found", "killed in the blast". */
export function clauseBehind(scene: Scene, mention: number, noun: number | null): number | null {
  const end = (noun ?? mention) + 1;
  const clause = kindAt(scene, end) === "comma" ? end + 1 : end;
  return relativeVerb(scene, clause) ?? participleBehind(scene, noun ?? mention);
}

/** "289 people now known to have died", "the 12 guards killed in the blast": a participle right behind the noun. */
function participleBehind(scene: Scene, noun: number): number | null {
  const phrase = scene.phrases[noun + 1];
  if (phrase?.kind !== "verb") return null;
  return scene.tags[firstWord(scene, phrase)] === "participle" ? noun + 1 : null;
}

/** "a service for the 12 guards who died", "the search for two people seen last at noon": what is done for them is not done by them. */
export function isForWhom(scene: Scene, mention: number, noun: number | null): boolean {
  const link = lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1);
  return link === "for" && classAt(scene, noun) === "person";
}

const shares = /^(?:most|many|some|several|few|none|half|much|part|majority)$/;

/** "40 of the 300 villagers were killed", "most of the 300", "14 of the town's 20 inns shut": what befell the part did not befall all. */
export function isWholeOfPart(scene: Scene, mention: number): boolean {
  const owner = scene.phrases[mention - 1];
  if (isLinkedByOf(scene, mention) && shares.test(lowerAt(scene, (owner?.first ?? 0) - 1))) return true;
  const opening = owner?.kind === "noun" && /^['’]s?$/.test(lowerAt(scene, owner.end)) ? mention - 1 : mention;
  const part = scene.phrases[opening - 2];
  return part?.kind === "mention" && !isTimeMention(part) && isLinkedByOf(scene, opening);
}
