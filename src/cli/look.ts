// Decides colour and width from the options, the environment and the terminal.
import type { Look } from "../reports/look.js";
import type { LookOptions } from "./options.js";
import type { Streams } from "./streams.js";

/** Columns of a report that goes into a file or a pipe. */
const PIPE_WIDTH = 100;

interface LookedAt {
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number | undefined };
  readonly env: Streams["env"];
}

/** The option comes first, then NO_COLOR and FORCE_COLOR (any value but "", and "0" for the second), then whether it is a terminal. */
export function decideLook({ color, width }: LookOptions, { stdout, env }: LookedAt): Look {
  return { color: color ?? colorOf(env) ?? stdout.isTTY === true, width: width ?? (stdout.columns || PIPE_WIDTH) };
}

function colorOf({ NO_COLOR, FORCE_COLOR, TERM }: Streams["env"]): boolean | undefined {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return TERM === "dumb" ? false : undefined;
}
