// Keeps the lines made of each input in a folder, so that a later run reads only what is new.
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Input } from "../corpus/inputs.js";
import { UserError } from "../errors.js";
import type { Line } from "./made.js";
import type { MapOptions } from "./work.js";

export interface ExtractCache {
  /** Null where the input is new, or what is kept of it is damaged. */
  readonly get: (input: Input) => readonly Line[] | null;
  readonly put: (input: Input, lines: readonly Line[]) => void;
}

/** The program as it is built: another one may read the same bytes otherwise. */
const program = new URL("../../dist/bundle/main.cjs", import.meta.url);

/** @throws UserError where the folder can't be made */
export function openCache(folder: string, rules: string, options: MapOptions): ExtractCache {
  makeFolder(folder);
  const stamp = hashOf(readFileSync(program), rules, JSON.stringify([options.withText, options.published ?? null]));
  const fileOf = (input: Input) => {
    const key = keyOf(stamp, input);
    return { folder: join(folder, key.slice(0, 2)), file: join(folder, key.slice(0, 2), key) };
  };
  return {
    get: (input) => readEntry(fileOf(input).file),
    put: (input, lines) => writeEntry(fileOf(input), lines),
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new UserError(`--cache ${folder}: no folder, and none can be made`);
  }
}

function keyOf(stamp: string, { path, format, line, several, bytes }: Input): string {
  return hashOf(JSON.stringify([stamp, path, format, line ?? null, several ?? false]), "\0", bytes);
}

/** The first line tells the hash of the rest: a file that a crash or a disk has damaged is read as none. */
function readEntry(file: string): readonly Line[] | null {
  try {
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const rest = text.slice(end + 1);
    return hashOf(rest) === text.slice(0, end) ? (JSON.parse(rest) as Line[]) : null;
  } catch {
    return null;
  }
}

/** A new file takes the name when it is complete, so that two runs may write the same entry. What can't be kept is read again. */
function writeEntry({ folder, file }: { folder: string; file: string }, lines: readonly Line[]): void {
  const part = `${file}.${randomBytes(6).toString("hex")}`;
  const rest = JSON.stringify(lines);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(part, `${hashOf(rest)}\n${rest}`);
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
