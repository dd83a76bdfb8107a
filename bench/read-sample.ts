// A process of the benchmark: `read-sample NAME BYTES FOLDER` reads articles with one reader and prints the bytes and the
// seconds of processor time, which other work on the machine does not lengthen.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ReaderName, type ReadTexts, readers, together } from "./readers.js";

const [name = "", bytes = "", folder = ""] = process.argv.slice(2);
const read: ReadTexts = await readers[name as ReaderName]();
const [warmUp, texts] = samples(folder, Number(bytes));
for (const some of parts(warmUp)) await read(some);
const begun = process.cpuUsage();
for (const some of parts(texts)) await read(some);
const { user, system } = process.cpuUsage(begun);
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
process.stdout.write(JSON.stringify({ bytes: size, seconds: (user + system) / 1e6 }));

function parts(all: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(all.length / together) }, (_, index) =>
    all.slice(index * together, (index + 1) * together),
  );
}

/** Two samples that share no article, spread over the folder; the first is half as large. */
function samples(from: string, size: number): [string[], string[]] {
  const files = (readdirSync(from, { recursive: true }) as string[]).filter((file) => file.endsWith(".txt")).sort();
  const first = take(files, (index) => index % 3 === 0, from, size / 2);
  return [first, take(files, (index) => index % 3 !== 0, from, size)];
}

function take(files: readonly string[], isOurs: (index: number) => boolean, from: string, size: number): string[] {
  const texts: string[] = [];
  let sum = 0;
  for (const [index, file] of files.entries()) {
    if (sum >= size) break;
    if (!isOurs(index)) continue;
    const text = readFileSync(join(from, file), "utf8");
    texts.push(text);
    sum += Buffer.byteLength(text);
  }
  return texts;
}
