// What the judge is told: claims with where they come from, and what is known about their question.
import type { Claim } from "../model/claim.js";
import type { Reading, Verdict } from "../model/result.js";
import type { ExchangeRate } from "./exchange-rates.js";

/**
 * A claim, the ISO day its source was published, the origin of its document (shared by reprints and the same agency copy),
 * and the place of its document in the order of their paths.
 */
export interface JudgedClaim extends Claim {
  readonly published: string | null;
  readonly origin: string;
  readonly rank: number;
}

export interface JudgeContext {
  /** Rates that sources of the story print. */
  readonly rates: readonly ExchangeRate[];
  /** The event is of a class whose count falls only by a correction (deaths, arrests). */
  readonly cannotFall: boolean;
  /** The event is of a class whose facts later reports may not change (magnitude, day of a past event). */
  readonly fixed?: boolean;
  /** Names of people, places and bodies that a source tells, lower case. */
  readonly namesIn: (source: string) => ReadonlySet<string>;
  /** Whether two claims, by their ids, surely answer one question, where so many sources give the better supported figure. */
  readonly areSure?: (a: string, b: string, support: number) => boolean;
  /** The outlet's name for a source id. */
  readonly nameOf: (source: string) => string;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
  /** Distinct readings, best supported first. */
  readonly values: readonly Reading[];
  readonly origins: number;
}
