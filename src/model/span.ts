/** A stretch of a document's text: UTF-16 offsets, `start` inside, `end` outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
