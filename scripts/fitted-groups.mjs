// Groups of a block by fitted weights, and what is known of their joins: for the fit of the weights.
import { joinAlike } from "../dist/groups/clusters.js";
import { tellGroups } from "../dist/groups/group-features.js";
import { joinGroups, neighbours } from "../dist/groups/joins.js";
import { barred } from "../dist/groups/scores.js";
import { loadRules } from "../dist/rules/load.js";
import { sum } from "./logistic.mjs";

const { threshold, joinThreshold } = loadRules().rules.grouping;

/** A block with its groups by the likeness of pairs. */
export function clustered(block, weights) {
  const scored = block.pairs.map(({ a, b, features }) => ({ a, b, score: sum(features, weights) }));
  const scores = new Map(scored.map(({ a, b, score }) => [`${a} ${b}`, score]));
  const scoreOf = (a, b) => scores.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? barred;
  return { ...block, scored, scoreOf, groups: joinAlike(block.answers.length, scored, threshold, scoreOf) };
}

/** The groups after their joins. */
export function joinedGroups({ groups, scored, prefix, ...compared }, weights) {
  const own = [...weights].filter(([name]) => name.startsWith(`${prefix} `));
  const bare = Object.fromEntries(own.map(([name, weight]) => [name.slice(prefix.length + 1), weight]));
  return joinGroups(groups, scored, compared, { weights: bare, threshold: joinThreshold });
}

/** Features of each pair of neighbouring groups that have a question, and whether it is one. Larger groups weigh more, by the root. */
export function joinRows({ groups, scored, prefix, answers, ...compared }) {
  const questions = groups.map((group) => commonest(group.flatMap((claim) => answers[claim] ?? [])));
  return neighbours(groups, scored).flatMap(([into, from]) => {
    const [one, other] = [questions[into], questions[from]];
    if (!one || !other) return [];
    const features = [];
    tellGroups(groups[into], groups[from], compared, (name, strength) =>
      features.push([`${prefix} ${name}`, strength]),
    );
    const alone = one.startsWith("alone ") || other.startsWith("alone ");
    const weight = Math.sqrt(groups[into].length * groups[from].length) * (alone ? 0.5 : 1);
    return [{ features, same: one === other, weight }];
  });
}

function commonest(answers) {
  const counts = new Map();
  for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null;
}
