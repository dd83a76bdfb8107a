// Schema of a result: what --format json writes.
import { z } from "zod";
import type { CorrectionNote } from "../model/correction.js";
import type { Published, PublishedBasis, Skipped } from "../model/document.js";
import type {
  Check,
  CheckKind,
  Gap,
  GapKind,
  Group,
  Origin,
  Reading,
  Result,
  Source,
  Story,
  Summary,
  Verdict,
} from "../model/result.js";
import { claimSchema, end } from "./claim.js";
import { choice, day, flag, fromOne, record, text, texts, whole } from "./record.js";

export const publishedSchema = record<Published>({
  date: day.nullable(),
  basis: choice<PublishedBasis>({ metadata: 0, stated: 0, inferred: 0, unknown: 0 }),
  reason: text.exactOptional(),
  candidates: texts.exactOptional(),
});

const source = record<Source>({
  id: text,
  path: text,
  outlet: text.nullable(),
  title: text.nullable(),
  url: text.exactOptional(),
  story: text,
  published: publishedSchema,
  wires: texts,
  warnings: texts,
  text: text.exactOptional(),
}).meta({ id: "Source" });

const reading = record<Reading>({
  min: end,
  max: end,
  unit: text.nullable(),
  claims: texts,
  sources: texts,
  origins: whole,
});

const group = record<Group>({
  id: text,
  story: text,
  label: text,
  question: text,
  claims: texts.min(1),
  sources: texts.min(1),
  origins: fromOne,
  verdict: choice<Verdict>({ conflict: 0, update: 0, compatible: 0, agree: 0, single: 0 }),
  reason: text,
  values: z.array(reading),
  known: flag.exactOptional(),
}).meta({ id: "Group", description: "The claims that answer one question, and the verdict." });

const spot = {
  start: whole.exactOptional(),
  end: whole.exactOptional(),
  line: fromOne.exactOptional(),
  column: fromOne.exactOptional(),
};

const gap = record<Gap>({
  ...spot,
  id: text,
  kind: choice<GapKind>({ "missing-value": 0, "vague-value": 0, "not-reported": 0 }),
  source: text,
  group: text.exactOptional(),
  text: text.exactOptional(),
  expects: text.exactOptional(),
  reason: text,
  known: flag.exactOptional(),
}).meta({ id: "Gap" });

export const checkSchema = record<Check>({
  ...spot,
  id: text,
  kind: choice<CheckKind>({
    "weekday-date": 0,
    "part-whole": 0,
    sum: 0,
    enumeration: 0,
    conversion: 0,
    percentage: 0,
    interval: 0,
    "impossible-date": 0,
  }),
  source: text,
  claims: texts.exactOptional(),
  holds: z.boolean(),
  reason: text,
  known: flag.exactOptional(),
}).meta({ id: "Check" });

export const skippedSchema = record<Skipped>({ path: text, reason: text });

const correction = record<CorrectionNote>({
  kind: choice<CorrectionNote["kind"]>({ "same-question": 0, "no-disagreement": 0, ignore: 0, date: 0 }),
  place: text,
  fits: z.boolean(),
  reason: text,
  because: text.exactOptional(),
  claims: texts.exactOptional(),
  sources: texts.exactOptional(),
}).meta({ id: "Correction", description: "What an editor's correction did, or why it does not fit." });

const summary = record<Summary>({
  sources: whole,
  stories: whole,
  claims: whole,
  groups: whole,
  verdicts: record<Summary["verdicts"]>({
    conflict: whole,
    update: whole,
    compatible: whole,
    agree: whole,
    single: whole,
  }),
  gaps: record<Summary["gaps"]>({ "missing-value": whole, "vague-value": whole, "not-reported": whole }),
  checks: record<Summary["checks"]>({ held: whole, failed: whole }),
  skipped: whole,
});

export const resultSchema = record<Result>({
  schema: z.literal("reconcile/1"),
  sources: z.array(source),
  claims: z.array(claimSchema),
  groups: z.array(group),
  gaps: z.array(gap),
  checks: z.array(checkSchema),
  stories: z.array(record<Story>({ id: text, label: text, sources: texts })),
  origins: z.array(record<Origin>({ id: text, story: text, sources: texts, reason: text })),
  skipped: z.array(skippedSchema),
  corrections: z.array(correction).exactOptional(),
  summary,
}).meta({ title: "The result of reconcile --format json" });
