// `reconcile completions`: scripts by which bash, zsh and fish complete commands, options and their values, made from the records.
import type { Call, CommandRecord } from "../command.js";
import { write } from "../streams.js";
import { bash } from "./bash.js";
import { fish } from "./fish.js";
import { zsh } from "./zsh.js";

const SHELLS: Readonly<Record<string, (all: readonly CommandRecord[]) => string>> = { bash, zsh, fish };

export async function runCompletions({ args: [shell = ""], world, commands }: Call): Promise<number> {
  await write(world.streams.stdout, SHELLS[shell]?.(commands) ?? "");
  return 0;
}
