// What a text writes about a date, kept apart from what it resolves to.
// JSON-serialisable, so that a document dated later can resolve its expressions anew.

/** Draft: owned by the date reader, which may change it as it needs. */
export interface DateExpression {
  readonly form: string;
}
