// Measures every reader on the same articles, each in a process of its own and, where the system can, on one processor.
import { readFileSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, runNode } from "./processes.js";
import { type ReaderName, readers } from "./readers.js";

const script = fileURLToPath(new URL("read-sample.js", import.meta.url));

/** Reads a fiftieth of the sample, once: it is that slow. */
const slow: readonly string[] = ["recognizers-text-suite"];

/** A run of a fast reader takes a fraction of a second, so that one says little. */
const runs = 5;

/** Bytes a second of each reader: the median of several runs, in which the readers take turns. */
export function measureReaders(folder: string, sample: number): Record<ReaderName, number> {
  const names = Object.keys(readers) as ReaderName[];
  const speeds = new Map(names.map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs; run++)
    for (const name of names)
      if (run === 0 || !slow.includes(name))
        speeds.get(name)?.push(measure(name, folder, slow.includes(name) ? sample / 50 : sample));
  return Object.fromEntries(names.map((name) => [name, median(speeds.get(name) ?? [])])) as Record<ReaderName, number>;
}

function measure(name: ReaderName, folder: string, bytes: number): number {
  const out = join(tmpdir(), `reconcile-bench-${process.pid}-reader.json`);
  runNode([script, name, String(Math.round(bytes)), folder], { out, pinned: true });
  const result = JSON.parse(readFileSync(out, "utf8")) as { bytes: number; seconds: number };
  unlinkSync(out);
  return result.bytes / result.seconds;
}
