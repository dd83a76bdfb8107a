// Measures the program on corpora of growing size: map step on one and two processors, reduce step, whole run, cache.
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeNews } from "./news/write-news.js";
import { program, type Run, runNode } from "./processes.js";

export interface Scale {
  readonly documents: number;
  readonly bytes: number;
  readonly claims: number;
  /** Seconds to read the files and do nothing. */
  readonly plainRead: number;
  readonly extract: Run;
  readonly extractOnTwo: Run;
  readonly merge: Run;
  readonly whole: Run;
  readonly coldCache: Run;
  /** One article in a hundred is new. */
  readonly warmCache: Run;
}

/** @param folder a folder of the benchmark's own */
export function measureScale(folder: string, documents: number): Scale {
  const news = join(folder, "news");
  const lines = join(folder, "extracts.ndjson");
  const result = join(folder, "result.json");
  const bytes = writeNews(news, 0, documents);
  const plainRead = timePlainRead(news);
  const extract = runNode([program, "extract", "--jobs", "1", news], { out: lines });
  const extractOnTwo = runNode([program, "extract", "--jobs", "2", news]);
  const merge = runNode([program, "merge", "--json", lines]);
  const whole = runNode([program, "--json", news], { out: result });
  const claims = countClaims(result);
  for (const path of [lines, result]) rmSync(path);
  const { coldCache, warmCache } = measureCache(folder, news, documents);
  rmSync(news, { recursive: true });
  return { documents, bytes, claims, plainRead, extract, extractOnTwo, merge, whole, coldCache, warmCache };
}

function measureCache(folder: string, news: string, documents: number): Pick<Scale, "coldCache" | "warmCache"> {
  const cache = join(folder, "cache");
  const command = [program, "extract", "--jobs", "1", "--cache", cache, news];
  const coldCache = runNode(command);
  writeNews(news, documents, documents + Math.ceil(documents / 100));
  const warmCache = runNode(command);
  rmSync(cache, { recursive: true });
  return { coldCache, warmCache };
}

function timePlainRead(news: string): number {
  const begun = process.hrtime.bigint();
  for (const file of readdirSync(news, { recursive: true }) as string[])
    if (file.endsWith(".txt")) readFileSync(join(news, file), "utf8");
  return Number(process.hrtime.bigint() - begun) / 1e9;
}

/** The summary stands at the end of a result that may be too long for one string. */
function countClaims(result: string): number {
  const file = openSync(result, "r");
  const { size } = fstatSync(file);
  const end = Buffer.alloc(Math.min(size, 1_000));
  readSync(file, end, 0, end.length, size - end.length);
  closeSync(file);
  return Number(/"claims": ?(\d+)/.exec(end.toString("utf8"))?.[1] ?? 0);
}
