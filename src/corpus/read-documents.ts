// Reads paths and standard input into documents, one at a time and in input order.
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { UserError } from "../errors.js";
import type { Document, Skipped } from "../model/document.js";
import { type ByteLine, byteLines } from "./byte-lines.js";
import { parseDay } from "./dates.js";
import { decode } from "./decode.js";
import { type Format, type FoundFile, findFiles, reasonOf } from "./find-files.js";
import { createFindForeign, type FindForeign } from "./foreign.js";
import { createIdentify, type Identify } from "./identify.js";
import { readJson, readJsonLine } from "./json-format.js";
import { type CorpusRules, createDescribeDocument, type DescribeDocument } from "./make-document.js";
import type { Read } from "./raw-document.js";
import { readText } from "./text-format.js";

export interface ReadOptions {
  /** What standard input is; plain text where it is absent. */
  readonly from?: Format;
  /** Day of documents that state none: "2022-01-11". */
  readonly published?: string;
}

export interface ReadDependencies {
  readonly rules: CorpusRules;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** An input that could not be read stands in its place in the order. */
export type ReadItem = { readonly document: Document } | { readonly skipped: Skipped };

/** @throws UserError where `options.published` is no date */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions,
  { rules, stdin }: ReadDependencies,
): AsyncGenerator<ReadItem> {
  const given = givenDay(options.published);
  const describe = createDescribeDocument(rules);
  const finish = createFinish(
    { describe, identify: createIdentify(), foreign: createFindForeign(rules.languages) },
    given,
  );
  for (const path of paths) {
    if (path === "-") yield* readInput({ chunks: stdin, path, format: options.from ?? "txt" }, finish);
    else yield* readPath(path, finish);
  }
}

function givenDay(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const day = parseDay(written);
  if (day === null) throw new UserError(`--published: "${written}" is no date such as 2022-01-11`);
  return day;
}

async function* readPath(argument: string, finish: Finish): AsyncGenerator<ReadItem> {
  for await (const found of findFiles(argument)) {
    if ("skipped" in found) yield found;
    else yield* readInput(inputOf(found), finish);
  }
}

/** Bytes with a format: a file, or standard input as "-". */
interface Input {
  readonly chunks: AsyncIterable<Uint8Array> | (() => Promise<Uint8Array>);
  readonly path: string;
  readonly format: Format;
}

function inputOf({ file, path, format }: FoundFile): Input {
  return { chunks: format === "ndjson" ? createReadStream(file) : () => readFile(file), path, format };
}

async function* readInput(input: Input, finish: Finish): AsyncGenerator<ReadItem> {
  try {
    if (input.format === "ndjson" && typeof input.chunks !== "function")
      yield* readLines(byteLines(input.chunks), input.path, finish);
    else yield* readWhole(await bytesOf(input.chunks), input, finish);
  } catch (error) {
    if (error instanceof UserError) throw error;
    yield { skipped: { path: input.path, reason: reasonOf(error) } };
  }
}

async function bytesOf(chunks: Input["chunks"]): Promise<Uint8Array> {
  if (typeof chunks === "function") return chunks();
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

async function* readWhole(bytes: Uint8Array, { path, format }: Input, finish: Finish): AsyncGenerator<ReadItem> {
  const decoding = decode(bytes, format === "html" ? "html" : "none");
  if ("refused" in decoding) {
    yield { skipped: { path, reason: decoding.refused } };
    return;
  }
  const { text, warnings } = decoding;
  if (format === "json") yield* readJsonText(text, path, finish);
  else yield finish(withWarnings(await readOne(text, format), warnings), path, false);
}

async function readOne(text: string, format: Format): Promise<Read> {
  if (format !== "html") return readText(text);
  const { readHtml } = await import("./html-format.js");
  return readHtml(text);
}

function withWarnings(read: Read, warnings: readonly string[]): Read {
  return "refused" in read || warnings.length === 0 ? read : { ...read, warnings: [...warnings, ...read.warnings] };
}

function* readJsonText(text: string, path: string, finish: Finish): Generator<ReadItem> {
  const json = readJson(text);
  if ("refused" in json) yield { skipped: { path, reason: json.refused } };
  else if (json.documents.length === 0) yield { skipped: { path, reason: "an empty array" } };
  else for (const read of json.documents) yield finish(read, path, json.documents.length > 1);
}

/** The first document waits for a second: `path#id` names one of several. */
async function* readLines(lines: AsyncIterable<ByteLine>, path: string, finish: Finish): AsyncGenerator<ReadItem> {
  let first: Read | null = null;
  let count = 0;
  for await (const { bytes, number } of lines) {
    const read = readLine(bytes, number);
    if (read === null) continue;
    if (++count === 1 && path !== "-") {
      first = read;
      continue;
    }
    if (first !== null) yield finish(first, path, true);
    first = null;
    yield finish(read, path, true);
  }
  if (first !== null) yield finish(first, path, false);
}

function readLine(bytes: Uint8Array, number: number): Read | null {
  const decoding = decode(bytes);
  if (!("refused" in decoding)) return withWarnings(readJsonLine(decoding.text, number), decoding.warnings);
  return decoding.refused === "empty" ? null : { refused: `line ${number}: ${decoding.refused}` };
}

type Finish = (read: Read, path: string, several: boolean) => ReadItem;

interface Finishing {
  readonly describe: DescribeDocument;
  readonly identify: Identify;
  readonly foreign: FindForeign;
}

/** Gives a read document its id, its path and its description; one that is not in English is left out. */
function createFinish({ describe, identify, foreign }: Finishing, given: string | undefined): Finish {
  return (read, path, several) => {
    if ("refused" in read) return { skipped: { path, reason: read.refused } };
    const id = identify(read.id, path, read.text);
    const document = { id, path: pathOf(path, id, several), ...describe(read, given) };
    const language = foreign(articleOf(document));
    if (language === null) return { document };
    return { skipped: { path: document.path, reason: `not in English: it reads as ${language}` } };
  };
}

/** Menus may be in another language than the article. */
function articleOf({ text, blocks }: Pick<Document, "text" | "blocks">): string {
  const own = blocks.filter(({ kind }) => kind !== "furniture");
  return own.length === 0 ? text : own.map(({ start, end }) => text.slice(start, end)).join("\n");
}

function pathOf(path: string, id: string, several: boolean): string {
  if (path === "-") return id;
  return several ? `${path}#${id}` : path;
}
