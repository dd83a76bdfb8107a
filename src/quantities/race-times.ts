// Reads lengths of time written with colons: "2:14:04", hours, minutes and seconds.
import { type Draft, draftOf, type Unit } from "./draft.js";
import type { Numeral } from "./numerals.js";
import { isFree, type Scene } from "./scene.js";

const hour: Unit = { name: "hour", kind: "duration", dimension: "duration", base: "day", factor: 1 / 24, offset: 0 };

/** "2:14:04" from `index`. */
export function readRaceTime(scene: Scene, index: number): Draft | null {
  if (!isPair(scene, index) || !isPair(scene, index + 2) || isColon(scene, index + 5)) return null;
  if (!isFree(scene, index, index + 5)) return null;
  const [hours = 0, minutes = 0, seconds = 0] = [0, 2, 4].map((step) => Number(scene.tokens[index + step]?.text));
  if (!(minutes < 60 && seconds < 60)) return null;
  const value = hours + minutes / 60 + seconds / 3600;
  const numeral: Numeral = {
    value,
    first: index,
    end: index + 5,
    form: "digits",
    ordinal: false,
    fraction: false,
    scale: 1,
    article: false,
  };
  return { ...draftOf(numeral), kind: "duration", unit: hour, unitText: null, rule: "duration.clock" };
}

/** One of the three numbers of "2:14:04". */
export function isInRaceTime(scene: Scene, index: number): boolean {
  if (!isColon(scene, index + 1) && !isColon(scene, index - 1)) return false;
  return [index, index - 2, index - 4].some((first) => readRaceTime(scene, first) !== null);
}

/** Digits, a colon and two digits without spaces. */
function isPair(scene: Scene, index: number): boolean {
  if (!isColon(scene, index + 1)) return false;
  const [left, right] = [scene.tokens[index], scene.tokens[index + 2]];
  const digits = left?.kind === "number" && right?.kind === "number" && !right.spaced;
  return digits && /^\d\d$/.test(right.text) && /^\d{1,2}$/.test(left.text);
}

function isColon(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  return token?.text === ":" && !token.spaced;
}
