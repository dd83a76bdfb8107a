// `reconcile <paths…>` and `reconcile merge`: from documents, or from lines that extract wrote, to the report.
import { UserError } from "../errors.js";
import type { World } from "./command.js";
import { readCorrections, tellUnfitting } from "./corrections-file.js";
import { readExtracts } from "./extract-lines.js";
import { collectExtracts, extractAll, readingOf, reconcileAll } from "./extracts.js";
import type { Extracted } from "./made.js";
import type { ReadingOptions, ReportOptions } from "./options.js";
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
  const extracted = await collectExtracts(extractAll(work, reading, { streams, talk }));
  return finish(work, extracted, { paths, options, streams });
}

interface Finishing {
  /** Beside which corrections may lie. */
  readonly paths: readonly string[];
  readonly options: ReportOptions;
  readonly streams: World["streams"];
}

async function finish(
  work: Work,
  extracted: readonly Extracted[],
  { paths, options, streams }: Finishing,
): Promise<number> {
  const result = reconcileAll(work, extracted, await readCorrections(paths, options));
  await tellUnfitting(result, createTalk(options, streams));
  return writeReport(result, options, streams);
}

async function* toldOf(found: AsyncIterable<Extracted>, talk: Talk): AsyncGenerator<Extracted> {
  for await (const one of found) {
    await ("skipped" in one ? talk.skipped(one.skipped) : talk.read(one.extract));
    yield one;
  }
}

export async function runMerge(
  files: readonly string[],
  options: ReportOptions,
  { streams, load }: World,
): Promise<number> {
  const work = await load(options.rules);
  const talk = createTalk(options, streams);
  const lines = readExtracts(files.length > 0 ? files : ["-"], work.rules, streams.stdin);
  const extracted = await collectExtracts(toldOf(lines, talk));
  if (extracted.every((one) => "skipped" in one))
    throw new UserError("no extract could be read; reconcile extract makes them");
  return finish(work, extracted, { paths: files, options, streams });
}
