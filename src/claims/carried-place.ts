// Gives a figure that goes on with the one before it the place of that one: "Nine drowned in Keldby. By May the figure stood at 25."
import type { Figure } from "./figures.js";
import { isElsewhere } from "./places.js";

/** Figures looked back over. */
const reach = 4;

export function withCarriedPlaces(
  figures: readonly Figure[],
  places: readonly (string | null)[],
): readonly (string | null)[] {
  const all = [...places];
  for (const [at, figure] of figures.entries())
    if (figure.about.isCarried && all[at] === null && !namesOther(figure)) all[at] = placeBefore(figures, all, at);
  return all;
}

/** "Countrywide it is 78", "In Tonga the number is 440" */
function namesOther({ scene, index, shared, mention }: Figure): boolean {
  return isElsewhere(scene, index) || shared.names(mention).length > 0;
}

/** Of the latest figure of the same kind, in this sentence or the one before. */
function placeBefore(figures: readonly Figure[], places: readonly (string | null)[], at: number): string | null {
  const { shared, scene, mention } = figures[at] as Figure;
  for (let before = at - 1; before >= 0 && before >= at - reach; before--) {
    const earlier = figures[before] as Figure;
    const isNear = earlier.scene.text === scene.text && scene.sentence.index - earlier.scene.sentence.index <= 1;
    if (!isNear) return null;
    if (earlier.mention.quantity.kind === mention.quantity.kind && earlier.shared !== shared)
      return places[before] ?? null;
  }
  return null;
}
