// A claim: a quantity that says something checkable about the world, and what it says.
import type { BlockKind } from "./document.js";
import type { Quantity } from "./quantity.js";
import type { Span } from "./span.js";

export interface Claim extends Span {
  readonly id: string;
  readonly source: string;
  /** From 1, in the same text as `start` and `end`. */
  readonly line: number;
  readonly column: number;
  /** The expression as written. */
  readonly text: string;
  readonly sentence: string;
  readonly block: BlockKind;
  readonly quantity: Quantity;
  /** The noun counted or measured, with what narrows it: "police officers". */
  readonly counts: string | null;
  /** Lemma of the event: "detain". */
  readonly predicate: string | null;
  readonly label: string;
  readonly entity?: string;
  readonly place?: string;
  readonly speaker?: string;
  /** ISO day that the figure holds for. */
  readonly asOf?: string;
  readonly incremental?: true;
  /** "planned", "expected", "possible", "alleged", "denied": said of the event, not of the figure. */
  readonly modality?: Modality;
  readonly frame: Frame;
  /** The rule that read the quantity. */
  readonly rule: string;
}

export type Modality = "planned" | "expected" | "possible" | "alleged" | "denied";

/** What decides which question a claim answers. All parts are normalised: lower case, singular, class names where a rule names one. */
export interface Frame {
  /** Event class ("deaths", "detentions", "arrival") or the verb's stem where no rule names one. */
  readonly event: string | null;
  /** Class of the noun counted ("person", "building") or its own singular. */
  readonly noun: string | null;
  /** What narrows the noun or the event: "police", "rubber", "second". Sorted. */
  readonly narrowed: readonly string[];
  /** Whole, a part of another count, or one that comes on top of it. */
  readonly scope: "whole" | "part" | "additional";
  /** Words of the sentence around the figure, as stems, for the likeness that breaks ties. Sorted, each once. */
  readonly context: readonly string[];
}
