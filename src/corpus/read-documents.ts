// Reads paths and standard input into documents, one at a time and in input order.
import type { Document, Skipped } from "../model/document.js";
import type { Format } from "./formats.js";
import { createIdentify } from "./identify.js";
import { findInputs } from "./inputs.js";
import type { CorpusRules } from "./make-document.js";
import { createReadInputs } from "./read-input.js";

export interface ReadOptions {
  /** What standard input is; plain text where it is absent. */
  readonly from?: Format;
  /** Day of documents that state none: "2022-01-11". */
  readonly published?: string;
}

export interface ReadDependencies {
  readonly rules: CorpusRules;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** An input that could not be read stands in its place in the order. */
export type ReadItem = { readonly document: Document } | { readonly skipped: Skipped };

/** @throws UserError where `options.published` is no date */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions,
  { rules, stdin }: ReadDependencies,
): AsyncGenerator<ReadItem> {
  const readInputs = createReadInputs(rules, options.published);
  const identify = createIdentify();
  for await (const found of findInputs(paths, options.from ?? "txt", stdin)) {
    if ("skipped" in found) yield found;
    else
      for (const piece of (await readInputs([found.input])).flat())
        yield "skipped" in piece ? piece : { document: piece.name(identify(piece.id)) };
  }
}
