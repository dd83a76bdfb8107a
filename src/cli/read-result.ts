// Reads a result that --json wrote; what is none, or of another version, is refused.
import { promises } from "node:fs";
import type { Readable } from "node:stream";
import { UserError } from "../errors.js";
import type { Result } from "../model/result.js";
import { collect } from "./extracts.js";

const SCHEMA = "reconcile/1";

/** @param file "-" is standard input */
export async function readResult(file: string, stdin: Readable): Promise<Result> {
  const value = parse(await readText(file, stdin)) as Partial<Result> | null;
  if (value && isResult(value)) return value as Result;
  const schema: unknown = value?.schema;
  const isOther = typeof schema === "string" && schema.startsWith("reconcile/") && schema !== SCHEMA;
  throw new UserError(
    isOther
      ? `${file}: a result of another version (schema ${schema}; this program reads ${SCHEMA}): make it anew with reconcile --json`
      : `${file}: no result of reconcile --json`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether it has the shape that the commands rely on: a damaged file is refused, not read by half. */
function isResult({ schema, sources, claims, groups, gaps, checks, origins, stories }: Partial<Result>): boolean {
  if (schema !== SCHEMA) return false;
  return (
    [sources, claims, groups, gaps, checks, origins, stories].every((records) => areRecords(records)) &&
    areRecords(sources, "published") &&
    areRecords(claims, "quantity") &&
    areRecords(groups, "claims", "sources", "values")
  );
}

/** A list of objects, each with an id and with objects or lists under these keys. */
function areRecords(records: unknown, ...keys: readonly string[]): boolean {
  if (!Array.isArray(records)) return false;
  return records.every((record: unknown) => {
    if (!isObject(record) || typeof record.id !== "string") return false;
    return keys.every((key) => isObject(record[key]));
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

async function readText(file: string, stdin: Readable): Promise<string> {
  if (file === "-") return Buffer.concat(await collect(stdin)).toString("utf8");
  return promises.readFile(file, "utf8").catch(() => {
    throw new UserError(`${file}: can't be read`);
  });
}
