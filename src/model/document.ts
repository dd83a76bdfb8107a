// A document: one article's text, what its blocks are, and what is known about where it comes from.
import type { Span } from "./span.js";

/** What a stretch of lines is. Claims are made from every kind but furniture. */
export type BlockKind = "title" | "body" | "caption" | "teaser" | "furniture";

export interface Block extends Span {
  readonly kind: BlockKind;
}

export type PublishedBasis = "metadata" | "stated" | "inferred" | "unknown";

export interface Published {
  /** ISO day (YYYY-MM-DD), or null where nobody says. */
  readonly date: string | null;
  readonly basis: PublishedBasis;
  readonly reason?: string;
  /** The days that an unsure statement can mean: "--06-14" where it gives no year, both orders of "04/03/2020". */
  readonly candidates?: readonly string[];
}

export interface Document {
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url?: string;
  /** The event that the input itself names; stories are found where it is absent. */
  readonly story?: string;
  readonly published: Published;
  /** News agencies credited: "AP", "Reuters", "AFP". */
  readonly wires: readonly string[];
  readonly warnings: readonly string[];
  readonly text: string;
  /** In order, without overlap; together they hold every line that is not blank. */
  readonly blocks: readonly Block[];
}

/** An input that could not be read, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}
