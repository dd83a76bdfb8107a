// What an editor knows better than the program, and what became of it in a run.

/** A claim by its article and its words: an expression ("at least 164"), or more of its sentence with the figure in «». */
export interface ClaimReference {
  /** Path or id of the source. */
  readonly path: string;
  readonly words: string;
  /** Where it is written: "corrections.yaml:3:5". */
  readonly place: string;
}

interface Written {
  readonly place: string;
  readonly because?: string;
}

export type Correction = Written &
  (
    | { readonly kind: "same-question"; readonly claims: readonly ClaimReference[] }
    | { readonly kind: "no-disagreement"; readonly claims: readonly ClaimReference[] }
    | { readonly kind: "ignore"; readonly claims: readonly ClaimReference[] }
    /** `of` is the path, the id or the outlet of the sources; `date` an ISO day. */
    | { readonly kind: "date"; readonly of: string; readonly date: string }
  );

/** A correction as the result shows it. */
export interface CorrectionNote {
  readonly kind: Correction["kind"];
  readonly place: string;
  /** False where it no longer fits the articles: then it has done nothing. */
  readonly fits: boolean;
  /** One plain sentence: what it did, or why it does not fit. */
  readonly reason: string;
  readonly because?: string;
  /** Ids of the claims that it names, of those that were found. */
  readonly claims?: readonly string[];
  readonly sources?: readonly string[];
}
