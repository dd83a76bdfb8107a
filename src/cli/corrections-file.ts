// Finds and reads corrections.yaml, what an editor knows better; a faulty one is refused with path:line:column.
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../errors.js";
import type { ClaimReference, Correction } from "../model/correction.js";
import type { Result } from "../model/result.js";
import type { CorrectionsOptions } from "./options.js";
import type { Talk } from "./talk.js";
import { parseDay } from "./values.js";

const CORRECTIONS_FILE = "corrections.yaml";
const SHAPES = `an entry is one of
  - same-question: [{ path: a.txt, words: "at least 164" }, …]
  - no-disagreement: [{ path: a.txt, words: … }, …]
  - ignore: { path: a.txt, words: … }
  - { date: 2022-01-11, of: a.txt }
with "because: …" beside it`;

/** In the folders of the inputs, or beside them. @throws UserError for a faulty file */
export async function readCorrections(
  paths: readonly string[],
  { corrections }: CorrectionsOptions,
): Promise<readonly Correction[]> {
  if (corrections === false) return [];
  const files = corrections === undefined ? [...new Set(paths.flatMap(findCorrections))] : [corrections];
  const all = await Promise.all(files.map(readFile));
  return all.flat();
}

/** Tells of corrections that no longer fit: they have done nothing. */
export async function tellUnfitting({ corrections = [] }: Pick<Result, "corrections">, talk: Talk): Promise<void> {
  for (const { place, reason, fits } of corrections)
    if (!fits) await talk.warn(`${place} the correction no longer fits: ${reason}`);
}

function findCorrections(path: string): string[] {
  if (path === "-") return [];
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const folders = isFolder ? [path, join(path, "..")] : [dirname(path)];
  const file = folders.map((folder) => join(folder, CORRECTIONS_FILE)).find((each) => existsSync(each));
  return file === undefined ? [] : [file];
}

interface Entry {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where a part of it stands: "news/corrections.yaml:3:5". */
  readonly at: (...path: PropertyKey[]) => string;
  /** The same as the result shows it, wherever the file lies: "corrections.yaml:3:5". */
  readonly place: (...path: PropertyKey[]) => string;
}

async function readFile(file: string): Promise<Correction[]> {
  const { readYamlFile } = await import("../rules/yaml-file.js");
  const { value, at } = readYamlFile(file, "the corrections");
  if (value === null) return [];
  if (!Array.isArray(value)) throw new UserError(`${at([])} corrections are a list; ${SHAPES}`);
  return value.map((entry: unknown, index) => {
    const own = (...path: PropertyKey[]): string => at([index, ...path]);
    const place = (...path: PropertyKey[]): string => basename(file) + own(...path).slice(file.length);
    if (!isRecord(entry)) throw new UserError(`${own()} no correction; ${SHAPES}`);
    return correctionOf({ value: entry, at: own, place });
  });
}

function correctionOf(entry: Entry): Correction {
  const { value, at, place } = entry;
  const because = value.because === undefined ? {} : { because: textOf(entry, "because") };
  const known = ["same-question", "no-disagreement", "ignore", "date", "of", "because"];
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new UserError(`${at(unknown)} no correction has a ${unknown}; ${SHAPES}`);
  const written = { place: place(), ...because };
  if (value["same-question"] !== undefined)
    return { kind: "same-question", claims: several(entry, "same-question"), ...written };
  if (value["no-disagreement"] !== undefined)
    return { kind: "no-disagreement", claims: several(entry, "no-disagreement"), ...written };
  if (value.ignore !== undefined) return { kind: "ignore", claims: referencesOf(entry, "ignore"), ...written };
  if (value.date !== undefined) return { kind: "date", date: dayOf(entry), of: textOf(entry, "of"), ...written };
  throw new UserError(`${at()} no correction; ${SHAPES}`);
}

function several(entry: Entry, key: string): ClaimReference[] {
  const claims = referencesOf(entry, key);
  if (claims.length > 1) return claims;
  throw new UserError(`${entry.at(key)} ${key} takes two claims or more`);
}

function referencesOf({ value, at, place }: Entry, key: string): ClaimReference[] {
  const list = Array.isArray(value[key]) ? value[key] : [value[key]];
  return list.map((one: unknown, index) => {
    const path = Array.isArray(value[key]) ? [key, index] : [key];
    if (isRecord(one) && typeof one.path === "string" && typeof one.words === "string")
      return { path: one.path, words: one.words, place: place(...path) };
    throw new UserError(
      `${at(...path)} a claim is named by its article and its words: { path: a.txt, words: "at least 164" }`,
    );
  });
}

function dayOf(entry: Entry): string {
  try {
    return parseDay(textOf(entry, "date"));
  } catch {
    throw new UserError(`${entry.at("date")} date: it takes a day as YYYY-MM-DD, such as 2022-01-11`);
  }
}

function textOf({ value, at }: Entry, key: string): string {
  const text = value[key];
  if (typeof text === "string" && text.trim() !== "") return text;
  throw new UserError(`${value[key] === undefined ? at() : at(key)} ${key}: it takes text`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
