// What the judge has found out about a group, from which the verdict and its reason are drawn.
import type { Reading } from "../model/result.js";
import type { Fact } from "./facts.js";
import type { OriginsOfFigure } from "./origins-of-figure.js";
import type { Pair } from "./outcome.js";
import type { Timeline } from "./timeline.js";

export interface Findings extends Timeline {
  readonly facts: readonly Fact[];
  readonly values: readonly Reading[];
  readonly origins: number;
  readonly cited: OriginsOfFigure["cited"];
  /** Pairs of different values that may both be true, or of which nobody can tell. */
  readonly differing: readonly Pair[];
}
