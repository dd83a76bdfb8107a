// Takes house numbers, and the numbers of streets and bodies.
import { isCapitalised, type Scene } from "../scene.js";
import type { CodeTables } from "./tables.js";

/** "12 High Street", "1600 Pennsylvania Ave", "71st Street", "Fifth Avenue", "72 Special Forces Battalion". */
export function takeAddress(scene: Scene, index: number, tables: CodeTables): number {
  const token = scene.tokens[index];
  if (!token || (token.kind !== "number" && !isCapitalised(scene, index))) return index;
  if (token.kind !== "number" && !/(?:st|nd|rd|th|one|two|three|four|five)$/.test(token.lower)) return index;
  if (/[.,]/.test(token.text)) return index;
  if (isHouseBehind(scene, index, tables) || isPostcode(scene, index)) return index + 1;
  for (let at = index + 1; at < index + 6; at++) {
    const next = scene.tokens[at];
    if (!next) return index;
    if (tables.streets.has(next.lower) && isCapitalised(scene, at)) return at + 1;
    const part =
      isCapitalised(scene, at) ||
      next.kind === "number" ||
      next.text === "-" ||
      next.text === "." ||
      /^(?:st|nd|rd|th)$/.test(next.lower);
    if (!part) return index;
  }
  return index;
}

/** "Main Street 7", "Mill Road 4 |": a house number behind its street, with nothing that it counts. */
function isHouseBehind(scene: Scene, index: number, tables: CodeTables): boolean {
  const street = scene.tokens[index - 1];
  if (!street || !tables.streets.has(street.lower) || street.text.length < 4 || !isCapitalised(scene, index - 1))
    return false;
  const next = scene.tokens[index + 1];
  return isCapitalised(scene, index - 2) && (next === undefined || /^[,;|.)]$/.test(next.text));
}

/** "Washington, DC 20005" */
function isPostcode({ tokens }: Scene, index: number): boolean {
  const state = tokens[index - 1]?.text ?? "";
  return /^\d{5}$/.test(tokens[index]?.text ?? "") && /^[A-Z]{2}$/.test(state) && tokens[index - 2]?.text === ",";
}
