// Finds the paths that are not there, and the files beside them or the commands that may have been meant.
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Skipped } from "../model/document.js";
import { nearest } from "../nearest.js";
import { COMMAND_NAMES } from "./command-names.js";

export function missingPaths(paths: readonly string[]): Map<string, Skipped> {
  const missing = paths.filter((path) => path !== "-" && !existsSync(path));
  return new Map(missing.map((path) => [path, { path, reason: `no such file or folder${suggest(path)}` }]));
}

function suggest(path: string): string {
  const [command] = nearest(path, COMMAND_NAMES, 1);
  const meant = neighbour(path) ?? (command && `the command ${command}`);
  return meant ? `; did you mean ${meant}?` : "";
}

/** The file or folder of the same folder whose name is nearest. */
function neighbour(path: string): string | undefined {
  const folder = dirname(path);
  const [name] = nearest(basename(path), namesIn(folder), 1);
  return name && (folder === "." ? name : join(folder, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
