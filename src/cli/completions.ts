// `reconcile completions`: scripts by which bash, zsh and fish complete commands, options and their values, made from the records.
import type { Call, CommandRecord } from "./command.js";
import type { Flag } from "./flag.js";
import { write } from "./streams.js";

type Commands = readonly CommandRecord[];

const SHELLS: Readonly<Record<string, (all: Commands) => string>> = { bash, zsh, fish };

export async function runCompletions({ args: [shell = ""], world, commands }: Call): Promise<number> {
  await write(world.streams.stdout, SHELLS[shell]?.(commands) ?? "");
  return 0;
}

const HELP: Flag = { name: "help", short: "h", help: "tell of the command" };

function flagsOf({ flags }: CommandRecord): Flag[] {
  return [...flags.flat(), HELP];
}

function namesOf(all: Commands): string[] {
  return all.slice(1).map(({ name }) => name);
}

/** The words that the first argument of a command can be. */
function choicesOf({ takes }: CommandRecord): readonly string[] | undefined {
  return takes[0]?.choices;
}

/** "--color --no-color" */
function wordsOf(flags: readonly Flag[]): string {
  return flags.flatMap(({ name, negated }) => [`--${name}`, ...(negated ? [`--no-${name}`] : [])]).join(" ");
}

function bash(all: Commands): string {
  const names = namesOf(all);
  const values = all.flatMap((record) =>
    flagsOf(record)
      .filter(({ choices }) => choices)
      .map(({ name, choices }) => `    ${record.name || "report"}:--${name}) words="${choices?.join(" ")}" ;;`),
  );
  const options = all.map((record) => `    ${record.name || "report"}) words="${wordsOf(flagsOf(record))}" ;;`);
  const first = all.flatMap((record) => {
    const choices = choicesOf(record);
    return choices ? [`    ${record.name}) words="${choices.join(" ")}" ;;`] : [];
  });
  return `# Completions of reconcile for bash: eval "$(reconcile completions bash)"
_reconcile() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="report" words=""
  case "\${COMP_WORDS[1]}" in ${names.join("|")}) [ "$COMP_CWORD" -gt 1 ] && command="\${COMP_WORDS[1]}" ;; esac
  case "$command:$before" in
${values.join("\n")}
  esac
  if [ -z "$words" ]; then
    if [ "\${current:0:1}" = "-" ]; then
      case "$command" in
${options.join("\n")}
      esac
    elif [ "$COMP_CWORD" -eq 1 ]; then
      words="${names.join(" ")}"
    else
      case "$command" in
${first.join("\n")}
      esac
    fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _reconcile reconcile
`;
}

function zsh(all: Commands): string {
  const commands = all
    .slice(1)
    .map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(":", "\\:")}`)}`);
  const cases = all.map(
    (record) => `    ${record.name || "*"}) _arguments -s ${zshArguments(record).join(" ")} && return ;;`,
  );
  return `#compdef reconcile
# Completions of reconcile for zsh: put this as _reconcile into a folder of $fpath.
_reconcile() {
  local -a commands=(
${commands.join("\n")}
  )
  (( CURRENT == 2 )) && [[ $words[2] != -* ]] && _describe command commands
  case $words[2] in
${[...cases.slice(1), ...cases.slice(0, 1)].join("\n")}
  esac
}
compdef _reconcile reconcile
`;
}

function zshArguments(record: CommandRecord): string[] {
  const flags = flagsOf(record).flatMap((flag) => {
    const value = flag.value ? `:${flag.value}:${flag.choices ? `(${flag.choices.join(" ")})` : "_files"}` : "";
    const own = quoted(`--${flag.name}[${escaped(flag.help)}]${value}`);
    return flag.negated ? [own, quoted(`--no-${flag.name}[${escaped(flag.negated)}]`)] : [own];
  });
  const choices = choicesOf(record);
  return [...flags, quoted(choices ? `*:${record.name}:(${choices.join(" ")})` : "*:file:_files")];
}

function escaped(help: string): string {
  return help.replace(/[[\]:\\]/g, "\\$&");
}

function fish(all: Commands): string {
  const commands = namesOf(all).join(" ");
  const none = `not __fish_seen_subcommand_from ${commands}`;
  const names = all
    .slice(1)
    .map(({ name, summary }) => `complete -c reconcile -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`);
  const flags = all.flatMap((record) => {
    const when = quoted(record.name === "" ? none : `__fish_seen_subcommand_from ${record.name}`);
    const choices = choicesOf(record);
    const values = choices ? [`complete -c reconcile -n ${when} -a ${quoted(choices.join(" "))}`] : [];
    return [...values, ...flagsOf(record).flatMap((flag) => fishFlag(flag, when))];
  });
  return `# Completions of reconcile for fish: reconcile completions fish > ~/.config/fish/completions/reconcile.fish\n${[...names, ...flags].join("\n")}\n`;
}

function fishFlag({ name, short, value, choices, help, negated }: Flag, when: string): string[] {
  const letter = short ? ` -s ${short}` : "";
  const takes = value ? ` -r${choices ? ` -f -a ${quoted(choices.join(" "))}` : ""}` : "";
  const own = `complete -c reconcile -n ${when}${letter} -l ${name}${takes} -d ${quoted(help)}`;
  return negated ? [own, `complete -c reconcile -n ${when} -l no-${name} -d ${quoted(negated)}`] : [own];
}

/** In single quotes, as all three shells read them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
