// Finds the verb of a list whose first member a figure counts: "Two referees, two linesmen and a doctor have been suspended".
import { kindAt, type Scene } from "./scene.js";
import { verbBefore } from "./subject.js";
import { hasTense, opensClause } from "./walk.js";

/** A list has no more phrases than this between its first member and its verb. */
const reach = 18;

/** The verb in its own tense behind the last member; null where the figure opens no clause, or no list follows. */
export function verbOfList(scene: Scene, mention: number, noun: number | null): number | null {
  const comma = (noun ?? mention) + 1;
  if (!opensClause(scene, mention) || verbBefore(scene, mention) !== null) return null;
  if (kindAt(scene, comma) !== "comma") return null;
  let joined = false;
  for (let index = comma + 1; index < comma + reach; index++) {
    const kind = kindAt(scene, index);
    if (kind === "verb") return joined && kindAt(scene, index - 1) === "noun" && hasTense(scene, index) ? index : null;
    if (kind === "conjunction") joined = true;
    else if (
      kind !== "noun" &&
      kind !== "mention" &&
      kind !== "comma" &&
      kind !== "preposition" &&
      kind !== "adjective"
    )
      return null;
  }
  return null;
}
