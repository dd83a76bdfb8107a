// Finds the figure that another one only gives again in another unit: "58 km (36 miles)", "£4m ($5.1m; €4.6m)", "3,000 barrels, or 126,000 gallons".
import { kindAt, lowerAt, type Scene } from "./scene.js";

const units = new Set(["money", "measure"]);

/** Phrase of the figure right before that the one at phrase `mention` converts; null where it tells something of its own. */
export function convertedFrom(scene: Scene, mention: number): number | null {
  const before = linkedFigure(scene, mention);
  const [first, second] = [scene.phrases[before]?.mention?.quantity, scene.phrases[mention]?.mention?.quantity];
  if (!first || !second || first.kind !== second.kind || !units.has(first.kind)) return null;
  return first.stated.unit === second.stated.unit ? null : before;
}

/** Over an opening bracket, a mark inside brackets, or ", or". */
function linkedFigure(scene: Scene, mention: number): number {
  const link = scene.phrases[mention - 1];
  if (link?.kind === "bracket") return lowerAt(scene, link.first) === ")" ? -1 : mention - 2;
  if (link?.kind === "conjunction" && lowerAt(scene, link.first) === "or")
    return kindAt(scene, mention - 2) === "comma" ? mention - 3 : mention - 2;
  const isListed = link?.kind === "stop" || link?.kind === "comma";
  return isListed && kindAt(scene, mention - 3) === "bracket" ? mention - 2 : -1;
}
