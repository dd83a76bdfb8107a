// The completions of bash: one function that looks at the command and at the word before.
import type { CommandRecord } from "../command.js";
import type { Flag } from "../flag.js";
import { choicesOf, flagsOf, namedCommands } from "./completed.js";

export function bash(all: readonly CommandRecord[]): string {
  const names = namedCommands(all).map(({ name }) => name);
  return `# Completions of reconcile for bash: eval "$(reconcile completions bash)"
_reconcile() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="report" words="" list="" whole=""
  case "\${COMP_WORDS[1]}" in ${names.join("|")}) [ "$COMP_CWORD" -gt 1 ] && command="\${COMP_WORDS[1]}" ;; esac
  case "$command:$before" in
${valueCases(all).join("\n")}
  esac
  if [ -n "$list" ]; then
    # Words joined by commas: those that stand already are kept.
    case "$current" in *,*) whole="\${current%,*}," ;; esac
    COMPREPLY=($(compgen -P "$whole" -W "$list" -- "\${current##*,}"))
    return
  fi
  if [ -z "$words" ]; then
    if [ "\${current:0:1}" = "-" ]; then
      case "$command" in
${all.map((record) => `    ${record.name || "report"}) words="${wordsOf(flagsOf(record))}" ;;`).join("\n")}
      esac
    elif [ "$COMP_CWORD" -eq 1 ]; then
      words="${names.join(" ")}"
    elif [ "$COMP_CWORD" -eq 2 ]; then
      case "$command" in
${firstCases(all).join("\n")}
      esac
    fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _reconcile reconcile
`;
}

/** What can stand behind a flag. */
function valueCases(all: readonly CommandRecord[]): string[] {
  return all.flatMap((record) =>
    flagsOf(record).flatMap(({ name, choices, list }) => {
      const when = `    ${record.name || "report"}:--${name})`;
      if (choices) return [`${when} words="${choices.join(" ")}" ;;`];
      return list ? [`${when} list="${list.join(" ")}" ;;`] : [];
    }),
  );
}

function firstCases(all: readonly CommandRecord[]): string[] {
  return all.flatMap((record) => {
    const choices = choicesOf(record);
    return choices ? [`    ${record.name}) words="${choices.join(" ")}" ;;`] : [];
  });
}

/** "--color --no-color" */
function wordsOf(flags: readonly Flag[]): string {
  return flags.flatMap(({ name, negated }) => [`--${name}`, ...(negated ? [`--no-${name}`] : [])]).join(" ");
}
