// Schema of a claim and its quantity.
import { z } from "zod";
import type { Claim, Frame, Modality } from "../model/claim.js";
import type { BlockKind } from "../model/document.js";
import type { Bound, Quantity, QuantityKind, Stated } from "../model/quantity.js";
import { dateSchema } from "./date.js";
import { choice, day, flag, fromOne, record, type Shape, text, texts, whole } from "./record.js";

const stated = record<Stated>({
  value: z.union([z.number(), z.tuple([z.number(), z.number()]), z.null()]),
  unit: text.nullable(),
  name: text.exactOptional(),
});

export const quantityKind = choice<QuantityKind>({
  count: 0,
  measure: 0,
  money: 0,
  percent: 0,
  ratio: 0,
  age: 0,
  duration: 0,
  date: 0,
  time: 0,
  rank: 0,
  score: 0,
});

const bound = choice<Bound>({
  exact: 0,
  "at-least": 0,
  "more-than": 0,
  "at-most": 0,
  "less-than": 0,
  about: 0,
  range: 0,
  vague: 0,
});

/** An end of an interval: a number, an ISO day, a time of day, or null for an open or unknown end. */
export const end = z.union([z.number(), text, z.null()]);

const quantity = record<Quantity>({
  kind: quantityKind,
  min: end,
  max: end,
  minExclusive: flag.exactOptional(),
  maxExclusive: flag.exactOptional(),
  unit: text.nullable(),
  bound,
  unresolved: text.exactOptional(),
  stated,
  trend: choice({ up: 0, down: 0 }).exactOptional(),
  per: text.exactOptional(),
  zone: text.exactOptional(),
  expression: dateSchema.exactOptional(),
}).meta({
  id: "Quantity",
  description: "An amount, a date or a rank: normalised in min, max and unit, as written in stated.",
});

const frame = record<Frame>({
  event: text.nullable(),
  predicate: text.nullable(),
  aspect: choice({ start: 0, end: 0 }).nullable(),
  passive: text.exactOptional(),
  carried: z.literal(true).exactOptional(),
  ofSpeaker: z.literal(true).exactOptional(),
  noun: text.nullable(),
  kind: text.nullable(),
  narrowed: texts,
  scope: choice({ whole: 0, part: 0, additional: 0 }),
  sentence: whole,
  owner: text.nullable(),
  names: texts,
  context: texts,
}).meta({ id: "Frame", description: "What decides which question a claim answers." });

export const claimShape: Shape<Claim> = {
  id: text,
  source: text,
  start: whole,
  end: whole,
  line: fromOne,
  column: fromOne,
  text,
  sentence: text,
  block: choice<BlockKind>({ title: 0, body: 0, caption: 0, teaser: 0, furniture: 0 }),
  quantity,
  counts: text.nullable(),
  predicate: text.nullable(),
  label: text,
  entity: text.exactOptional(),
  place: text.exactOptional(),
  speaker: text.exactOptional(),
  asOf: day.exactOptional(),
  incremental: flag.exactOptional(),
  modality: choice<Modality>({ planned: 0, expected: 0, possible: 0, alleged: 0, denied: 0 }).exactOptional(),
  frame,
  rule: text,
};

export const claimSchema = record<Claim>(claimShape).meta({ id: "Claim" });
