// The steps that refine what was read of a sentence: numbers joined, typed, bounded, given the units that others tell.
import type { Rules } from "../rules/packs.js";
import { createAgeTables } from "./ages/tables.js";
import { readAges } from "./ages.js";
import { shareRates } from "./amounts/rates.js";
import type { AmountTables } from "./amounts/tables.js";
import { joinBounds } from "./bounds.js";
import { joinCompounds } from "./compounds.js";
import { narrowVague } from "./decades.js";
import type { Draft } from "./draft.js";
import { createElisionTables, readElided } from "./elided.js";
import { applyHedges, createHedgeTables } from "./hedges.js";
import { shareListedUnits } from "./listed-units.js";
import { readMagnitudes } from "./magnitudes.js";
import { shareParallelUnits } from "./parallel-units.js";
import { wordSet } from "./phrases.js";
import { createRangeTables, joinRanges } from "./ranges.js";
import { createRankTables, readRanks } from "./ranks.js";
import { readRatios } from "./ratios.js";
import { isFree, type Scene } from "./scene.js";
import { createScoreTables, readScores } from "./scores.js";
import { applyTrends, createTrendTables } from "./trends.js";
import { dropYears } from "./years.js";

export type QuantityRules = Pick<
  Rules,
  "numerals" | "units" | "currencies" | "hedges" | "codes" | "trends" | "ages" | "ranks" | "scores" | "holes"
>;

export type Refiner = (drafts: readonly Draft[], scene: Scene) => readonly Draft[];

/** The order matters: a score is no range, a range is one amount, an age needs its unit, a hedge needs the whole amount. */
export function createRefiners(
  rules: QuantityRules,
  { units }: AmountTables,
  magnitudes: ReadonlySet<string>,
): readonly Refiner[] {
  const scores = createScoreTables(rules.scores);
  const ranges = createRangeTables(rules.trends);
  const ages = createAgeTables(rules.ages);
  const ranks = createRankTables(rules.ranks);
  const hedges = createHedgeTables(rules.hedges);
  const trends = createTrendTables(rules.trends);
  const elisions = createElisionTables(rules.trends.elided);
  const { laters, sizes, wholes } = rules.trends.elided;
  const shared = {
    laters: wordSet(laters),
    sizes: wordSet(sizes),
    wholes: wordSet(wholes),
    befallen: wordSet(rules.numerals.befallen.before),
  };
  return [
    ofSeveral((drafts, scene) => joinCompounds(drafts, scene, units)),
    ofSeveral((drafts, scene) => shareRates(drafts, scene, units)),
    (drafts, scene) => readScores(drafts, scene, scores),
    ofSeveral((drafts, scene) => joinRanges(drafts, scene, ranges)),
    ofSeveral((drafts, scene) => shareListedUnits(drafts, scene, shared)),
    ofSeveral((drafts, scene) => shareParallelUnits(drafts, scene, shared)),
    ofSeveral(readRatios),
    (drafts, scene) => readElided(drafts, scene, elisions),
    (drafts, scene) => readAges(drafts, scene, ages),
    // "a 7-, 8- and 9-year-old"
    ofSeveral((drafts, scene) => shareListedUnits(drafts, scene, shared)),
    (drafts, scene) => readMagnitudes(drafts, scene, magnitudes),
    (drafts, scene) => readRanks(drafts, scene, ranks),
    (drafts, scene) => drafts.map((draft) => narrowVague(draft, scene)),
    (drafts, scene) => applyHedges(drafts, scene, hedges),
    ofSeveral(joinBounds),
    (drafts, scene) => applyTrends(drafts, scene, trends),
    dropYears,
    dropTaken,
  ];
}

/** What joins or compares drafts has nothing to do in most sentences. */
function ofSeveral(refine: Refiner): Refiner {
  return (drafts, scene) => (drafts.length > 1 ? refine(drafts, scene) : drafts);
}

/** No two mentions share a token: what has grown into a date or a name is none. */
function dropTaken(drafts: readonly Draft[], scene: Scene): readonly Draft[] {
  return drafts.filter(({ first, end }) => isFree(scene, first, end));
}
