// Reads documents and makes an extract of each, telling what could not be read.
import { setFlagsFromString } from "node:v8";
import { createIdentify } from "../corpus/identify.js";
import type { Input, InputItem } from "../corpus/inputs.js";
import { UserError } from "../errors.js";
import { inOrder, type Ordered } from "../in-order.js";
import type { Correction } from "../model/correction.js";
import type { Skipped } from "../model/document.js";
import type { Extract } from "../model/extract.js";
import type { LargeResult } from "../model/result.js";
import { extractInOrder, type InputExtracts, type Workshop } from "./extract-all.js";
import { type Extracted, madeOf } from "./made.js";
import { missingPaths } from "./missing-paths.js";
import type { ReadingOptions } from "./options.js";
import type { Streams } from "./streams.js";
import type { Talk } from "./talk.js";
import type { ExtractInputs, InputFormat, MapOptions, Work } from "./work.js";

export interface Reading {
  readonly paths: readonly string[];
  /** What standard input is. */
  readonly from: InputFormat;
  readonly options: MapOptions;
  /** Folder of own rules. */
  readonly rules: string | undefined;
  readonly cache: string | null;
  /** Null where nobody says. */
  readonly jobs: number | null;
}

/** Where documents come from besides files, and who is told of them. */
export interface Surroundings {
  readonly streams: Pick<Streams, "stdin">;
  readonly talk: Talk;
}

export function readingOf(
  paths: readonly string[],
  { from, published, withText, rules, cache, jobs }: ReadingOptions,
): Reading {
  const options = { withText: withText === true, ...(published && { published }) };
  return { paths, from: from ?? "txt", options, rules, cache: cache ?? null, jobs: jobs ?? null };
}

/** One document after the other, in input order. @throws UserError where nothing could be read */
export async function* extractAll(
  work: Work,
  reading: Reading,
  { streams, talk }: Surroundings,
): AsyncGenerator<Extracted> {
  if (reading.paths.length === 0) throw new UserError("name the files or folders to read, or - for standard input");
  const workshop = await openWorkshop(work, reading);
  const name = createNaming(workshop.extractInputs);
  yield* toldOf(named(), talk, "no input could be read");

  async function* named(): AsyncGenerator<Extracted> {
    for await (const found of extractInOrder(itemsOf(work, reading, streams), workshop)) yield* await name(found);
  }
}

/** Tells of each as it comes. @throws UserError that says `nothing`, where no extract came */
export async function* toldOf(found: AsyncIterable<Extracted>, talk: Talk, nothing: string): AsyncGenerator<Extracted> {
  let count = 0;
  for await (const one of found) {
    await ("skipped" in one ? talk.skipped(one.skipped) : talk.read(one.extract));
    if (!("skipped" in one)) count++;
    if (count === mostUnpacked) letGarbageGrow(percentOfMap);
    yield one;
  }
  if (count === 0) throw new UserError(nothing);
}

/** What is not there is skipped like what can't be read, with what may have been meant. */
async function* itemsOf(
  work: Work,
  { paths, from }: Reading,
  streams: Surroundings["streams"],
): AsyncGenerator<InputItem> {
  const missing = missingPaths(paths);
  for (const skipped of missing.values()) yield { skipped };
  const present = paths.filter((path) => !missing.has(path));
  if (present.length > 0) yield* work.inputs(present, from, late(streams));
}

/** Standard input is opened when somebody reads it: until then it belongs to the caller, and opening it takes time. */
async function* late(streams: Surroundings["streams"]): AsyncGenerator<Uint8Array> {
  yield* streams.stdin;
}

/** Bytes that are read before workers are started, where nobody asks for them: a small folder is done by then. */
const enoughForWorkers = 400_000;

async function openWorkshop(work: Work, { options, rules, cache, jobs }: Reading): Promise<Workshop> {
  const opened = cache === null ? null : (await import("./extract-cache.js")).openCache(cache, work.rules, options);
  const workshop = { extractInputs: work.extractor(options), cache: opened, pool: null };
  if (jobs === 1) return workshop;
  const { jobsOfMachine, openPool } = await import("./extract-pool.js");
  const number = jobs ?? jobsOfMachine();
  if (number === 1) return workshop;
  return {
    ...workshop,
    pool: { after: jobs ? 0 : enoughForWorkers, open: () => openPool(number, { rules, options }) },
  };
}

/** Every document gets an id of its own; where its id is taken, its input is read again for another one. */
function createNaming(extractInputs: ExtractInputs): (found: InputExtracts) => Promise<readonly Extracted[]> {
  const identify = createIdentify();
  return async ({ input, extracted }) => {
    const ids = extracted.map((one) => ("skipped" in one ? "" : identify(one.id)));
    return input && extracted.some((one, index) => !hasId(one, ids[index])) ? again(input, ids) : extracted;
  };

  async function again(input: Input, ids: readonly string[]): Promise<readonly Extracted[]> {
    return (await extractInputs([{ input, ids }])).flat().map(madeOf);
  }
}

function hasId(one: Extracted, id: string | undefined): boolean {
  return "skipped" in one || one.id === id;
}

export async function reconcileAll(
  work: Work,
  { extracts, skipped }: Ordered,
  corrections: readonly Correction[],
): Promise<LargeResult> {
  const isLarge = extracts.length > mostUnpacked;
  if (isLarge) letGarbageGrow(percentOfReduce);
  const keeper = isLarge ? (await import("./packed.js")).packing : undefined;
  return work.reconcile(extracts, { skipped, corrections }, keeper);
}

/** So many extracts are kept as they are. */
const mostUnpacked = 1_000;

/** All of a run, in little memory where there are many. */
export async function collectExtracts(found: AsyncIterable<Extracted>): Promise<Ordered> {
  const [extracts, skipped]: [Extract[], Skipped[]] = [[], []];
  for await (const one of found) {
    if ("skipped" in one) {
      skipped.push(one.skipped);
      continue;
    }
    const extract = one.extract();
    extracts.push(extracts.length < mostUnpacked ? extract : (await import("./packed.js")).packed(extract));
  }
  return inOrder(extracts, skipped);
}

/** How much may be added to what a large run has in use before V8 clears up: it would wait for three times as much. The map
 * step keeps little from one document to the next, so that clearing up is quick and seldom; the reduce step holds all of them. */
function letGarbageGrow(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}

const percentOfMap = 20;
const percentOfReduce = 60;

export async function collect<T>(things: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const thing of things) all.push(thing);
  return all;
}
