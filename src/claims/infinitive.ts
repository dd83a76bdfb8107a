// Gives the infinitive of the verb at a token.
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

/** "will lay off", "laid off": no lying. */
function layOff(scene: Scene, token: number): string | null {
  const word = lowerAt(scene, token);
  return word === "laid" || (word === "lay" && lowerAt(scene, token + 1) === "off") ? "lay" : null;
}
