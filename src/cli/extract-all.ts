// Makes the extracts of inputs in their order: a few in this process, many in workers, those of a cache not at all.
import type { Input, InputItem } from "../corpus/inputs.js";
import { gather } from "../gather.js";
import { together } from "../together.js";
import type { ExtractCache } from "./extract-cache.js";
import type { ExtractPool } from "./extract-pool.js";
import { type Extracted, lineOf, madeFrom, madeOf } from "./made.js";
import { runAhead } from "./run-ahead.js";
import type { ExtractInputs } from "./work.js";

/** The extracts of one input, and the input, from which they are made again where ids are taken. */
export interface InputExtracts {
  readonly input: Input | null;
  readonly extracted: readonly Extracted[];
}

/** Workers, opened when so many bytes were read in this process that they earn their start. */
export interface PoolPlan {
  readonly after: number;
  readonly open: () => ExtractPool;
}

export interface Workshop {
  readonly extractInputs: ExtractInputs;
  readonly cache: ExtractCache | null;
  readonly pool: PoolPlan | null;
}

/** Inputs that are read together in this process: more take a little less time, and half as much memory again. */
const mostTogether = 2;
const mostBytes = 100_000;

/** Inputs under way for each worker: one is long, others wait for it. */
const aheadOfEach = 32;

export async function* extractInOrder(
  items: AsyncIterable<InputItem>,
  { extractInputs, cache, pool }: Workshop,
): AsyncGenerator<InputExtracts> {
  const source = items[Symbol.asyncIterator]();
  const after = pool?.after ?? Number.POSITIVE_INFINITY;
  let read = 0;
  if (after > 0)
    for await (const some of together(source, (taken) => isEnough(taken, after - read))) {
      yield* await extractsHere(some, extractInputs, cache);
      read += bytesOf(some);
      if (read >= after) break;
    }
  if (pool && read >= after) yield* inWorkers(source, pool, cache);
}

function isEnough(items: readonly InputItem[], left: number): boolean {
  return items.length >= mostTogether || bytesOf(items) >= Math.min(mostBytes, left);
}

function bytesOf(items: readonly InputItem[]): number {
  return items.reduce((sum, item) => sum + ("input" in item ? item.input.bytes.length : 0), 0);
}

async function extractsHere(
  items: readonly InputItem[],
  extractInputs: ExtractInputs,
  cache: ExtractCache | null,
): Promise<InputExtracts[]> {
  const kept = items.map((item) => ("input" in item ? (cache?.get(item.input) ?? null) : null));
  const asked = gather(items, (item, index) => ("input" in item && !kept[index] ? item : null));
  const made = (asked.length > 0 ? await extractInputs(asked) : []).values();
  return items.map((item, index) => {
    if ("skipped" in item) return { input: null, extracted: [item] };
    const { input } = item;
    const lines = kept[index];
    if (lines) return { input, extracted: lines.map(madeFrom) };
    const extracted = (made.next().value ?? []).map(madeOf);
    cache?.put(input, extracted.map(lineOf));
    return { input, extracted };
  });
}

async function* inWorkers(
  source: AsyncIterator<InputItem>,
  pool: PoolPlan,
  cache: ExtractCache | null,
): AsyncGenerator<InputExtracts> {
  const workers = pool.open();
  try {
    const begun = eachOf(source, (item) => begin(extractsOf(item, workers.run, cache)));
    for await (const { extracts } of runAhead(begun, workers.jobs * aheadOfEach)) yield await extracts;
  } finally {
    await workers.close();
  }
}

/** Wrapped, so that nobody waits for it yet; who fails is told when its turn comes. */
function begin(extracts: Promise<InputExtracts>): { readonly extracts: Promise<InputExtracts> } {
  extracts.catch(() => {});
  return { extracts };
}

async function* eachOf<T, U>(source: AsyncIterator<T>, make: (one: T) => U): AsyncGenerator<U> {
  for (let next = await source.next(); !next.done; next = await source.next()) yield make(next.value);
}

async function extractsOf(
  item: InputItem,
  run: ExtractPool["run"],
  cache: ExtractCache | null,
): Promise<InputExtracts> {
  if ("skipped" in item) return { input: null, extracted: [item] };
  const { input } = item;
  const kept = cache?.get(input) ?? null;
  const lines = kept ?? (await run(input));
  if (!kept) cache?.put(input, lines);
  return { input, extracted: lines.map(madeFrom) };
}
