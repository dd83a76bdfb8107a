// Finds and reads reconcile.yaml: settings by the names of the flags, read as the flags read them.
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import { UserError } from "../errors.js";
import { nearest } from "../nearest.js";
import type { Flag } from "./flag.js";

const SETTINGS_FILE = "reconcile.yaml";

export interface Setting {
  readonly flag: Flag;
  readonly value: unknown;
  /** "/news/reconcile.yaml:3:1" */
  readonly place: string;
}

/** The file in the folder of the first input, or in the nearest one above it. */
export function findSettings([first = "."]: readonly string[]): string | undefined {
  let folder = resolve(first === "-" ? "." : first);
  if (!isFolder(folder)) folder = dirname(folder);
  for (;;) {
    const file = join(folder, SETTINGS_FILE);
    if (existsSync(file)) return file;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** @param flags those of every command: a file may hold settings of several @throws UserError naming path:line:column */
export async function readSettings(file: string, flags: readonly Flag[]): Promise<Setting[]> {
  const { readYamlFile } = await import("../rules/yaml-file.js");
  const { value, at } = readYamlFile(file, "the settings file");
  if (value === null) return [];
  if (typeof value !== "object" || Array.isArray(value))
    throw new UserError(`${at([])} settings are lines such as "fail-on: conflict"`);
  return Object.entries(value).map(([name, written]) => {
    const place = at([name]);
    const flag = settable(name, flags, place);
    try {
      return { flag, value: readValue(flag, written, dirname(file)), place };
    } catch (error) {
      if (error instanceof InvalidArgumentError) throw new UserError(`${place} ${name}: ${error.message}`);
      throw error;
    }
  });
}

function settable(name: string, flags: readonly Flag[], place: string): Flag {
  const flag = flags.find((each) => each.name === name);
  if (flag && !flag.once) return flag;
  if (flag) throw new UserError(`${place} ${name} belongs to the command line, one run at a time: --${name}`);
  const names = [...new Set(flags.filter(({ once }) => !once).map((each) => each.name))];
  const [meant] = nearest(name, names, 1);
  throw new UserError(
    `${place} no setting is called ${name}; ${meant ? `did you mean ${meant}?` : `there are ${names.join(", ")}`}`,
  );
}

/** @throws InvalidArgumentError with what would be right */
function readValue(flag: Flag, written: unknown, folder: string): unknown {
  if (!flag.value) {
    if (typeof written === "boolean") return written;
    throw new InvalidArgumentError("It takes true or false.");
  }
  const text = textOf(flag, written);
  if (flag.choices && !flag.choices.includes(text))
    throw new InvalidArgumentError(`It takes one of ${flag.choices.join(", ")}.`);
  if (flag.completes) return resolve(folder, text);
  return flag.parse ? flag.parse(text) : text;
}

/** A list is its parts joined by commas. */
function textOf({ value }: Flag, written: unknown): string {
  const parts = Array.isArray(written) ? written : [written];
  if (parts.every((part) => typeof part === "string" || typeof part === "number")) return parts.join(",");
  throw new InvalidArgumentError(`It takes a ${value}, or a list of them.`);
}
