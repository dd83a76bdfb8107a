// The completions of fish: a line for each command, flag and word.
import type { CommandRecord } from "../command.js";
import type { Flag } from "../flag.js";
import { choicesOf, flagsOf, namedCommands, quoted } from "./completed.js";

export function fish(all: readonly CommandRecord[]): string {
  const named = namedCommands(all);
  const none = `not __fish_seen_subcommand_from ${named.map(({ name }) => name).join(" ")}`;
  const names = named.map(
    ({ name, summary }) => `complete -c reconcile -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
  );
  const lines = all.flatMap((record) => {
    const when = record.name === "" ? none : `__fish_seen_subcommand_from ${record.name}`;
    return [...wordLines(record, when), ...flagsOf(record).flatMap((flag) => flagLines(flag, quoted(when)))];
  });
  return `# Completions of reconcile for fish: reconcile completions fish > ~/.config/fish/completions/reconcile.fish\n${[...names, ...lines].join("\n")}\n`;
}

/** The words of the first argument, until one stands there; no files but where another argument names one. */
function wordLines(record: CommandRecord, when: string): string[] {
  const choices = choicesOf(record);
  if (!choices) return [];
  const words = choices.join(" ");
  const own = `complete -c reconcile -f -n ${quoted(`${when}; and not __fish_seen_subcommand_from ${words}`)} -a ${quoted(words)}`;
  return record.takes.length > 1 ? [own] : [own, `complete -c reconcile -f -n ${quoted(when)}`];
}

function flagLines(flag: Flag, when: string): string[] {
  const { name, short, help, negated } = flag;
  const letter = short ? ` -s ${short}` : "";
  const own = `complete -c reconcile -n ${when}${letter} -l ${name}${valueSpec(flag)} -d ${quoted(help)}`;
  return negated ? [own, `complete -c reconcile -n ${when} -l no-${name} -d ${quoted(negated)}`] : [own];
}

function valueSpec({ value, choices, list, completes }: Flag): string {
  if (!value) return "";
  if (completes === "files") return " -r -F";
  if (completes === "folders") return " -x -a '(__fish_complete_directories)'";
  if (list) return ` -x -a ${quoted(`(__fish_append , ${list.join(" ")})`)}`;
  return ` -x${choices ? ` -a ${quoted(choices.join(" "))}` : ""}`;
}
