// The completions of zsh: a call of _arguments for each command.
import type { CommandRecord } from "../command.js";
import type { Flag } from "../flag.js";
import { choicesOf, flagsOf, namedCommands, quoted } from "./completed.js";

export function zsh(all: readonly CommandRecord[]): string {
  const commands = namedCommands(all).map(
    ({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(":", "\\:")}`)}`,
  );
  const [report, ...named] = all.map(
    (record) => `    ${record.name || "*"}) _arguments -s ${argumentsOf(record).join(" ")} && return ;;`,
  );
  return `#compdef reconcile
# Completions of reconcile for zsh: put this as _reconcile into a folder of $fpath.
_reconcile() {
  local -a commands=(
${commands.join("\n")}
  )
  (( CURRENT == 2 )) && [[ $words[2] != -* ]] && _describe command commands
  case $words[2] in
${[...named, report].join("\n")}
  esac
}
compdef _reconcile reconcile
`;
}

function argumentsOf(record: CommandRecord): string[] {
  const choices = choicesOf(record);
  const first = choices ? [quoted("1:command: "), quoted(`2:${record.name}:(${choices.join(" ")})`)] : [];
  return [...flagsOf(record).flatMap(flagArguments), ...first, quoted("*:file:_files")];
}

/** '(-o --output)'{-o,--output}'[help]:file:_files' */
function flagArguments(flag: Flag): string[] {
  const { name, short, help, negated } = flag;
  const rest = `[${escaped(help)}]${valueSpec(flag)}`;
  const own = short ? `'(-${short} --${name})'{-${short},--${name}}${quoted(rest)}` : quoted(`--${name}${rest}`);
  return negated ? [own, quoted(`--no-${name}[${escaped(negated)}]`)] : [own];
}

function valueSpec({ value, choices, list, completes }: Flag): string {
  if (!value) return "";
  if (choices) return `:${value}:(${choices.join(" ")})`;
  if (list) return `:${value}:_values -s , ${value} ${list.join(" ")}`;
  // A space completes nothing and shows what is asked for.
  return `:${value}:${completes === undefined ? " " : completes === "folders" ? "_files -/" : "_files"}`;
}

function escaped(help: string): string {
  return help.replace(/[[\]:\\]/g, "\\$&");
}
