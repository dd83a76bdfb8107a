// Names whose figure stands right behind them: "Maria Vale (31 points)", "Alba Steel, up 12p at 340p".
import { nameOf } from "./names.js";
import { kindAt, lowerAt, type Scene } from "./scene.js";

/** The name that the figure in phrase `mention` is set beside, or null. */
export function namedBefore(scene: Scene, mention: number): string | null {
  const figure = isLevel(scene, mention) ? mention - 2 : mention;
  if (kindAt(scene, figure - 1) === "bracket") return endingName(scene, figure - 2);
  if (!isDirected(scene, figure)) return null;
  return endingName(scene, kindAt(scene, figure - 2) === "comma" ? figure - 3 : figure - 2);
}

/** "up 12p at 340p", "down 3 percent to 88": where the change has led. */
function isLevel(scene: Scene, mention: number): boolean {
  const link = lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1);
  return (link === "at" || link === "to") && kindAt(scene, mention - 2) === "mention" && isDirected(scene, mention - 2);
}

function isDirected(scene: Scene, mention: number): boolean {
  const before = scene.phrases[mention - 1];
  const isAlone = before !== undefined && before.kind !== "verb" && before.end === before.first + 1;
  return isAlone && /^(?:up|down)$/.test(lowerAt(scene, before.first));
}

/** The name that the noun phrase ends with. */
function endingName(scene: Scene, index: number): string | null {
  const phrase = scene.phrases[index];
  return phrase?.kind === "noun" && scene.tags[phrase.head] === "name" ? nameOf(scene, phrase) : null;
}
