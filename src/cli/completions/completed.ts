// What there is to complete: commands, their flags, and the words that a first argument can be.
import type { CommandRecord } from "../command.js";
import type { Flag } from "../flag.js";

const HELP: Flag = { name: "help", short: "h", help: "tell of the command" };

export function flagsOf({ flags }: CommandRecord): Flag[] {
  return [...flags.flat(), HELP];
}

/** Commands but the run without one. */
export function namedCommands([, ...named]: readonly CommandRecord[]): readonly CommandRecord[] {
  return named;
}

/** The words that the first argument of a command can be. */
export function choicesOf({ takes }: CommandRecord): readonly string[] | undefined {
  return takes[0]?.choices;
}

/** In single quotes, as all three shells read them. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
