// Says how alike two words are written (Jaro–Winkler, by natural).
import distance from "natural/lib/natural/distance/jaro-winkler_distance.js";

/** From 0 to 1, 1 for the same word. Case counts. Words are cut at 100 characters. */
export function jaroWinkler(one: string, other: string): number {
  return distance(one.slice(0, 100), other.slice(0, 100));
}
