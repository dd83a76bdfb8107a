// The man page, made from the records of commands and flags (roff, as man(7) has it).
import type { CommandRecord } from "./command.js";
import { type Flag, syntaxOf } from "./flag.js";

export function manPage(commands: readonly CommandRecord[], version: string): string {
  const [report, ...others] = commands;
  const lines = [
    `.TH RECONCILE 1 "" "reconcile ${version}" "User Commands"`,
    ".SH NAME",
    "reconcile \\- says where articles on one event agree, conflict or stay silent",
    ".SH SYNOPSIS",
    ...commands.flatMap((command, index) => [...(index === 0 ? [] : [".br"]), synopsis(command)]),
    ".SH DESCRIPTION",
    ...(report ? body(report) : []),
    ...others.flatMap((command) => [
      `.SH RECONCILE ${command.name.toUpperCase()}`,
      escaped(`reconcile ${command.name} ${command.summary}.`),
      ...body(command).slice(1),
    ]),
    ".SH FILES",
    ".TP",
    ".I reconcile.yaml",
    "Settings by the names of the flags, in the folder of the first input or above it; flags come first.",
    ".TP",
    ".I corrections.yaml",
    "An editor's corrections, in or beside the first input.",
    ".SH EXIT STATUS",
    ...item("0", "done"),
    ...item("1", "done, and something that --fail-on names was found"),
    ...item("2", "nothing could be done: wrong usage, no readable input, bad rules, an unknown id"),
    ...item("3", "a fault of the program"),
  ];
  return `${lines.join("\n")}\n`;
}

function synopsis({ name, takes, usage }: CommandRecord): string {
  const rest = usage ?? ["[options]", ...takes.map(({ syntax }) => syntax)].join(" ");
  return `.B reconcile ${name ? `${name} ` : ""}\n${escaped(rest)}`;
}

function body({ summary, takes, flags, examples }: CommandRecord): string[] {
  return [
    escaped(summary),
    ...takes.flatMap(({ syntax, help, choices }) => item(syntax, choices ? `${help}: ${choices.join(", ")}` : help)),
    ...flags.flat().flatMap(flagLines),
    ".PP",
    "Examples:",
    ".nf",
    ...examples.map((line) => `    ${escaped(line)}`),
    ".fi",
  ];
}

function flagLines(flag: Flag): string[] {
  const choices = flag.choices ? ` (${flag.choices.join(", ")})` : "";
  const own = item(syntaxOf(flag), flag.help + choices);
  return flag.negated ? [...own, ...item(`--no-${flag.name}`, flag.negated)] : own;
}

function item(term: string, text: string): string[] {
  return [".TP", `.B ${escaped(term)}`, escaped(text)];
}

/** Dashes stay dashes, and no line begins with what roff acts on. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/, "\\&$&");
}
