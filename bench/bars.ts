// The ratios that the program should reach, from the figures of one run.
import type { ReaderName } from "./readers.js";
import type { Scale } from "./scales.js";
import type { Starts } from "./starts.js";

export interface Measured {
  readonly starts: Starts;
  /** Bytes a second. */
  readonly speeds: Readonly<Record<ReaderName, number>>;
  readonly scales: readonly Scale[];
}

export interface Bar {
  readonly measure: string;
  readonly reach: string;
  /** Null where the sizes that it needs were not measured. */
  readonly ratio: (measured: Measured) => number | null;
}

const bars: readonly Bar[] = [
  faster("extract", "wink-nlp", 1),
  faster("extract", "compromise tagger", 15),
  faster("extract", "recognizers-text-suite", 200),
  faster("figures", "compromise .numbers()", 20),
  faster("figures", "chrono-node", 5),
  {
    measure: "`--version` against `node -e 0`",
    reach: "≤ 1.5",
    ratio: ({ starts }) => starts.version / starts.bare,
  },
  {
    measure: "`reconcile corpus/` against `node -e 0`",
    reach: "≤ 6",
    ratio: ({ starts }) => starts.corpus / starts.bare,
  },
  {
    measure: "whole run, seconds of the largest corpus against those of a tenth of it, ten times",
    reach: "≤ 1.15",
    ratio: ({ scales }) => growth(scales),
  },
  {
    measure: "extract with one worker against two, largest corpus",
    reach: "≥ 1.7",
    ratio: ofLargest(({ extract, extractOnTwo }) => extract.seconds / extractOnTwo.seconds),
  },
  {
    measure: "extract with a warm cache, one article in a hundred new, against the first",
    reach: "≤ 0.15",
    ratio: ofLargest(({ coldCache, warmCache }) => warmCache.seconds / coldCache.seconds),
  },
  {
    measure: "peak memory of the whole run, largest corpus, GB",
    reach: "≤ 2 at 100,000",
    ratio: ofLargest(({ whole }) => whole.peak / 1e9),
  },
  {
    measure: "peak memory of extract, largest corpus, GB",
    reach: "≤ 0.25 at 100,000",
    ratio: ofLargest(({ extract }) => extract.peak / 1e9),
  },
];

export function ratiosOf(measured: Measured) {
  return bars.flatMap(({ measure, reach, ratio }) => {
    const value = ratio(measured);
    return value === null ? [] : { measure, reach, value };
  });
}

function faster(own: ReaderName, rival: ReaderName, reach: number): Bar {
  return {
    measure: `${own} against ${rival}`,
    reach: `≥ ${reach}`,
    ratio: ({ speeds }) => speeds[own] / speeds[rival],
  };
}

function ofLargest(ratio: (scale: Scale) => number): Bar["ratio"] {
  return ({ scales }) => {
    const largest = scales.at(-1);
    return largest ? ratio(largest) : null;
  };
}

function growth(scales: readonly Scale[]): number | null {
  const largest = scales.at(-1);
  const tenth = scales.find(({ documents }) => documents * 10 === largest?.documents);
  return largest && tenth ? largest.whole.seconds / (10 * tenth.whole.seconds) : null;
}
