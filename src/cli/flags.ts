// The flags, one record each, in the groups that commands take. To add one: a record here, its field in options.ts, its tests.
import { FINDING_NAMES } from "../findings/findings.js";
import { SORT_ORDERS } from "../findings/sort.js";
import { formats } from "../reports/formats.js";
import type { Flag } from "./flag.js";
import { FAILURES, parseDay, parseFailures, parseFindings, parseJobs, parseNames, parseWidth } from "./values.js";
import { INPUT_FORMATS } from "./work.js";

/** How documents are read. */
export const READING: readonly Flag[] = [
  { name: "from", value: "format", choices: INPUT_FORMATS, help: "what standard input is" },
  { name: "published", value: "day", parse: parseDay, help: "YYYY-MM-DD, for documents that state no date" },
];

/** What documents are read and grouped by: the same for extract and merge. */
export const RULES: readonly Flag[] = [
  { name: "rules", value: "folder", help: "own rule packs, laid over the shipped ones", completes: "folders" },
];

/** How the reading is shared out and kept. */
export const LABOUR: readonly Flag[] = [
  {
    name: "jobs",
    short: "j",
    value: "number",
    parse: parseJobs,
    help: "workers that read (default: one for each processor where there is much to read)",
  },
  {
    name: "cache",
    value: "folder",
    help: "keep what was read there, so that the next run reads only what is new",
    completes: "folders",
  },
];

export const TEXT: readonly Flag[] = [{ name: "with-text", help: "keep the text of the documents in the output" }];

const FAIL_ON: Flag = {
  name: "fail-on",
  value: "findings",
  list: FAILURES,
  parse: parseFailures,
  help: `${FAILURES.join(", ")}: end with status 1 where one is found`,
};

/** What an editor knows better. */
export const CORRECTIONS: readonly Flag[] = [
  {
    name: "corrections",
    value: "file",
    help: "an editor's corrections from this file, not from the corrections.yaml in or beside the input",
    negated: "no corrections",
    completes: "files",
  },
];

/** What is shown, and how it is written. */
export const REPORT: readonly Flag[] = [
  {
    name: "format",
    value: "format",
    choices: Object.keys(formats),
    help: "what the report is written as; otherwise the ending of --output tells",
  },
  { name: "json", help: "short for --format json", excludes: ["format"], once: true },
  {
    name: "output",
    short: "o",
    value: "file",
    help: "write the report to this file, whole or not at all",
    once: true,
    completes: "files",
  },
  {
    name: "only",
    value: "findings",
    list: FINDING_NAMES,
    parse: parseFindings,
    help: `show only these: ${FINDING_NAMES.join(", ")}`,
  },
  {
    name: "outlet",
    value: "names",
    parse: parseNames,
    help: "only questions that these outlets (or paths) answer, and their gaps and checks",
  },
  { name: "story", value: "story", help: "only this story: its id or words of its label" },
  { name: "since", value: "day", parse: parseDay, help: "only what sources published on or after YYYY-MM-DD tell" },
  { name: "sort", value: "order", choices: SORT_ORDERS, help: "what questions come first" },
  FAIL_ON,
  {
    name: "baseline",
    value: "file",
    help: "findings that are known: they are marked, and only others fail",
    completes: "files",
  },
  { name: "update-baseline", help: "write the findings of this run into the baseline", once: true },
];

export const WATCH: readonly Flag[] = [
  { name: "watch", help: "run again whenever something in the input changes", once: true },
];

/** How the terminal report looks. */
export const LOOK: readonly Flag[] = [
  {
    name: "width",
    value: "columns",
    parse: parseWidth,
    help: "width of the report (default: the terminal's, 100 in a pipe)",
  },
  { name: "color", help: "colours even in a pipe", negated: "no colours even on a terminal" },
];

export const DIFF: readonly Flag[] = [
  {
    name: "format",
    value: "format",
    choices: ["table", "json"],
    help: "what the differences are written as",
    once: true,
  },
  { name: "json", help: "short for --format json", excludes: ["format"], once: true },
  { ...FAIL_ON, help: `${FAILURES.join(", ")}: end with status 1 where the new result has one that the old had not` },
];

export const RESULT_FILE: readonly Flag[] = [
  {
    name: "result",
    value: "file",
    help: "the result, made with --json; - is standard input",
    once: true,
    completes: "files",
  },
];

/** What is told on standard error, and where settings come from. */
export const TALK: readonly Flag[] = [
  { name: "quiet", short: "q", help: "name no skipped files, no warnings", excludes: ["verbose"] },
  { name: "verbose", short: "v", help: "tell of every document how it was read" },
  {
    name: "config",
    value: "file",
    help: "settings from this file, not from the reconcile.yaml found upward from the input",
    negated: "no settings file",
    once: true,
    completes: "files",
  },
  { name: "print-config", help: "print the settings and where each comes from, and do nothing else", once: true },
];
