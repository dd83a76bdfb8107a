// The schema of rules/verdicts.yaml: tolerances, words and wording of verdicts, gaps and checks.
import { z } from "zod";

const words = z.array(z.string().min(1));
const share = z.number().min(0).max(1);
const kinds = z.enum([
  "count",
  "measure",
  "money",
  "percent",
  "ratio",
  "age",
  "duration",
  "date",
  "time",
  "rank",
  "score",
]);
const wordings = [
  "says",
  "says-on",
  "conflict",
  "conflict-own",
  "conflict-headline",
  "conflict-digits",
  "conflict-fall",
  "conflict-trend",
  "conflict-rate",
  "update",
  "update-corrected",
  "stale",
  "compatible",
  "compatible-contains",
  "unknown-rate",
  "unknown-kind",
  "unknown-date",
  "unknown-question",
  "unknown-time",
  "added",
  "agree",
  "agree-rounded",
  "one-origin",
  "single",
  "gap-vague",
  "gap-silent",
] as const;

export const verdictsSchema = z.strictObject({
  rounding: z.strictObject({
    exactBelow: z.partialRecord(kinds, z.number().positive()),
    exactUnits: words,
    largest: share,
    fraction: z.number().min(0).max(20),
    duration: share,
    vague: share,
    about: share,
    monthThird: z.int().min(0).max(10),
    shiftedDays: z.int().min(0),
  }),
  exchange: z.strictObject({ drift: share, mostApart: z.number().min(1) }),
  silence: z.strictObject({ tellingCount: z.int().min(1), near: share }),
  mostCompared: z.int().min(10),
  mostFallen: z.number().min(0).max(1),
  moving: z.array(kinds),
  fixedUnits: words,
  corrections: words,
  moments: words,
  contrasts: z.array(words.min(2)),
  notOfYear: words,
  authorities: z.strictObject({ nobody: words, common: words, dropped: words }),
  checks: z.strictObject({
    of: words,
    beforeWhole: words,
    including: words,
    most: words,
    totals: words,
    bareTotals: words,
    totalNouns: words,
    lists: words,
    shares: words,
    dayBefore: words,
    conversion: share,
    months: z.array(z.strictObject({ names: words, days: z.int().min(28).max(31) })).length(12),
  }),
  wording: z.record(z.enum(wordings), z.string()),
});

export type VerdictRules = z.infer<typeof verdictsSchema>;
export type Rounding = VerdictRules["rounding"];
