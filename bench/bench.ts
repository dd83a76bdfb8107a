// Measures the program on generated news, beside the libraries that people use, and prints the ratios.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeNews } from "./news/write-news.js";
import { readOptions } from "./options.js";
import { writeResults } from "./results.js";
import { measureScale } from "./scales.js";
import { measureReaders } from "./side-by-side.js";
import { measureStarts } from "./starts.js";

const { documents, sample, starts, out } = readOptions(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), "reconcile-bench-"));
try {
  const text = join(folder, "sample");
  writeNews(text, 0, Math.ceil(sample / 1_000));
  const measured = {
    starts: measureStarts(starts),
    speeds: measureReaders(text, sample),
    scales: documents.map((count) => measureScale(folder, count)),
  };
  const results = writeResults(measured);
  process.stdout.write(results);
  if (out !== null) writeFileSync(out, results);
} finally {
  rmSync(folder, { recursive: true });
}
