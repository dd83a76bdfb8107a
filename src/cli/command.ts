// A command is one record: its arguments, its flags, examples, and what it does.
import type { Flag } from "./flag.js";
import type { Streams } from "./streams.js";
import type { Work } from "./work.js";

/** What every command is given of the world. */
export interface World {
  readonly streams: Streams;
  /** @param rules the folder of own rule packs */
  readonly load: (rules?: string) => Promise<Work>;
}

export interface Call {
  readonly args: readonly string[];
  /** How many of `args` stand behind "--". */
  readonly behind: number;
  /** By the names of the flags, as `options.ts` has them; the flags' records have read the values. */
  readonly options: object;
  readonly world: World;
  /** Every command, the run without one first: what completions and settings are made from. */
  readonly commands: readonly CommandRecord[];
}

/** As commander writes it: "<paths...>" at least one, "[files...]" any number, "[name]" one or none. */
export interface Argument {
  readonly syntax: string;
  readonly help: string;
  readonly choices?: readonly string[];
}

export interface CommandRecord {
  /** Empty for the run without a command. */
  readonly name: string;
  readonly summary: string;
  readonly takes: readonly Argument[];
  readonly usage?: string;
  readonly flags: readonly (readonly Flag[])[];
  readonly examples: readonly string[];
  /** Paths whose folder, or one above it, may hold the settings file. */
  readonly inputs?: (call: Pick<Call, "args" | "behind">) => readonly string[];
  /** Gives the exit status. */
  readonly run: (call: Call) => Promise<number>;
}
