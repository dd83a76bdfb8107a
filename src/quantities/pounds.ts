// Tells from the words of a sentence whether its "pounds" are a mass or money.
import type { Rules } from "../rules/packs.js";
import { wordSet } from "./phrases.js";
import type { Scene } from "./scene.js";

/** True where "pounds" weigh; words of mass come before words of money, and without any of either they weigh. */
export function createPoundTable(rules: Rules["units"]): (scene: Scene) => boolean {
  const mass = wordSet(rules["pound-mass-context"]);
  const money = wordSet(rules["pound-money-context"]);
  const isMass = ({ tokens }: Scene): boolean =>
    tokens.some(({ lower }) => mass.has(lower)) || !tokens.some(({ lower }) => money.has(lower));
  // A sentence is asked about once, however many pounds it has.
  const known = new WeakMap<Scene, boolean>();
  return (scene) => {
    const answer = known.get(scene) ?? isMass(scene);
    known.set(scene, answer);
    return answer;
  };
}
