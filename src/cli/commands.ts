// The four commands: each reads, works, writes, and gives the exit status.
import { readFile } from "node:fs/promises";
import { UserError } from "../errors.js";
import type { Result } from "../model/result.js";
import { formats, type Renderer } from "../reports/formats.js";
import { toJson } from "../reports/json.js";
import { readExtracts } from "./extract-lines.js";
import { extractAll, type Reading, reconcileAll, reportSkipped } from "./extracts.js";
import { decideLook, type LookOptions } from "./look.js";
import { type Finding, findsAny } from "./options.js";
import { type Streams, write } from "./streams.js";
import type { InputFormat, Work } from "./work.js";

export interface InputOptions {
  readonly from?: InputFormat;
  readonly published?: string;
  readonly withText?: boolean;
}

export interface ReportOptions extends LookOptions {
  readonly format?: keyof typeof formats;
  readonly json?: boolean;
  readonly failOn?: readonly Finding[];
}

export interface ExplainOptions extends InputOptions, LookOptions {
  /** A file that holds the result as JSON; "-" is standard input. */
  readonly result?: string;
}

/** What every command is given of the world. */
export interface World {
  readonly streams: Streams;
  readonly load: () => Promise<Work>;
}

export async function runReport(
  paths: readonly string[],
  options: InputOptions & ReportOptions,
  world: World,
): Promise<number> {
  const work = await world.load();
  // The page shows the articles.
  const withText = options.withText === true || options.format === "html";
  const extracted = await collect(extractAll(work, readingOf(paths, { ...options, withText }), world.streams));
  return writeReport(reconcileAll(work, extracted), options, world);
}

export async function runExtract(
  paths: readonly string[],
  options: InputOptions,
  { streams, load }: World,
): Promise<number> {
  for await (const one of extractAll(await load(), readingOf(paths, options), streams)) {
    await write(streams.stdout, `${toJson("extract" in one ? one.extract : one)}\n`);
  }
  return 0;
}

export async function runMerge(files: readonly string[], options: ReportOptions, world: World): Promise<number> {
  const { streams, load } = world;
  const work = await load();
  const extracted = await readExtracts(files.length > 0 ? files : ["-"], work.rules, streams.stdin);
  for (const one of extracted) if ("skipped" in one) await reportSkipped(one.skipped, streams);
  if (extracted.every((one) => "skipped" in one))
    throw new UserError("no extract could be read; reconcile extract makes them");
  return writeReport(reconcileAll(work, extracted), options, world);
}

export async function runExplain(
  ids: readonly string[],
  paths: readonly string[],
  options: ExplainOptions,
  world: World,
): Promise<number> {
  const result = options.result
    ? await readResult(options.result, world.streams)
    : await makeResult(paths, options, world);
  const { explain } = await import("../reports/explain.js");
  await write(world.streams.stdout, explain(result, ids, decideLook(options, world.streams)));
  return 0;
}

async function writeReport(result: Result, options: ReportOptions, { streams }: World): Promise<number> {
  const render: Renderer = await formats[options.format ?? (options.json ? "json" : "table")]();
  await write(streams.stdout, render(result, decideLook(options, streams)));
  return findsAny(result, options.failOn ?? []) ? 1 : 0;
}

async function makeResult(
  paths: readonly string[],
  options: ExplainOptions,
  { streams, load }: World,
): Promise<Result> {
  if (paths.length === 0) throw new UserError("say where the ids come from: --result result.json, or -- and the paths");
  const work = await load();
  return reconcileAll(work, await collect(extractAll(work, readingOf(paths, options), streams)));
}

async function readResult(file: string, { stdin }: Streams): Promise<Result> {
  const text = await readText(file, stdin);
  try {
    const value = JSON.parse(text) as Partial<Result> | null;
    if (value && isResult(value)) return value as Result;
  } catch {
    // Told below: what is no JSON is no result either.
  }
  throw new UserError(`${file}: no result of reconcile --json`);
}

function isResult({ schema, sources, claims, groups, gaps, checks, origins }: Partial<Result>): boolean {
  return schema === "reconcile/1" && [sources, claims, groups, gaps, checks, origins].every(Array.isArray);
}

async function readText(file: string, stdin: Streams["stdin"]): Promise<string> {
  if (file === "-") return Buffer.concat(await collect(stdin)).toString("utf8");
  return readFile(file, "utf8").catch(() => {
    throw new UserError(`${file}: can't be read`);
  });
}

function readingOf(paths: readonly string[], { from, published, withText }: InputOptions): Reading {
  return { paths, options: { from: from ?? "txt", withText: withText === true, ...(published && { published }) } };
}

async function collect<T>(things: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const thing of things) all.push(thing);
  return all;
}
