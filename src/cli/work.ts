// What the commands need of the rest of the program, loaded only when a command runs: help and version load none of it.
import type { Input, InputItem } from "../corpus/inputs.js";
import type { ExtractOptions } from "../extract.js";
import type { Keeper } from "../kept.js";
import type { Given } from "../merge.js";
import type { Skipped } from "../model/document.js";
import type { Extract } from "../model/extract.js";
import type { LargeResult } from "../model/result.js";

/** How every input of a run is read. */
export interface MapOptions extends ExtractOptions {
  /** ISO day for documents that state none. */
  readonly published?: string;
}

export const INPUT_FORMATS = ["txt", "md", "html", "json", "ndjson", "feed"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export type Piece = { readonly extract: Extract } | { readonly skipped: Skipped };

export interface Asked {
  readonly input: Input;
  /** Ids of its documents, where their own are taken. */
  readonly ids?: readonly string[];
}

/** The pieces of each input, in order. Several inputs together take less time than one after the other. */
export type ExtractInputs = (asked: readonly Asked[]) => Promise<Piece[][]>;

/** The program behind the commands; tests put a small one in its place. */
export interface Work {
  /** Version of the rules: extracts of other rules are refused. */
  readonly rules: string;
  /** @param from what standard input holds */
  readonly inputs: (
    paths: readonly string[],
    from: InputFormat,
    stdin: AsyncIterable<Uint8Array>,
  ) => AsyncIterable<InputItem>;
  readonly extractor: (options: MapOptions) => ExtractInputs;
  /** @param keeper holds the claims and groups of many documents until the report is written */
  readonly reconcile: (extracts: readonly Extract[], given: Given, keeper?: Keeper) => LargeResult;
}
