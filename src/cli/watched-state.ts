// Tells by the names, sizes and times of files whether something under the paths is another than before.
import { promises, type Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

export interface Watched {
  readonly paths: readonly string[];
  /** Written by the run itself. */
  readonly output: string | undefined;
}

/** A line for each file but hidden ones and the output. */
export async function stateOf({ paths, output }: Watched): Promise<string> {
  const isOwn = ownFiles(output);
  const lines: string[] = [];
  for (const path of paths) for await (const line of linesOf(path, isOwn, new Set())) lines.push(line);
  return lines.join("\n");
}

type IsOwn = (path: string) => boolean;

/** The report is written under a name that holds its own, and renamed. */
function ownFiles(output: string | undefined): IsOwn {
  if (output === undefined) return () => false;
  const own = resolve(output);
  return (path) => dirname(resolve(path)) === dirname(own) && basename(path).includes(basename(own));
}

/** A real folder is looked into once, so that links that lead back end. */
async function* linesOf(path: string, isOwn: IsOwn, visited: Set<string>): AsyncGenerator<string> {
  const found = await promises.stat(path).catch(() => null);
  yield `${path} ${found ? marksOf(found) : "is missing"}`;
  if (!found?.isDirectory()) return;
  const real = await promises.realpath(path).catch(() => path);
  if (visited.has(real)) return;
  visited.add(real);
  for (const name of (await promises.readdir(path).catch(() => [])).sort()) {
    const place = join(path, name);
    if (!name.startsWith(".") && !isOwn(place)) yield* linesOf(place, isOwn, visited);
  }
}

/** A folder changes its time with every file in it, the output too. */
function marksOf(found: Stats): string {
  return found.isDirectory() ? `${found.ino}` : `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
}
