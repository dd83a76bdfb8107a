// The command line: commands, options and help. The only door to commander.
import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { UserError } from "../errors.js";
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
import { FORMATS } from "./format-names.js";
import { parseDay, parseFindings, parseWidth } from "./options.js";
import { INPUT_FORMATS } from "./work.js";

const STATUS = `
Exit status: 0 done; 1 done, and something that --fail-on names was found; 2 nothing could be done; 3 a fault of the program.`;

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
  addLookOptions(addReportOptions(addInputOptions(program)));
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
  addInputOptions(command).action(async (paths: string[], options: InputOptions) => {
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
    .option("--result <file>", "result made with --json, or - for standard input")
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

function addInputOptions(command: Command): Command {
  return command
    .addOption(new Option("--from <format>", "what standard input is").choices(INPUT_FORMATS))
    .option("--published <day>", "YYYY-MM-DD, for documents that state no date", parseDay)
    .option("--with-text", "keep the text of the documents in the output");
}

function addReportOptions(command: Command): Command {
  return command
    .addOption(new Option("--format <format>", "what the report is written as").choices(FORMATS))
    .addOption(new Option("--json", "short for --format json").conflicts("format"))
    .option(
      "--fail-on <findings>",
      "conflict, update, gap, check: end with status 1 where one is found",
      parseFindings,
    );
}

function addLookOptions(command: Command): Command {
  return command
    .option("--width <columns>", "width of the report (default: the terminal's, 100 in a pipe)", parseWidth)
    .option("--color", "colours even in a pipe")
    .option("--no-color", "no colours even on a terminal");
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
