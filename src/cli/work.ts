// What the commands need of the rest of the program, loaded only when a command runs: help and version load none of it.
import type { Readable } from "node:stream";
import type { ReadItem } from "../corpus/read-documents.js";
import type { ExtractOptions } from "../extract.js";
import type { Given } from "../merge.js";
import type { Document } from "../model/document.js";
import type { Extract } from "../model/extract.js";
import type { Result } from "../model/result.js";

export interface ReadOptions {
  /** What standard input holds. */
  readonly from: InputFormat;
  /** ISO day for documents that state none. */
  readonly published?: string;
  readonly stdin: Readable;
}

export const INPUT_FORMATS = ["txt", "md", "html", "json", "ndjson"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** The program behind the commands; tests put a small one in its place. */
export interface Work {
  /** Version of the rules: extracts of other rules are refused. */
  readonly rules: string;
  readonly read: (paths: readonly string[], options: ReadOptions) => AsyncIterable<ReadItem>;
  readonly extractDocument: (document: Document, options: ExtractOptions) => Extract;
  readonly reconcile: (extracts: readonly Extract[], given: Given) => Result;
}
