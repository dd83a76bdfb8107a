// What a run makes: groups of claims with verdicts, gaps, checks, stories and origins (the result of `--format json`).
import type { Claim } from "./claim.js";
import type { CorrectionNote } from "./correction.js";
import type { Published, Skipped } from "./document.js";
import type { Span } from "./span.js";

export type Verdict = "conflict" | "update" | "compatible" | "agree" | "single";

export interface Source {
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url?: string;
  /** Id of the story. */
  readonly story: string;
  readonly published: Published;
  readonly wires: readonly string[];
  readonly warnings: readonly string[];
  /** Only with `--with-text`. */
  readonly text?: string;
}

/** One distinct answer to a group's question. */
export interface Reading {
  readonly min: number | string | null;
  readonly max: number | string | null;
  readonly unit: string | null;
  /** Ids of the claims that give it. */
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly origins: number;
}

export interface Group {
  readonly id: string;
  readonly story: string;
  readonly label: string;
  readonly question: string;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  /** Independent origins of this figure. */
  readonly origins: number;
  readonly verdict: Verdict;
  /** One plain sentence. */
  readonly reason: string;
  /** Best supported first. */
  readonly values: readonly Reading[];
  /** The baseline has it: with this verdict and these answers. */
  readonly known?: true;
}

export type GapKind = "missing-value" | "vague-value" | "not-reported";

/** `start` and `end` for a hole; `group` for the other two. */
export interface Gap extends Partial<Span> {
  readonly id: string;
  readonly kind: GapKind;
  readonly source: string;
  readonly group?: string;
  readonly line?: number;
  readonly column?: number;
  readonly text?: string;
  readonly expects?: string;
  readonly reason: string;
  /** The baseline has it. */
  readonly known?: true;
}

export type CheckKind =
  | "weekday-date"
  | "part-whole"
  | "sum"
  | "enumeration"
  | "conversion"
  | "percentage"
  | "interval"
  | "impossible-date";

export interface Check extends Partial<Span> {
  readonly id: string;
  readonly kind: CheckKind;
  readonly source: string;
  readonly claims?: readonly string[];
  readonly line?: number;
  readonly column?: number;
  readonly holds: boolean;
  readonly reason: string;
  /** It fails, and the baseline has it. */
  readonly known?: true;
}

export interface Story {
  readonly id: string;
  readonly label: string;
  readonly sources: readonly string[];
}

/** Documents that are one origin: the same agency copy, reprints. */
export interface Origin {
  readonly id: string;
  readonly story: string;
  readonly sources: readonly string[];
  readonly reason: string;
}

export interface Summary {
  readonly sources: number;
  readonly stories: number;
  readonly claims: number;
  readonly groups: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly gaps: Readonly<Record<GapKind, number>>;
  readonly checks: { readonly held: number; readonly failed: number };
  readonly skipped: number;
}

/** Records that are read from the first to the last: an array has them at hand, a large run makes them when they are read. */
export interface Records<One> extends Iterable<One> {
  readonly length: number;
}

/** A result that may be too large to be at hand. */
export interface LargeResult extends Omit<Result, "claims" | "groups"> {
  readonly claims: Records<Claim>;
  readonly groups: Records<Group>;
}

export interface Result {
  readonly schema: "reconcile/1";
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly groups: readonly Group[];
  readonly gaps: readonly Gap[];
  readonly checks: readonly Check[];
  readonly stories: readonly Story[];
  readonly origins: readonly Origin[];
  readonly skipped: readonly Skipped[];
  /** Only where an editor has made corrections. */
  readonly corrections?: readonly CorrectionNote[];
  readonly summary: Summary;
}
