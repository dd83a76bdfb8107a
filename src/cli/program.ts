// The command line as commander parses it, made from the records of commands and flags.
import { readFileSync } from "node:fs";
import { Argument, Command } from "commander";
import { UserError } from "../errors.js";
import type { Call, CommandRecord, World } from "./command.js";
import { COMMANDS } from "./command-list.js";
import { addFlags } from "./flag.js";
import { runWithSettings } from "./settings.js";

const STATUS = `
Exit status:
  0  done
  1  done, and something that --fail-on names was found
  2  nothing could be done: wrong usage, no readable input, an unknown id
  3  a fault of the program

reconcile <command> --help tells more of a command.`;

/** What a run without its parts needs to be told. */
export interface Ending {
  /** How many arguments stand behind "--". */
  readonly behind: number;
  /** Is told the exit status of the command that ran. */
  readonly end: (status: number) => void;
}

export function createProgram(world: World, ending: Ending): Command {
  const program = new Command("reconcile").version(version()).enablePositionalOptions();
  for (const record of COMMANDS) {
    const command = record.name === "" ? program : program.command(record.name);
    describe(command, record);
    const act = actionOf(record, world, ending);
    command.action(async (...given: unknown[]) => {
      if (command !== program) requireOwnOptions(program, record.name);
      await act(...given);
    });
  }
  return program;
}

function describe(command: Command, { name, summary, takes, usage, flags, examples }: CommandRecord): void {
  command.description(summary);
  for (const { syntax, help, choices } of takes) {
    const argument = new Argument(syntax, help);
    command.addArgument(choices ? argument.choices(choices) : argument);
  }
  if (usage) command.usage(usage);
  for (const group of flags) addFlags(command, group);
  command.addHelpText(
    "after",
    `\nExamples:\n${examples.map((line) => `  $ ${line}\n`).join("")}${name === "" ? STATUS : ""}`,
  );
}

/** Commander gives one value for each argument, then the options, then the command. */
function actionOf(record: CommandRecord, world: World, { behind, end }: Ending) {
  return async (...given: unknown[]): Promise<void> => {
    const command = given.at(-1) as Command;
    const args = given
      .slice(0, -2)
      .flat()
      .filter((value) => value !== undefined) as string[];
    const call: Call = { args, behind, options: command.opts(), world, commands: COMMANDS };
    end(await runWithSettings(record, call));
  };
}

/** Options before a command would belong to no command. */
function requireOwnOptions(program: Command, command: string): void {
  const [name] = Object.keys(program.opts());
  if (name) throw new UserError(`options stand behind the command: reconcile ${command} … --${name}`);
}

export function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
