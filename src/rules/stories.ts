// The schema of rules/stories.yaml: words and thresholds by which stories, origins and days of publication are found.
import { z } from "zod";

const words = z.array(z.string().regex(/^\S+$/, "one word, without spaces"));
const share = z.number().min(0).max(1);

export const storiesSchema = z.strictObject({
  shingles: z.strictObject({
    words: z.int().min(3).max(12),
    sketch: z.int().min(64),
    passage: z.int().min(2),
    passages: z.int().min(16),
  }),
  clustering: z.strictObject({
    join: share,
    apartDays: z.int().min(1),
    fadeDays: z.number().positive(),
    nearDays: z.int().min(0),
    common: z.number().min(0),
    lead: z.number().min(0),
    name: z.number().min(0),
    adopt: share,
    adoptLead: z.number().min(1),
    recalled: share,
    recalledTerms: z.int().min(1),
    day: z.number().min(0),
    number: z.number().min(0),
    alone: share,
    sameDays: z.number().min(1),
  }),
  rejoining: z.strictObject({
    documents: z.int().min(0),
    floor: z.number().min(0),
    typical: z.number().positive(),
    contrast: share,
    surely: share,
    longAfter: z.int().min(0),
  }),
  origins: z.strictObject({
    containment: share,
    sameWire: share,
    leastShared: z.int().min(1),
  }),
  months: z.record(z.string(), z.int().min(1).max(12)),
  weekdays: z.record(z.string(), z.int().min(1).max(7)),
  reporting: words,
  otherWeek: words,
  planning: words,
  ownDays: words,
  earlier: z.array(z.string()),
  stop: words,
  common: words,
});
