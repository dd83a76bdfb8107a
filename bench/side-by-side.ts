// Measures every reader on the same articles, each in a process of its own and, where the system can, on one processor.
import { readFileSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "./processes.js";
import { type ReaderName, readers } from "./readers.js";

const script = fileURLToPath(new URL("read-sample.js", import.meta.url));

/** Reads a hundredth of the sample: it is that slow. */
const slow: readonly string[] = ["recognizers-text-suite"];

/** Bytes a second of each reader. */
export function measureReaders(folder: string, sample: number): Record<ReaderName, number> {
  const names = Object.keys(readers) as ReaderName[];
  const speeds = names.map((name) => [name, measure(name, folder, slow.includes(name) ? sample / 50 : sample)]);
  return Object.fromEntries(speeds) as Record<ReaderName, number>;
}

function measure(name: ReaderName, folder: string, bytes: number): number {
  const out = join(tmpdir(), `reconcile-bench-${process.pid}-reader.json`);
  runNode([script, name, String(Math.round(bytes)), folder], { out, pinned: true });
  const result = JSON.parse(readFileSync(out, "utf8")) as { bytes: number; seconds: number };
  unlinkSync(out);
  return result.bytes / result.seconds;
}
