// Finds places where a number has been lost: "$ million", "at least people". Only strong signs count.
import type { Hole } from "../model/quantity.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

export function findHoles(_drafts: readonly Draft[], _scene: Scene): Hole[] {
  return [];
}
