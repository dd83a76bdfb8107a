// The options that commands share: of the input, the kept text, the report and its looks.
import { type Command, Option } from "commander";
import { formats } from "../reports/formats.js";
import { parseDay, parseFindings, parseWidth } from "./options.js";
import { INPUT_FORMATS } from "./work.js";

export function addInputOptions(command: Command): Command {
  return command
    .addOption(new Option("--from <format>", "what standard input is").choices(INPUT_FORMATS))
    .option("--published <day>", "YYYY-MM-DD, for documents that state no date", parseDay);
}

export function addTextOption(command: Command): Command {
  return command.option("--with-text", "keep the text of the documents in the output");
}

export function addReportOptions(command: Command): Command {
  return command
    .addOption(new Option("--format <format>", "what the report is written as").choices(Object.keys(formats)))
    .addOption(new Option("--json", "short for --format json").conflicts("format"))
    .option(
      "--fail-on <findings>",
      "conflict, update, gap, check: end with status 1 where one is found",
      parseFindings,
    );
}

export function addLookOptions(command: Command): Command {
  return command
    .option("--width <columns>", "width of the report (default: the terminal's, 100 in a pipe)", parseWidth)
    .option("--color", "colours even in a pipe")
    .option("--no-color", "no colours even on a terminal");
}
