// The names of the commands, apart from what they do.
export const COMMAND_NAMES = ["extract", "merge", "explain", "diff", "rules", "schema", "completions"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
