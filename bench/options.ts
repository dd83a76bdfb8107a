// Reads the options of the benchmark.
import { parseArgs } from "node:util";

export interface Options {
  /** Articles of each size of corpus, ascending. */
  readonly documents: readonly number[];
  /** Bytes of text that the slow rivals are measured on. */
  readonly sample: number;
  /** Times that a start is measured. */
  readonly starts: number;
  /** The file that the results are written to, besides standard output. */
  readonly out: string | null;
}

const usage = `npm run bench -- [--quick | --full] [--documents 10,1000] [--sample BYTES] [--starts N] [--out FILE]
  --quick      10 and 1,000 articles, a small sample; under a minute; no file is written
  --full       100,000 articles too`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean" },
      full: { type: "boolean" },
      documents: { type: "string" },
      sample: { type: "string" },
      starts: { type: "string" },
      out: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) throw new Error(usage);
  const sizes = values.quick ? "10,1000" : values.full ? "10,1000,10000,100000" : "10,1000,10000";
  return {
    documents: (values.documents ?? sizes).split(",").map(Number),
    sample: Number(values.sample ?? (values.quick ? 100_000 : 1_000_000)),
    starts: Number(values.starts ?? (values.quick ? 3 : 11)),
    out: values.out ?? (values.quick || values.documents ? null : "bench/RESULTS.md"),
  };
}
