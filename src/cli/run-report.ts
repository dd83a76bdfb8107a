// `reconcile <paths…>` and `reconcile merge`: from documents, or from lines that extract wrote, to the report.
import type { World } from "./command.js";
import { readCorrections, tellUnfitting } from "./corrections-file.js";
import { readExtracts } from "./extract-lines.js";
import { collectExtracts, extractAll, readingOf, reconcileAll, toldOf } from "./extracts.js";
import type { Extracted } from "./made.js";
import { memoryWarning } from "./memory.js";
import type { ReadingOptions, ReportOptions } from "./options.js";
import type { Progress } from "./progress.js";
import { formatOf, writeReport } from "./report.js";
import { createTalk, type Talk } from "./talk.js";
import type { Work } from "./work.js";

export async function runReport(
  paths: readonly string[],
  { watch, ...options }: ReadingOptions & ReportOptions & { readonly watch?: boolean },
  world: World,
): Promise<number> {
  if (!watch) return reportOn(paths, options, world);
  const { runWatching } = await import("./watch.js");
  return runWatching(() => reportOn(paths, options, world), { paths, output: options.output }, world.streams);
}

async function reportOn(
  paths: readonly string[],
  options: ReadingOptions & ReportOptions,
  { streams, load }: World,
): Promise<number> {
  const work = await load(options.rules);
  const talk = createTalk(options, streams);
  // The page shows the articles.
  const withText = options.withText === true || formatOf(options) === "html";
  const reading = readingOf(paths, { ...options, withText });
  const found = countedBy(talk.progress, extractAll(work, reading, { streams, talk }));
  return finish(work, found, { paths, options, streams, talk });
}

async function* countedBy({ read, clear }: Progress, found: AsyncIterable<Extracted>): AsyncGenerator<Extracted> {
  try {
    for await (const one of found) {
      await read();
      yield one;
    }
  } finally {
    await clear();
  }
}

interface Finishing {
  /** Beside which corrections may lie. */
  readonly paths: readonly string[];
  readonly options: ReportOptions;
  readonly streams: World["streams"];
  readonly talk: Talk;
}

async function finish(
  work: Work,
  found: AsyncIterable<Extracted>,
  { paths, options, streams, talk }: Finishing,
): Promise<number> {
  const collected = await collectExtracts(found);
  const warning = memoryWarning(collected.extracts.length);
  if (warning !== null) await talk.warn(warning);
  const corrections = await readCorrections(paths, options);
  await talk.progress.next((documents) => `grouping the claims of ${documents} documents`);
  const result = await reconcileAll(work, collected, corrections);
  await talk.progress.clear();
  await tellUnfitting(result, talk);
  return writeReport(result, options, { streams, talk });
}

export async function runMerge(
  files: readonly string[],
  options: ReportOptions,
  { streams, load }: World,
): Promise<number> {
  const work = await load(options.rules);
  const talk = createTalk(options, streams);
  const lines = readExtracts(files.length > 0 ? files : ["-"], work.rules, streams.stdin);
  const told = toldOf(lines, talk, "no extract could be read; reconcile extract makes them");
  return finish(work, countedBy(talk.progress, told), { paths: files, options, streams, talk });
}
