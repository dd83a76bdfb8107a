// The commands, one record each: the first is the run without a command. To add one: a record here, its name in command-names.ts, its tests.
import type { CommandRecord } from "./command.js";
import { COMMAND_NAMES, type CommandName } from "./command-names.js";
import { CORRECTIONS, DIFF, LABOUR, LOOK, READING, REPORT, RESULT_FILE, RULES, TALK, TEXT, WATCH } from "./flags.js";
import type { ReadingOptions, ReportOptions } from "./options.js";
import { pathsBehind, runExplain } from "./run-explain.js";
import { runExtract } from "./run-extract.js";
import { runMerge, runReport } from "./run-report.js";

const PATHS = "files, folders (recursively), or - for standard input";

const REPORT_COMMAND: CommandRecord = {
  name: "",
  summary:
    "Reads every figure in articles on one event: where the outlets agree, where they can't all be right, what they leave out.",
  takes: [{ syntax: "[paths...]", help: `${PATHS}; a path named like a command as ./merge` }],
  flags: [READING, RULES, TEXT, LABOUR, CORRECTIONS, REPORT, WATCH, LOOK, TALK],
  examples: [
    "reconcile corpus/",
    "reconcile corpus/ --json > result.json",
    "reconcile corpus/ --only conflict,update -o report.html",
    "reconcile corpus/ --outlet BBC --since 2022-01-11",
    "reconcile corpus/ --baseline known.json --fail-on conflict",
    "reconcile a.txt b.html --fail-on conflict,check",
    "curl -s https://news.example/story.html | reconcile - --from html",
  ],
  inputs: ({ args }) => args,
  run: ({ args, options, world }) => runReport(args, options as ReadingOptions & ReportOptions, world),
};

const RECORDS: Readonly<Record<CommandName, Omit<CommandRecord, "name">>> = {
  extract: {
    summary: "writes one JSON line for each document, as soon as it is read",
    takes: [{ syntax: "<paths...>", help: PATHS }],
    flags: [READING, RULES, TEXT, LABOUR, TALK],
    examples: [
      "reconcile extract corpus/ > extracts.ndjson",
      "cat articles.ndjson | reconcile extract - --from ndjson",
      "reconcile extract archive/ --jobs 8 --cache ~/.cache/reconcile > extracts.ndjson",
    ],
    inputs: ({ args }) => args,
    run: ({ args, options, world }) => runExtract(args, options, world),
  },
  merge: {
    summary: "makes the report from the lines that extract wrote, in any order",
    takes: [{ syntax: "[files...]", help: "files of lines; standard input where none is named" }],
    flags: [RULES, CORRECTIONS, REPORT, LOOK, TALK],
    examples: ["reconcile merge extracts.ndjson", "cat part-*.ndjson | reconcile merge --json"],
    inputs: ({ args }) => args,
    run: ({ args, options, world }) => runMerge(args, options, world),
  },
  explain: {
    summary: "shows the quotes behind claims, groups or gaps, how each was read, and why this verdict",
    usage: "[options] <id...> (--result result.json | -- <paths...>)",
    takes: [{ syntax: "<id...>", help: "ids of the report" }],
    flags: [RESULT_FILE, READING, RULES, LABOUR, CORRECTIONS, LOOK, TALK],
    examples: ["reconcile explain g-1a2b3c --result result.json", "reconcile explain g-1a2b3c -- corpus/"],
    inputs: pathsBehind,
    run: runExplain,
  },
  diff: {
    summary:
      "says what changed between two results: questions that came, went or have another verdict or other answers",
    takes: [
      { syntax: "<old>", help: "a result, made with --json; - is standard input" },
      { syntax: "<new>", help: "a later one" },
    ],
    flags: [DIFF, LOOK],
    examples: [
      "reconcile diff yesterday.json today.json",
      "reconcile corpus/ --json | reconcile diff yesterday.json - --fail-on conflict",
    ],
    run: async (call) => (await import("./run-diff.js")).runDiff(call),
  },
  rules: {
    summary: "lists the rules, checks own rule packs, or runs the examples that rules carry",
    takes: [
      { syntax: "<action>", help: "what to do", choices: ["list", "check", "test"] },
      { syntax: "[folder]", help: "own rule packs, laid over the shipped ones" },
    ],
    flags: [],
    examples: ["reconcile rules list", "reconcile rules check my-rules/", "reconcile rules test my-rules/"],
    run: async ({ args: [action = "", folder], world }) =>
      (await import("./run-rules.js")).runRules(action, folder, world.streams),
  },
  schema: {
    summary: "prints the JSON Schema of what is written",
    takes: [{ syntax: "[name]", help: "result (--json) or extract (its lines)", choices: ["result", "extract"] }],
    flags: [],
    examples: ["reconcile schema > result.schema.json", "reconcile schema extract"],
    run: async ({ args, world }) => (await import("./run-schema.js")).runSchema(args[0] ?? "result", world),
  },
  completions: {
    summary: "prints what a shell needs to complete commands and options",
    takes: [{ syntax: "<shell>", help: "the shell", choices: ["bash", "zsh", "fish"] }],
    flags: [],
    examples: [
      'eval "$(reconcile completions bash)"',
      "reconcile completions fish > ~/.config/fish/completions/reconcile.fish",
    ],
    run: async (call) => (await import("./completions/completions.js")).runCompletions(call),
  },
};

export const COMMANDS: readonly CommandRecord[] = [
  REPORT_COMMAND,
  ...COMMAND_NAMES.map((name) => ({ name, ...RECORDS[name] })),
];
