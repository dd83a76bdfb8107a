// Says on a terminal how far long work has come, on one line that is written over and cleared at the end.
import type { TalkOptions } from "./options.js";
import { type Streams, write } from "./streams.js";

export interface Progress {
  /** One more document is read. */
  readonly read: () => Promise<void>;
  /** What comes next and can't be counted: "grouping the claims of 2,000 documents". */
  readonly next: (stage: (documents: number) => string) => Promise<void>;
  /** Takes the line away, before anything else is written. */
  readonly clear: () => Promise<void>;
}

/** Work that is done by then needs no word, in milliseconds. */
const patience = 1000;
/** Between two counts, in milliseconds. */
const pace = 100;
const toLineStart = "\r\u001b[K";

/** Silent in pipes and files, and where somebody asks for quiet. */
export function createProgress({ quiet }: TalkOptions, { stderr }: Pick<Streams, "stderr">, now = clock): Progress {
  const isShown = stderr.isTTY === true && !quiet;
  const begun = now();
  let documents = 0;
  let told: number | null = null;
  const tell = async (text: string) => {
    told = now();
    await write(stderr, toLineStart + text);
  };
  return {
    read: async () => {
      documents++;
      if (isShown && now() - begun >= patience && now() - (told ?? begun) >= pace)
        await tell(`${documents} documents read`);
    },
    next: async (stage) => {
      if (isShown && now() - begun >= patience) await tell(stage(documents));
    },
    clear: async () => {
      if (told !== null) await write(stderr, toLineStart);
      told = null;
    },
  };
}

/** Not `performance`: loading it takes a hundredth of a short run. */
const clock = (): number => Number(process.hrtime.bigint()) / 1e6;
