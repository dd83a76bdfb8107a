// What the map step makes of one document, and all that the reduce step knows of it (one line of `reconcile extract`).
import type { Claim } from "./claim.js";
import type { Document, Skipped } from "./document.js";
import type { Hole } from "./quantity.js";
import type { Check } from "./result.js";

/** All that is known of a document but its text, which is kept only on request, and its blocks. */
export interface ExtractedSource extends Omit<Document, "blocks" | "text"> {
  readonly text?: string;
}

/** Every quantity in the shape of a claim; `claim` is false where it asserts nothing. */
export interface ExtractedQuantity extends Claim {
  readonly claim: boolean;
}

export interface ExtractedHole extends Hole {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** What stories and origins are found from, small enough to keep for every document of a run. */
export interface Features {
  /** Stems of content words with how often each stands in the document. Sorted by stem. */
  readonly terms: readonly (readonly [string, number])[];
  /** Stems of the title and the opening sentences. Sorted, each once. */
  readonly lead: readonly string[];
  /** Names of people, places and organisations, lower case, with how often each stands. Sorted by name. */
  readonly names: readonly (readonly [string, number])[];
  /** Stems of the sentences that tell of an earlier event: "In January, …". Sorted, each once. */
  readonly recalls: readonly string[];
  /** Numbers of two digits and more that are no year, without thousands separators. Sorted, each once. */
  readonly numbers: readonly string[];
  /** Hashes of word runs (32-bit, sorted, each once), furniture left out; the smallest ones of a long text. */
  readonly shingles: readonly number[];
  /** The smallest few of those hashes for each sentence; a sample of a long text's sentences. */
  readonly passages: readonly (readonly number[])[];
  /** Absolute days written in the text ("2022-01-06") and, of days without a year, "--01-06". Sorted. */
  readonly days: readonly string[];
  /** Those of the days that stand in the title, the lead or a caption, or beside their weekday. Sorted. */
  readonly anchors: readonly string[];
  /** Weekdays that date the document's own report, 1 Monday … 7 Sunday: "said on Tuesday". Sorted. */
  readonly weekdays: readonly number[];
  /** The one of them that is named most, or null. */
  readonly reportedOn: number | null;
  /** The one weekday that the first sentence of the body names, or null. */
  readonly opensOn: number | null;
}

export interface Extract {
  readonly schema: "reconcile-extract/1";
  /** Version of the rules it was made with. */
  readonly rules: string;
  readonly id: string;
  readonly source: ExtractedSource;
  readonly quantities: readonly ExtractedQuantity[];
  readonly holes: readonly ExtractedHole[];
  /** Checks that need only this document. */
  readonly checks: readonly Check[];
  readonly features: Features;
}

/** An input that could not be read, as a line. */
export interface SkippedLine {
  readonly skipped: Skipped;
}
