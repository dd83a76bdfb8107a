// A worker of the pool: makes the lines of each input of the batches that it is sent.
import { workerData } from "node:worker_threads";
import type { Input } from "../corpus/inputs.js";
import type { WorkOrder } from "./extract-pool.js";
import { loadWork } from "./load-work.js";
import { type Line, lineOf, madeOf } from "./made.js";
import type { ExtractInputs } from "./work.js";

let extractor: Promise<ExtractInputs> | undefined;

export async function extractLines(batch: readonly Input[]): Promise<Line[][]> {
  extractor ??= createExtractor();
  const extract = await extractor;
  const pieces = await extract(batch.map((input) => ({ input })));
  return pieces.map((some) => some.map((piece) => lineOf(madeOf(piece))));
}

async function createExtractor(): Promise<ExtractInputs> {
  // Tinypool hands its own data over in front of ours.
  const [, { rules, options }] = workerData as [unknown, WorkOrder];
  return (await loadWork(rules)).extractor(options);
}
