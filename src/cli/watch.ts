// Runs again whenever something in the input changes.
import { type FSWatcher, watch } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { UserError } from "../errors.js";
import { printable } from "../reports/printable.js";
import { type Streams, write } from "./streams.js";

/** Changes that come one after another within this time are one. */
const SETTLED = 200;
const CLEAR = "\u001b[H\u001b[2J\u001b[3J";

export interface Watched {
  readonly paths: readonly string[];
  /** Written by the run itself. */
  readonly output: string | undefined;
}

/** Goes on until the process is told to end; what can't be done is told, and tried again with the next change. */
export async function runWatching(run: () => Promise<number>, watched: Watched, streams: Streams): Promise<never> {
  if (watched.paths.length === 0 || watched.paths.includes("-"))
    throw new UserError("--watch watches files and folders, not standard input");
  const changes = createChanges(watched);
  for (;;) {
    if (streams.stdout.isTTY) await write(streams.stdout, CLEAR);
    try {
      await run();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await write(streams.stderr, `reconcile: ${printable(error.message)}\n`);
    }
    await write(streams.stderr, "watching for changes; Ctrl-C ends\n");
    await changes.next();
  }
}

/** Waits for a change since the last call, and for the end of what follows it closely. */
function createChanges({ paths, output }: Watched): { next: () => Promise<void> } {
  let told: (() => void) | undefined;
  let isChanged = false;
  const own = output === undefined ? undefined : resolve(output);
  for (const path of paths)
    watchPath(path, (name) => {
      const file = resolve(path, name);
      if (own !== undefined && dirname(file) === dirname(own) && basename(file).includes(basename(own))) return;
      isChanged = true;
      told?.();
    });
  return {
    async next() {
      while (!isChanged) await new Promise<void>((resolve) => (told = resolve));
      while (isChanged) {
        isChanged = false;
        await new Promise((resolve) => setTimeout(resolve, SETTLED));
      }
    },
  };
}

function watchPath(path: string, changed: (name: string) => void): FSWatcher {
  try {
    return watch(path, { recursive: true }, (_, name) => changed(name ?? ""));
  } catch {
    throw new UserError(`${path}: can't be watched`);
  }
}
