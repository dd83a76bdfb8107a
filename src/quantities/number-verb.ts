// Tells the verb "number" from the noun: "are thought to number 400", "they may number 400"; not "rose to number 3", "call number 400".
import { type Scene, wordAt } from "./scene.js";

/** The word before `index` is the verb "number". */
export function isBehindNumberVerb(scene: Scene, index: number): boolean {
  if (wordAt(scene, index - 1) !== "number") return false;
  const before = wordAt(scene, index - 2);
  if (before === "to")
    return /^(?:thought|believed|said|estimated|known|reported|reckoned|expected)$/.test(wordAt(scene, index - 3));
  return /^(?:may|might|could|can|will|would|must|they|now|who|still)$/.test(before);
}
