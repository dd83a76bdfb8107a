// What the flags of a command line and the settings file say, by the names of the flags.
import type { Finding } from "../findings/findings.js";
import type { Selection } from "../findings/select.js";
import type { SortOrder } from "../findings/sort.js";
import type { formats } from "../reports/formats.js";
import type { InputFormat } from "./work.js";

export interface RulesOptions {
  /** Folder of own rule packs. */
  readonly rules?: string;
}

export interface ReadingOptions extends RulesOptions {
  readonly from?: InputFormat;
  readonly published?: string;
  readonly withText?: boolean;
  readonly cache?: string;
  readonly jobs?: number;
}

export interface LookOptions {
  /** True by `--color`, false by `--no-color`. */
  readonly color?: boolean;
  readonly width?: number;
}

export interface TalkOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export interface CorrectionsOptions {
  /** A file by `--corrections`, false by `--no-corrections`. */
  readonly corrections?: string | false;
}

export interface BaselineOptions {
  /** The file of known findings. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

export interface ReportOptions
  extends RulesOptions,
    BaselineOptions,
    CorrectionsOptions,
    LookOptions,
    TalkOptions,
    Selection {
  readonly format?: keyof typeof formats;
  readonly json?: boolean;
  readonly output?: string;
  readonly only?: readonly Finding[];
  readonly sort?: SortOrder;
  readonly failOn?: readonly Finding[];
}

export interface ExplainOptions extends ReadingOptions, CorrectionsOptions, LookOptions, TalkOptions {
  /** A file that holds the result as JSON; "-" is standard input. */
  readonly result?: string;
}
