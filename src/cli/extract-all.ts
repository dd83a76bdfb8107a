// Makes the extracts of inputs in their order: a few in this process, many in workers, those of a cache not at all.
import type { Input, InputItem } from "../corpus/inputs.js";
import type { ExtractCache } from "./extract-cache.js";
import type { ExtractPool } from "./extract-pool.js";
import { type Extracted, type Line, lineOf, madeFrom, madeOf } from "./made.js";
import { runAhead } from "./run-ahead.js";
import type { ExtractInput } from "./work.js";

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
  readonly extractInput: ExtractInput;
  readonly cache: ExtractCache | null;
  readonly pool: PoolPlan | null;
}

/** Inputs under way for each worker: one is long, others wait for it. */
const aheadOfEach = 32;

export async function* extractInOrder(
  items: AsyncIterable<InputItem>,
  { extractInput, cache, pool }: Workshop,
): AsyncGenerator<InputExtracts> {
  const here = async (input: Input) => (await extractInput(input)).map(madeOf);
  const source = items[Symbol.asyncIterator]();
  let left = pool?.after ?? Number.POSITIVE_INFINITY;
  while (left > 0) {
    const { done, value } = await source.next();
    if (done) return;
    if ("input" in value) left -= value.input.bytes.length;
    yield await extractsOf(value, here, cache);
  }
  if (pool) yield* inWorkers(source, pool, cache);
}

async function* inWorkers(
  source: AsyncIterator<InputItem>,
  pool: PoolPlan,
  cache: ExtractCache | null,
): AsyncGenerator<InputExtracts> {
  const workers = pool.open();
  const there = async (input: Input) => (await workers.run(input)).map(madeFrom);
  try {
    const begun = eachOf(source, (item) => begin(extractsOf(item, there, cache)));
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
  make: (input: Input) => Promise<Extracted[]>,
  cache: ExtractCache | null,
): Promise<InputExtracts> {
  if ("skipped" in item) return { input: null, extracted: [item] };
  const { input } = item;
  const kept: readonly Line[] | undefined = cache?.get(input) ?? undefined;
  if (kept) return { input, extracted: kept.map(madeFrom) };
  const extracted = await make(input);
  cache?.put(input, extracted.map(lineOf));
  return { input, extracted };
}
