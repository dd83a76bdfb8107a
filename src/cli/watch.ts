// Runs again whenever something in the input changes. The files are looked at again and again: what the system tells of changes
// is lost where an editor puts a new file in the place of the old one, or a folder is made anew.
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { UserError } from "../errors.js";
import { printable } from "../reports/printable.js";
import { type Streams, write } from "./streams.js";
import { stateOf, type Watched } from "./watched-state.js";

/** Milliseconds between two looks; what is the same at both has settled. A look at many files waits for ten times as long as it takes. */
const BETWEEN = 300;
const RESTS = 10;
const CLEAR = "\u001b[H\u001b[2J\u001b[3J";

/** Goes on until the process is told to end; what can't be done is told, and tried again with the next change. */
export async function runWatching(run: () => Promise<number>, watched: Watched, streams: Streams): Promise<never> {
  if (watched.paths.length === 0 || watched.paths.includes("-"))
    throw new UserError("--watch watches files and folders, not standard input");
  const missing = watched.paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UserError(`${missing}: can't be watched: no such file or folder`);
  for (;;) {
    const before = await stateOf(watched);
    if (streams.stdout.isTTY) await write(streams.stdout, CLEAR);
    try {
      await run();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await write(streams.stderr, `reconcile: ${printable(error.message)}\n`);
    }
    await write(streams.stderr, "watching for changes; Ctrl-C ends\n");
    await changed(before, watched);
  }
}

/** Waits until the input is another than before, and the same twice. */
async function changed(before: string, watched: Watched): Promise<void> {
  for (let last = before; ; ) {
    const start = performance.now();
    const now = await stateOf(watched);
    if (now !== before && now === last) return;
    last = now;
    await setTimeout(Math.max(BETWEEN, RESTS * (performance.now() - start)));
  }
}
