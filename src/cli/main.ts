// Runs the program: arguments and streams to an exit status. Nothing here ends the process.
import { CommanderError } from "commander";
import type { Input } from "../corpus/inputs.js";
import { UserError } from "../errors.js";
import { printable } from "../reports/printable.js";
import type { World } from "./command.js";
import { loadWork } from "./load-work.js";
import type { Line } from "./made.js";
import { createProgram } from "./program.js";
import { ignoreStreamErrors, PipeClosed, type Streams, write } from "./streams.js";

const DONE = 0;
const NOTHING_DONE = 2;
const FAULT = 3;

/** @param load gives what the commands work with; tests give a small one */
export async function main(argv: readonly string[], streams: Streams, load: World["load"] = loadWork): Promise<number> {
  ignoreStreamErrors(streams);
  let status = DONE;
  const behind = argv.includes("--") ? argv.length - argv.indexOf("--") - 1 : 0;
  const end = (code: number): void => {
    status = code;
  };
  const program = createProgram({ streams, load }, { behind, end });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
      // Arguments are named in it as they were given.
      outputError: (text) =>
        void streams.stderr.write(`reconcile: ${printable(text.replace(/^error: /, "").trim())}\n`),
    });
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
    return status;
  } catch (error) {
    return tell(error, streams);
  }
}

/** What a worker of the pool does: it loads the same bundle, of which the build has kept the bytecode. */
export async function extractLines(batch: readonly Input[]): Promise<Line[][]> {
  return (await import("./extract-worker.js")).extractLines(batch);
}

async function tell(error: unknown, { stderr }: Streams): Promise<number> {
  if (error instanceof PipeClosed) return DONE;
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : NOTHING_DONE;
  if (error instanceof UserError) {
    await write(stderr, `reconcile: ${printable(error.message)}\n`).catch(() => {});
    return NOTHING_DONE;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  await write(stderr, `reconcile: a fault of the program\n${stack}\n`).catch(() => {});
  return FAULT;
}
