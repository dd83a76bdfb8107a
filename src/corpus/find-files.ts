// Finds the files under a path: itself, or what a folder holds, recursively and in the order of their paths.
// Without waiting: loading the promises of node:fs takes longer than the folders of a short run.
import { readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Skipped } from "../model/document.js";
import { type Format, formatOf, reasonUnread } from "./formats.js";

export interface FoundFile {
  /** Where it is read. */
  readonly file: string;
  /** Relative to the argument; the base name of a file argument. */
  readonly path: string;
  readonly format: Format;
}

/** What users write about a corpus and is no article. */
const settings = ["reconcile.yaml", "corrections.yaml"];

/** Hidden files of folders are left out, and so are settings, pipes and devices; a file argument of an unknown ending is read as text. */
export async function* findFiles(argument: string): AsyncGenerator<FoundFile | { skipped: Skipped }> {
  const path = basename(argument) || argument;
  try {
    const found = statSync(argument);
    if (found.isDirectory()) yield* filesOf(argument, "", new Set([realpathSync(argument)]));
    else yield foundAs(argument, path, formatOf(path) ?? "txt");
  } catch (error) {
    yield { skipped: { path, reason: reasonOf(error) } };
  }
}

function foundAs(file: string, path: string, format: Format | undefined): FoundFile | { skipped: Skipped } {
  const reason = reasonUnread(path);
  if (reason === undefined && format !== undefined) return { file, path, format };
  return { skipped: { path, reason: reason ?? "its ending is none of .txt, .md, .html, .json, .ndjson, .xml, .gz" } };
}

/** A real folder is read once, so that links that lead back end. */
async function* filesOf(
  folder: string,
  prefix: string,
  visited: Set<string>,
): AsyncGenerator<FoundFile | { skipped: Skipped }> {
  for (const name of sortedNames(folder)) {
    const path = prefix + name;
    const place = join(folder, name);
    if (name.endsWith("/")) yield* folderOf(place, path, visited);
    else yield foundAs(place, path, formatOf(name));
  }
}

async function* folderOf(
  folder: string,
  prefix: string,
  visited: Set<string>,
): AsyncGenerator<FoundFile | { skipped: Skipped }> {
  try {
    const real = realpathSync(folder);
    if (visited.has(real)) return;
    visited.add(real);
    yield* filesOf(folder, prefix, visited);
  } catch (error) {
    yield { skipped: { path: prefix.slice(0, -1), reason: reasonOf(error) } };
  }
}

/** Names of a folder, those of folders with "/" behind them, in the order of the paths below them: "a.txt" before "a/b.txt". */
function sortedNames(folder: string): string[] {
  const names: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".") || settings.includes(entry.name)) continue;
    const led = entry.isSymbolicLink() ? leadsTo(join(folder, entry.name)) : entry;
    // A pipe or a device would be waited for.
    if (led === null || led.isDirectory() || led.isFile())
      names.push(led?.isDirectory() ? `${entry.name}/` : entry.name);
  }
  return names.sort((a, b) => (a < b ? -1 : 1));
}

/** Null where a link leads nowhere: reading it tells why. */
function leadsTo(link: string): Stats | null {
  try {
    return statSync(link);
  } catch {
    return null;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ELOOP: "links lead in a circle",
  EISDIR: "a folder",
  ENOTDIR: "no such file or folder",
  ERR_FS_FILE_TOO_LARGE: "too large",
  ERR_STRING_TOO_LONG: "too large",
  ERR_UNPACKED_TOO_LARGE: "unpacks to more than 200 times its size",
  Z_DATA_ERROR: "packed by gzip, and damaged",
  Z_BUF_ERROR: "packed by gzip, and cut off",
  ERR_ENCODING_INVALID_ENCODED_DATA: "not valid in its encoding",
};

/** Why a file can't be read, without its place on this machine. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (code === "" ? "can't be read" : `can't be read (${code})`);
}
