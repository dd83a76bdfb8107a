// Workers that make extracts of inputs, each with a program of its own.
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import type { Input } from "../corpus/inputs.js";
import { inBatches } from "./batches.js";
import type { Line } from "./made.js";
import type { MapOptions } from "./work.js";

export interface ExtractPool {
  readonly jobs: number;
  readonly run: (input: Input) => Promise<Line[]>;
  readonly close: () => Promise<void>;
}

/** What every worker is told once. */
export interface WorkOrder {
  /** Folder of own rules. */
  readonly rules: string | undefined;
  readonly options: MapOptions;
}

/** Two folders up from src/cli, dist/cli and dist/bundle alike. */
const worker = new URL("../../bin/extract-worker.js", import.meta.url);

/** A worker finds the next batch waiting when it has done one. */
const batchesOfEach = 2;
const longestBatch = 8;

export function openPool(jobs: number, order: WorkOrder): ExtractPool {
  // The bundle is a script: it can't import modules, but require them.
  const { Tinypool } = createRequire(import.meta.url)("tinypool") as typeof import("tinypool");
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: batchesOfEach,
    workerData: order,
  });
  const send = (batch: readonly Input[]): Promise<Line[][]> => pool.run(batch.map(sendable));
  const run = inBatches(send, { most: jobs * batchesOfEach, longest: longestBatch });
  return { jobs, run, close: () => pool.destroy() };
}

/** A view would be sent with all of the buffer that it looks at. */
function sendable({ bytes, ...input }: Input): Input {
  return { ...input, bytes: Uint8Array.from(bytes) };
}

/** As many as the machine has processors for. */
export function jobsOfMachine(): number {
  return availableParallelism();
}
