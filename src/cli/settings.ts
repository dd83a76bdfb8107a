// Runs a command with its settings: its flags first, then those of the settings file.
import type { Call, CommandRecord } from "./command.js";
import { type Flag, keyOf } from "./flag.js";
import { findSettings, readSettings, type Setting } from "./settings-file.js";
import { write } from "./streams.js";

interface SettingsOptions {
  /** A file by `--config`, false by `--no-config`. */
  readonly config?: string | false;
  readonly printConfig?: boolean;
}

export async function runWithSettings(record: CommandRecord, call: Call): Promise<number> {
  const { config, printConfig, ...given } = call.options as SettingsOptions & Record<string, unknown>;
  const flags = record.flags.flat();
  const file = config === false || !record.inputs ? undefined : (config ?? findSettings(record.inputs(call)));
  const all = call.commands.flatMap((each) => each.flags.flat());
  const settings = file === undefined ? [] : (await readSettings(file, all)).filter(isFor(flags, given));
  if (printConfig) {
    await write(call.world.streams.stdout, printSettings(flags, given, settings));
    return 0;
  }
  const set = Object.fromEntries(settings.map(({ flag, value }) => [keyOf(flag), value]));
  return record.run({ ...call, options: { ...set, ...given } });
}

/** A setting of this command that no flag has set otherwise, by its own name or by one that excludes it. */
function isFor(flags: readonly Flag[], given: Readonly<Record<string, unknown>>): (setting: Setting) => boolean {
  const own = new Set(flags.map(({ name }) => name));
  const present = flags.filter((flag) => keyOf(flag) in given);
  return ({ flag: { name, excludes = [] } }) =>
    own.has(name) &&
    !present.some((flag) => flag.name === name || flag.excludes?.includes(name) || excludes.includes(flag.name));
}

/** A settings file that would do the same, with where each setting comes from; what is not set is a comment. */
function printSettings(
  flags: readonly Flag[],
  given: Readonly<Record<string, unknown>>,
  settings: readonly Setting[],
): string {
  const lines = flags
    .filter((flag) => !flag.once || keyOf(flag) in given)
    .map((flag) => {
      const setting = settings.find(({ flag: { name } }) => name === flag.name);
      if (keyOf(flag) in given) return `${flag.name}: ${written(given[keyOf(flag)])}  # the command line`;
      if (setting) return `${flag.name}: ${written(setting.value)}  # ${setting.place}`;
      return `# ${flag.name}: not set`;
    });
  return `${lines.join("\n")}\n`;
}

/** As YAML: texts that could be something else are quoted. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  return typeof value === "string" && !/^[A-Za-z][\w ./-]*$/.test(value) ? JSON.stringify(value) : String(value);
}
