// A claim laid out for comparison with the others of its story.
import type { Claim } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import type { Days } from "./figure-times.js";
import type { Position } from "./position-features.js";

/** A claim with what its neighbours and its document tell about it. */
export interface Candidate {
  readonly claim: Claim;
  /** Month ("2003-12") or year ("2003") of an earlier event that its sentence is about; null for the story's own time. */
  readonly when: string | null;
  /** Year of what it tells: that of the earlier event, else of the story's first report; null where its sentence tells several times. */
  readonly year: number | null;
  /** ISO day of its document, or null. */
  readonly published: string | null;
  /** Canonical names of its sentence, told by few documents' sentences. */
  readonly names: ReadonlySet<string>;
  readonly place: string | null;
  readonly entity: string | null;
  readonly owner: string | null;
  /** Its claim's label in lower case. */
  readonly label: string;
  readonly context: ReadonlySet<string>;
  /** Days that a date beside the figure gives it. */
  readonly time: Days | null;
  /** Days on which what it tells happened, by a date of the same event in its sentence. */
  readonly days: Days | null;
  /** Those are others than the days that most documents of the story tell of. */
  readonly offMain: boolean;
  /** The figure that another one started from: "from 13.1 percent". */
  readonly baseline: boolean;
  /** Whether its document has another figure that could be taken for it; null where it is too short to tell. */
  readonly lone: Lone | null;
  /** The only sum, length, share, measure in its unit or count of its noun in its document, restatements aside. */
  readonly only: boolean;
  /** Null where its document is too short to tell. */
  readonly position: Position | null;
  /** A date of an earlier event. */
  readonly past: boolean;
  /** Its figure stands in the story more often than once a document: "last week", "two". */
  readonly common: boolean;
}

/** By what a claim is the only one of its document, restatements aside. */
export interface Lone {
  readonly dimension: boolean;
  readonly noun: boolean;
  readonly event: boolean;
  readonly label: boolean;
}

/** The strength of a quake is one question however the sentence puts it; how long a thing takes is how long until it ends. */
export function normalisedFrame(claim: Claim): Claim {
  if (claim.quantity.kind === "duration") return { ...claim, frame: { ...claim.frame, aspect: null } };
  if (claim.quantity.unit !== "magnitude") return claim;
  const kind = claim.frame.context.some((stem) => stem.startsWith("aftershock")) ? "aftershock" : null;
  return { ...claim, frame: { ...claim.frame, event: "quake", noun: "quake", kind, predicate: null, aspect: null } };
}

/** Claims of different dimensions never answer one question. */
export function dimensionOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case "percent":
    case "ratio":
      return "share";
    case "measure":
      return `measure ${quantity.unit}`;
    default:
      return quantity.kind;
  }
}

/** Days are told in other words than figures, so that their likeness has weights of its own. */
export function weightsFor({ claim }: Candidate): "figures" | "dates" {
  return claim.quantity.kind === "date" ? "dates" : "figures";
}
