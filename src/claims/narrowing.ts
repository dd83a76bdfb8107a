// Reads what narrows a count from behind it: "214 cases of measles", "about 630 of them with kidney failure".
import type { Counted } from "./counted.js";
import { isPeople } from "./noun-name.js";
import { isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";

/** Stems of the words that narrow the noun at a figure, before it and behind it. */
export function narrowingOf(scene: Scene, mention: number, counted: Counted | null): string[] {
  const isCount = scene.phrases[mention]?.mention?.quantity.kind === "count";
  const behind = isCount ? wordsBehind(scene, nounEnd(scene, mention, counted)) : [];
  const from = counted && isPeople(scene, counted) ? [counted.head] : [];
  return [...(counted?.narrowing ?? []), ...from, ...behind].map((word) => scene.language.stem(word));
}

/** Index of the phrase behind the counted noun, over "of them". */
function nounEnd(scene: Scene, mention: number, counted: Counted | null): number {
  if (counted !== null && counted.phrase > mention) return counted.phrase + 1;
  return isPronounAt(scene, mention + 2) ? mention + 3 : mention + 1;
}

/** The common nouns and adjectives of "with kidney failure", but for what befell: "of the fire", not "of arson". */
function wordsBehind(scene: Scene, index: number): string[] {
  const noun = scene.phrases[index + 1];
  const link = lowerAt(scene, scene.phrases[index]?.first ?? -1);
  if (kindAt(scene, index) !== "preposition" || (link !== "of" && link !== "with") || noun?.kind !== "noun") return [];
  const isNamed = scene.tags[noun.first] !== "determiner";
  return scene.tokens.slice(noun.first, noun.end).flatMap(({ lower }, at) => {
    const tag = scene.tags[noun.first + at];
    const word = scene.language.singular(lower);
    return (tag === "noun" || tag === "adjective") && (isNamed || scene.lexis.nounEvent(word) === null) ? [word] : [];
  });
}
