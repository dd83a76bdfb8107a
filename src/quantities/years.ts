// Leaves out bare years that the date reader did not claim: "the 2019 review", "2018 sales".
import { type Draft, isBare } from "./draft.js";
import { type Scene, wordAt } from "./scene.js";

const year = /^(?:19|20)\d\d$/; // "2019"; not "2,019"
const counted = /^(?:people|persons|men|women|children|others|more)$/;
const plural = /^[a-z]{3,}s$/; // "homes"

export function dropYears(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.some((draft) => isYear(draft, scene)) ? drafts.filter((draft) => !isYear(draft, scene)) : drafts;
}

/** "2000 homes" is rather a count, "2019 elections" rather a year. */
function isYear(draft: Draft, scene: Scene): boolean {
  if (isSpanOfYears(draft, scene)) return true;
  if (!isBare(draft) || draft.end !== draft.first + 1 || draft.trend) return false;
  if (!year.test(scene.tokens[draft.first]?.text ?? "")) return false;
  const next = wordAt(scene, draft.end);
  return !counted.test(next) && !(draft.low % 100 === 0 && plural.test(next));
}

/** "Between 1600 and 1900 the climate cooled". */
function isSpanOfYears(draft: Draft, scene: Scene): boolean {
  if (draft.bound !== "range" || draft.kind !== "count" || draft.low < 1500 || draft.high > 2099) return false;
  const text = scene.tokens[draft.numeral.first]?.text ?? "";
  const next = wordAt(scene, draft.end);
  return /^\d{4}$/.test(text) && !counted.test(next) && !plural.test(next);
}
