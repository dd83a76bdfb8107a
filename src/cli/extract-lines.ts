// Reads the lines that `extract` wrote; a line of another schema or of other rules is refused by file:line.
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { digestOf, hexOf } from "../digest.js";
import { UserError } from "../errors.js";
import type { Extract, SkippedLine } from "../model/extract.js";
import { type Extracted, madeOf } from "./made.js";
import { missingPaths } from "./missing-paths.js";
import { readLines } from "./read-lines.js";

const SCHEMA = "reconcile-extract/1";

/** @param files "-" is standard input */
export async function* readExtracts(
  files: readonly string[],
  rules: string,
  stdin: Readable,
): AsyncGenerator<Extracted> {
  const [missing] = missingPaths(files).values();
  if (missing) throw new UserError(`${missing.path}: ${missing.reason}`);
  const seen = new Map<string, string>();
  for (const file of files) {
    let line = 0;
    for await (const text of readLines(openFile(file, stdin), file)) {
      line++;
      if (text.trim() === "") continue;
      const one = parseLine(text, rules, `${file}:${line}`);
      if (isNew(one, seen, `${file}:${line}`)) yield one;
    }
  }
}

function openFile(file: string, stdin: Readable): Readable {
  return file === "-" ? stdin : createReadStream(file);
}

function parseLine(text: string, rules: string, place: string): Extracted {
  const value = parseJson(text, place) as Partial<Extract & SkippedLine> | null;
  if (value?.skipped) return { skipped: value.skipped };
  if (!value || !isExtract(value)) {
    throw new UserError(
      `${place} no line of reconcile extract (schema ${SCHEMA}); the schema here: ${value?.schema ?? "none"}`,
    );
  }
  if (value.rules !== rules) {
    throw new UserError(
      `${place} made with rules ${value.rules}, this program has ${rules}: run reconcile extract again`,
    );
  }
  return madeOf({ extract: value as Extract });
}

/** Whether the line has the outer shape of an extract: what is inside is trusted by its schema. */
function isExtract({ schema, id, source, quantities, holes, checks, features }: Partial<Extract>): boolean {
  const hasLists = [quantities, holes, checks].every(Array.isArray);
  return schema === SCHEMA && typeof id === "string" && typeof source?.path === "string" && hasLists && !!features;
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${place} no JSON; merge reads lines that reconcile extract wrote`);
  }
}

/** By id, digests of what was read. The same line twice is one document (a map step may run twice); two documents of one id can't be told apart. */
function isNew(one: Extracted, seen: Map<string, string>, place: string): boolean {
  if ("skipped" in one) return true;
  const { id } = one;
  const digest = hexOf(digestOf(one.line()));
  const twin = seen.get(id);
  seen.set(id, digest);
  if (twin === undefined) return true;
  if (twin === digest) return false;
  throw new UserError(`${place} another document has the id ${id}: extract them in one run, which tells them apart`);
}
