// A flag is one record: its name, its help and how its value is read. Help, parsing, the settings file, completions and the man page are made from it.
import { type Command, Option } from "commander";

export interface Flag {
  /** Without the dashes: "fail-on". */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What its value is called; a flag without one is a switch. */
  readonly value?: string;
  readonly help: string;
  /** Help of `--no-NAME`, where there is such a flag. */
  readonly negated?: string;
  readonly choices?: readonly string[];
  /** The words that its value joins by commas, for completions. */
  readonly list?: readonly string[];
  /** Reads the value. @throws InvalidArgumentError with what would be right */
  readonly parse?: (written: string) => unknown;
  /** Other flags that can't stand beside it. */
  readonly excludes?: readonly string[];
  /** It belongs to one run and is no setting of reconcile.yaml. */
  readonly once?: true;
  /** What its value names, for completions. */
  readonly completes?: "files" | "folders";
}

/** "fail-on" → "failOn", the name under which commander hands it on. */
export function keyOf({ name }: Pick<Flag, "name">): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** "-o, --output <file>". */
export function syntaxOf({ name, short, value }: Flag): string {
  return `${short ? `-${short}, ` : ""}--${name}${value ? ` <${value}>` : ""}`;
}

export function addFlags(command: Command, flags: readonly Flag[]): void {
  for (const flag of flags) {
    command.addOption(optionOf(flag));
    if (flag.negated) command.addOption(new Option(`--no-${flag.name}`, flag.negated));
  }
}

function optionOf(flag: Flag): Option {
  const option = new Option(syntaxOf(flag), flag.help);
  if (flag.choices) option.choices(flag.choices);
  if (flag.parse) option.argParser(flag.parse);
  return option.conflicts((flag.excludes ?? []).map((name) => keyOf({ name })));
}
