// Reads documents and makes an extract of each, telling what could not be read.
import type { ReadItem } from "../corpus/read-documents.js";
import { UserError } from "../errors.js";
import type { ExtractOptions } from "../extract.js";
import { inOrder } from "../in-order.js";
import type { Correction } from "../model/correction.js";
import type { Skipped } from "../model/document.js";
import type { Extract } from "../model/extract.js";
import type { Result } from "../model/result.js";
import { missingPaths } from "./missing-paths.js";
import type { ReadingOptions } from "./options.js";
import type { Streams } from "./streams.js";
import type { Talk } from "./talk.js";
import type { ReadOptions, Work } from "./work.js";

export interface Reading {
  readonly paths: readonly string[];
  readonly options: Omit<ReadOptions, "stdin"> & ExtractOptions;
}

export type Extracted = { readonly extract: Extract } | { readonly skipped: Skipped };

/** Where documents come from besides files, and who is told of them. */
export interface Surroundings {
  readonly stdin: Streams["stdin"];
  readonly talk: Talk;
}

export function readingOf(paths: readonly string[], { from, published, withText }: ReadingOptions): Reading {
  return { paths, options: { from: from ?? "txt", withText: withText === true, ...(published && { published }) } };
}

/** One document at a time, in input order. @throws UserError where nothing could be read */
export async function* extractAll(
  work: Work,
  { paths, options }: Reading,
  { stdin, talk }: Surroundings,
): AsyncGenerator<Extracted> {
  if (paths.length === 0) throw new UserError("name the files or folders to read, or - for standard input");
  let count = 0;
  for await (const read of readAll(work, { paths, options }, stdin)) {
    if ("skipped" in read) {
      await talk.skipped(read.skipped);
      yield read;
      continue;
    }
    count++;
    const extract = work.extractDocument(read.document, options);
    await talk.read(extract);
    yield { extract };
  }
  if (count === 0) throw new UserError("no input could be read");
}

/** What is not there is skipped like what can't be read, with what may have been meant. */
async function* readAll(work: Work, { paths, options }: Reading, stdin: Streams["stdin"]): AsyncGenerator<ReadItem> {
  const missing = missingPaths(paths);
  for (const skipped of missing.values()) yield { skipped };
  const present = paths.filter((path) => !missing.has(path));
  if (present.length > 0) yield* work.read(present, { ...options, stdin });
}

export function reconcileAll(work: Work, extracted: readonly Extracted[], corrections: readonly Correction[]): Result {
  const { extracts, skipped } = inOrder(
    extracted.flatMap((one) => ("extract" in one ? one.extract : [])),
    extracted.flatMap((one) => ("skipped" in one ? one.skipped : [])),
  );
  return work.reconcile(extracts, { skipped, corrections });
}

export async function collect<T>(things: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const thing of things) all.push(thing);
  return all;
}
