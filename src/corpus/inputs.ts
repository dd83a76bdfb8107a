// Finds what there is to read: the bytes of each file under the paths, of each line of NDJSON, of standard input.
import { createReadStream, readFileSync } from "node:fs";
import type { Skipped } from "../model/document.js";
import { type ByteLine, byteLines } from "./byte-lines.js";
import { type FoundFile, findFiles, reasonOf } from "./find-files.js";
import type { Format } from "./formats.js";
import { isPacked, joinedBytes, unpacked } from "./unpack.js";

/** What is read at once, and alone: no other input changes what is found in it. */
export interface Input {
  readonly path: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** Number of a line of NDJSON, from 1. */
  readonly line?: number;
  /** The file holds other lines. */
  readonly several?: true;
}

/** An input that could not be read stands in its place in the order. */
export type InputItem = { readonly input: Input } | { readonly skipped: Skipped };

/** @param from what standard input is; it is read where a path is "-" */
export async function* findInputs(
  paths: readonly string[],
  from: Format,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputItem> {
  for (const path of paths) {
    if (path === "-") yield* refusing(path, inputsIn(stdin, path, from));
    else
      for await (const found of findFiles(path)) {
        if ("skipped" in found) yield found;
        else yield* refusing(found.path, inputsOf(found));
      }
  }
}

async function* refusing(path: string, items: AsyncIterable<InputItem>): AsyncGenerator<InputItem> {
  try {
    yield* items;
  } catch (error) {
    yield { skipped: { path, reason: reasonOf(error) } };
  }
}

async function* inputsOf({ file, path, format }: FoundFile): AsyncGenerator<InputItem> {
  if (format === "ndjson") yield* inputsIn(createReadStream(file), path, format);
  else {
    // Many small files are read faster without waiting.
    const bytes = readFileSync(file);
    if (isPacked(bytes)) yield* inputsIn(only(bytes), path, format);
    else yield { input: { path, format, bytes } };
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* inputsIn(chunks: AsyncIterable<Uint8Array>, path: string, format: Format): AsyncGenerator<InputItem> {
  const bytes = unpacked(chunks);
  if (format === "ndjson") yield* linesOf(byteLines(bytes), path);
  else yield { input: { path, format, bytes: await joinedBytes(bytes) } };
}

/** The first line of a file waits for a second: `path#id` names one of several. */
async function* linesOf(lines: AsyncIterable<ByteLine>, path: string): AsyncGenerator<InputItem> {
  let first: ByteLine | null = null;
  let count = 0;
  for await (const line of lines) {
    if (isBlank(line.bytes)) continue;
    if (++count === 1 && path !== "-") {
      first = line;
      continue;
    }
    if (first !== null) yield { input: inputOfLine(first, path, true) };
    first = null;
    yield { input: inputOfLine(line, path, true) };
  }
  if (first !== null) yield { input: inputOfLine(first, path, false) };
}

function inputOfLine({ bytes, number }: ByteLine, path: string, several: boolean): Input {
  return { path, format: "ndjson", bytes, line: number, ...(several ? { several } : {}) };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20);
}
