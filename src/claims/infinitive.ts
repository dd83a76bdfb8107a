// Gives the infinitive of the verb at a token, and what helps it.
import type { Phrase } from "./phrases.js";
import { lowerAt, type Scene } from "./scene.js";

/** Forms of "be" and "have", which no table of verbs has. */
const forms = new Map([
  ..."am is are was were been being 's 're".split(" ").map((form) => [form, "be"] as const),
  ["has", "have"],
  ["had", "have"],
  ["did", "do"],
  ["does", "do"],
]);

export function infinitiveAt(scene: Scene, token: number): string {
  const word = lowerAt(scene, token);
  return forms.get(word) ?? layOff(scene, token) ?? scene.language.infinitive(word);
}

/** "be" helps in "were killed", "has been killed"; "have" in the second. */
export function isHelped(scene: Scene, { first, head }: Phrase, helper: "be" | "have"): boolean {
  for (let token = first; token < head; token++) if (infinitiveAt(scene, token) === helper) return true;
  return false;
}

/** "will lay off", "laid off": no lying. */
function layOff(scene: Scene, token: number): string | null {
  const word = lowerAt(scene, token);
  return word === "laid" || (word === "lay" && lowerAt(scene, token + 1) === "off") ? "lay" : null;
}
