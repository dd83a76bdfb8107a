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

/** What decides which question a claim answers. Words are lower case and singular; names keep their spelling. */
export interface Frame {
  /** Event class ("deaths", "withdrawal"), or null where no rule names one. */
  readonly event: string | null;
  /** Stem of the verb or noun that tells the event. */
  readonly predicate: string | null;
  readonly aspect: "start" | "end" | null;
  /** The participle as written, of a verb in the passive: "deployed". */
  readonly passive?: string;
  /** Event and noun are told by the figure before: "The figure stood at 25". */
  readonly carried?: true;
  /** Whoever tells the figure tells it of themselves: "Ford said it sold 250,000 cars". */
  readonly ofSpeaker?: true;
  /** Class of the noun counted ("person"), or its own singular where no rule names one. */
  readonly noun: string | null;
  /** The narrower kind of that class: "police". */
  readonly kind: string | null;
  /** Stems of the words that narrow the noun: "worst-hit", "undersea". Sorted. */
  readonly narrowed: readonly string[];
  /** Whole, a part of another count, or one that comes on top of it. */
  readonly scope: "whole" | "part" | "additional";
  /** Position of its sentence in the document. */
  readonly sentence: number;
  /** The name nearest to the figure in its clause, before it rather than after it: "Land Party" in "the Land Party won 34 percent". */
  readonly owner: string | null;
  /** Names in the sentence. Sorted, each once. */
  readonly names: readonly string[];
  /** Stems of the content words around the figure. Sorted, each once. */
  readonly context: readonly string[];
}
