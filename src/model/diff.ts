// What changed between two results.
import type { Check, Gap, Group, Reading, Source } from "./result.js";

/** A question that both results answer, otherwise. */
export interface ChangedGroup {
  readonly before: Group;
  readonly after: Group;
  /** Readings that only the new result has, and those that only the old one had. */
  readonly added: readonly Reading[];
  readonly removed: readonly Reading[];
}

export interface Changes<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

export interface Diff {
  readonly schema: "reconcile-diff/1";
  readonly sources: Changes<Source>;
  readonly groups: Changes<Group> & { readonly changed: readonly ChangedGroup[] };
  readonly gaps: Changes<Gap>;
  /** Those that fail. */
  readonly checks: Changes<Check>;
}
