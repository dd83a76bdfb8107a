// The command line: the commands with their arguments and help.
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { UserError } from "../errors.js";
import { addInputOptions, addLookOptions, addReportOptions, addTextOption } from "./command-options.js";
import {
  type ExplainOptions,
  type InputOptions,
  type ReportOptions,
  runExplain,
  runExtract,
  runMerge,
  runReport,
  type World,
} from "./commands.js";

const STATUS = `
Exit status:
  0  done
  1  done, and something that --fail-on names was found
  2  nothing could be done: wrong usage, no readable input, an unknown id
  3  a fault of the program

reconcile <command> --help tells more of a command.`;

/** @param behind how many arguments stand behind "--"; @param end is told the exit status of the command that ran */
export function createProgram(world: World, behind: number, end: (status: number) => void): Command {
  const program = new Command("reconcile")
    .description(
      "Reads every figure in articles on one event: where the outlets agree, where they can't all be right, what they leave out.",
    )
    .argument(
      "[paths...]",
      "files, folders (recursively), or - for standard input; a path named like a command as ./merge",
    )
    .version(version())
    .enablePositionalOptions()
    .addHelpText(
      "after",
      examples(
        "reconcile corpus/",
        "reconcile corpus/ --json > result.json",
        "reconcile a.txt b.html --fail-on conflict,check",
        "curl -s https://news.example/story.html | reconcile - --from html",
      ) + STATUS,
    );
  addLookOptions(addReportOptions(addTextOption(addInputOptions(program))));
  program.action(async (paths: string[], options: InputOptions & ReportOptions) =>
    end(await runReport(paths, options, world)),
  );
  addExtract(program, world, end);
  addMerge(program, world, end);
  addExplain(program, behind, world, end);
  return program;
}

type End = (status: number) => void;

function addExtract(program: Command, world: World, end: End): void {
  const command = program
    .command("extract")
    .description("writes one JSON line for each document, as soon as it is read")
    .argument("<paths...>", "files, folders (recursively), or - for standard input")
    .addHelpText(
      "after",
      examples(
        "reconcile extract corpus/ > extracts.ndjson",
        "cat articles.ndjson | reconcile extract - --from ndjson",
      ),
    );
  addTextOption(addInputOptions(command)).action(async (paths: string[], options: InputOptions) => {
    requireOwnOptions(program, "extract");
    end(await runExtract(paths, options, world));
  });
}

function addMerge(program: Command, world: World, end: End): void {
  const command = program
    .command("merge")
    .description("makes the report from the lines that extract wrote, in any order")
    .argument("[files...]", "files of lines; standard input where none is named")
    .addHelpText("after", examples("reconcile merge extracts.ndjson", "cat part-*.ndjson | reconcile merge --json"));
  addLookOptions(addReportOptions(command)).action(async (files: string[], options: ReportOptions) => {
    requireOwnOptions(program, "merge");
    end(await runMerge(files, options, world));
  });
}

function addExplain(program: Command, behind: number, world: World, end: End): void {
  const command = program
    .command("explain")
    .description("shows the quotes behind claims, groups or gaps, how each was read, and why this verdict")
    .usage("[options] <id...> (--result result.json | -- <paths...>)")
    .argument("<id...>", "ids of the report")
    .option("--result <file>", "the result, made with --json; - is standard input")
    .addHelpText(
      "after",
      examples("reconcile explain g-1a2b3c --result result.json", "reconcile explain g-1a2b3c -- corpus/"),
    );
  addLookOptions(addInputOptions(command)).action(async (given: string[], options: ExplainOptions) => {
    requireOwnOptions(program, "explain");
    const ids = given.slice(0, given.length - behind);
    if (ids.length === 0) throw new UserError("name the ids before --: reconcile explain g-1a2b3c -- corpus/");
    end(await runExplain(ids, given.slice(ids.length), options, world));
  });
}

/** Options before a command would belong to no command. */
function requireOwnOptions(program: Command, command: string): void {
  const [name] = Object.keys(program.opts());
  if (name) throw new UserError(`options stand behind the command: reconcile ${command} … --${name}`);
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}\n`).join("")}`;
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
