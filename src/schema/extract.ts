// Schema of a line of `reconcile extract`: a document's quantities, or what could not be read.
import { z } from "zod";
import type {
  Extract,
  ExtractedHole,
  ExtractedQuantity,
  ExtractedSource,
  Features,
  SkippedLine,
} from "../model/extract.js";
import { claimShape, quantityKind } from "./claim.js";
import { fromOne, record, text, texts, whole } from "./record.js";
import { checkSchema, publishedSchema, skippedSchema } from "./result.js";

const source = record<ExtractedSource>({
  id: text,
  path: text,
  outlet: text.nullable(),
  title: text.nullable(),
  url: text.exactOptional(),
  story: text.exactOptional(),
  published: publishedSchema,
  wires: texts,
  warnings: texts,
  text: text.exactOptional(),
});

const hole = record<ExtractedHole>({
  start: whole,
  end: whole,
  line: fromOne,
  column: fromOne,
  text,
  expects: quantityKind,
  rule: text,
  reason: text,
});

const counted = z.array(z.tuple([text, whole]));
const hashes = z.array(z.int());

const features = record<Features>({
  terms: counted,
  lead: texts,
  names: counted,
  recalls: texts,
  numbers: texts,
  shingles: hashes,
  passages: z.array(hashes),
  days: texts,
  anchors: texts,
  weekdays: z.array(z.int().min(1).max(7)),
  reportedOn: z.int().min(1).max(7).nullable(),
  opensOn: z.int().min(1).max(7).nullable(),
}).meta({ id: "Features", description: "What stories and origins are found from." });

const extract = record<Extract>({
  schema: z.literal("reconcile-extract/1"),
  rules: text,
  id: text,
  source,
  quantities: z.array(record<ExtractedQuantity>({ ...claimShape, claim: z.boolean() })),
  holes: z.array(hole),
  checks: z.array(checkSchema),
  features,
});

export const extractLineSchema: z.ZodType<Extract | SkippedLine> = z
  .union([extract, record<SkippedLine>({ skipped: skippedSchema })])
  .meta({ title: "A line of reconcile extract" });
