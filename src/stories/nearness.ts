// Tells how near in time two clusters of documents were published, and whether the later one still writes of the earlier one's days.
import type { Rules } from "../rules/packs.js";
import type { Cluster, Likeness } from "./clusters.js";
import type { StoryFeatures } from "./story-features.js";

/** An event happens up to so many days before it is first reported. */
const beforeReport = 4;
const dayLength = 86_400_000;

/**
 * More than 1 for reports of the same days, 1 where a day is unknown or the later ones name a day of the earlier ones' event
 * ("the weekend of April 3"). Else less the longer nothing was published between them, and nothing after a long pause.
 */
export function createNearness(
  features: readonly StoryFeatures[],
  { nearDays, sameDays, fadeDays, apartDays }: Rules["stories"]["clustering"],
): Likeness {
  const names = (later: Cluster, [first, last]: readonly [number, number]) => {
    const days = daysBetween(first - beforeReport, Math.min(last, first + apartDays));
    return later.sample.some((member) => features[member]?.days.some((day) => days.has(day)));
  };
  return (left, right) => {
    if (left.days === null || right.days === null) return 1;
    const [earlier, later] = left.days[0] <= right.days[0] ? [left.days, right] : [right.days, left];
    const pause = pauseBetween(left, right);
    if (pause <= nearDays) return sameDays;
    if (names(later, earlier)) return 1;
    return pause > apartDays ? 0 : 1 / (1 + (pause - nearDays) / fadeDays);
  };
}

/** Days between the last report of the one and the first of the other; 0 where a day is unknown. */
export function pauseBetween(left: Cluster, right: Cluster): number {
  if (left.days === null || right.days === null) return 0;
  return Math.max(0, left.days[0] - right.days[1], right.days[0] - left.days[1]);
}

/**
 * Whether one cluster may go on with the other however long the pause: where one is a lone article, or both write of one day
 * with its year ("March 22, 2016"). Two groups of reports weeks apart are otherwise two events.
 */
export function createFollows(features: readonly StoryFeatures[], nearness: Likeness) {
  const datesOf = ({ sample }: Cluster) =>
    new Set(sample.flatMap((member) => features[member]?.days ?? []).filter((day) => !day.startsWith("-")));
  return (left: Cluster, right: Cluster): boolean => {
    if (left.members.length === 1 || right.members.length === 1 || nearness(left, right) > 0) return true;
    const dates = datesOf(left);
    return [...datesOf(right)].some((day) => dates.has(day));
  };
}

/** Both ways in which a text writes each day: "2022-01-06", and "--01-06" where it gives no year. */
function daysBetween(first: number, last: number): Set<string> {
  const days = new Set<string>();
  for (let day = first; day <= last; day++) {
    const iso = new Date(day * dayLength).toISOString().slice(0, 10);
    days.add(iso).add(`-${iso.slice(4)}`);
  }
  return days;
}
