// Gives documents that joined no cluster to the one they are clearly nearest to.
import { type Cluster, type Likeness, merged } from "./clusters.js";

/** Members that a cluster needs to take in a lone document. */
const smallestHome = 3;

/**
 * Gives lone documents to the cluster that they are likest to, from a lower threshold on than two clusters join from, where no
 * other cluster comes near: a feature or a reader's letter shares few words with the reports of its event, but fewer with others.
 */
export function adoptLone(
  clusters: readonly Cluster[],
  pairs: Iterable<readonly [number, number]>,
  likeness: Likeness,
  { threshold, lead }: { readonly threshold: number; readonly lead: number },
): Cluster[] {
  const homes = new Map<number, Cluster>();
  for (const cluster of clusters) for (const member of cluster.members) homes.set(member, cluster);
  const rated = new Map<Cluster, Map<Cluster, number>>();
  const rate = (lone: Cluster | undefined, home: Cluster | undefined) => {
    if (!lone || !home || lone.members.length > 1 || home.members.length < smallestHome) return;
    const ratings = rated.get(lone) ?? new Map<Cluster, number>();
    if (!ratings.has(home)) ratings.set(home, likeness(lone, home));
    rated.set(lone, ratings);
  };
  for (const [left, right] of pairs) {
    rate(homes.get(left), homes.get(right));
    rate(homes.get(right), homes.get(left));
  }
  const adopted = new Map(clusters.map((cluster) => [cluster, cluster]));
  for (const [lone, ratings] of rated) {
    const [best, second] = [...ratings].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < threshold || best[1] < lead * (second?.[1] ?? 0)) continue;
    adopted.set(best[0], merged(adopted.get(best[0]) ?? best[0], lone));
    adopted.delete(lone);
  }
  return [...adopted.values()];
}
