// Tells on standard error what could not be read and what is worth a warning; --quiet keeps it silent, --verbose tells of every document.
import type { Published, Skipped } from "../model/document.js";
import type { Extract } from "../model/extract.js";
import { printable } from "../reports/printable.js";
import type { TalkOptions } from "./options.js";
import { createProgress, type Progress } from "./progress.js";
import { type Streams, write } from "./streams.js";

export interface Talk {
  readonly skipped: (skipped: Skipped) => Promise<void>;
  /** A document that was read; its extract is asked for where it is told of. */
  readonly read: (extract: () => Extract) => Promise<void>;
  readonly warn: (text: string) => Promise<void>;
  /** Said only by --verbose. */
  readonly detail: (text: string) => Promise<void>;
  /** How far the work has come, on a terminal. */
  readonly progress: Progress;
}

export function createTalk(options: TalkOptions, { stderr }: Pick<Streams, "stderr">): Talk {
  const { quiet, verbose } = options;
  const progress = createProgress(options, { stderr });
  const line = async (text: string): Promise<void> => {
    await progress.clear();
    await write(stderr, `${printable(text)}\n`);
  };
  const silent = async (): Promise<void> => {};
  const warn = quiet ? silent : line;
  const detail = verbose ? line : silent;
  return {
    skipped: ({ path, reason }) => warn(`skipped ${path}: ${reason}`),
    read: verbose ? (extract) => line(describe(extract())) : silent,
    warn,
    detail,
    progress,
  };
}

/** "read a.txt: The Harbour Dispatch, 2022-01-11 (stated), 31 figures; not valid UTF-8: read as Windows-1252". */
function describe({ source, quantities }: Extract): string {
  const figures = quantities.filter(({ claim }) => claim).length;
  const told = `${source.outlet ?? "no outlet"}, ${dated(source.published)}, ${figures} figures`;
  return [`read ${source.path}: ${told}`, ...source.warnings].join("; ");
}

function dated({ date, basis }: Published): string {
  return date === null ? "no date" : `${date} (${basis})`;
}
