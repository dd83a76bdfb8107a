// Schema of rules/calendar.yaml: the words of dates and times.
import { z } from "zod";

const words = z.array(z.string());
const bound = z.enum(["exact", "at-least", "more-than", "at-most", "less-than", "about"]);
const direction = z.enum(["past", "future"]);
const part = z.enum(["early", "mid", "late"]);
const month = z.number().int().min(1).max(12);
const weekday = z.number().int().min(1).max(7);

const unit = z.enum(["day", "week", "weekend", "month", "quarter", "year", "decade", "century"]);
const months = z.strictObject({ month, count: z.number().int().min(1).max(12) });
const bounded = z.strictObject({ bound, phrases: words });
const step = z.strictObject({ words, offset: z.number().int() });

const holidayRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fixed"), month, day: z.number().int().min(1).max(31) }),
  z.strictObject({
    kind: z.literal("nth"),
    month,
    weekday,
    nth: z.number().int().min(-1).max(5),
    offset: z.number().int().optional(),
  }),
  z.strictObject({ kind: z.literal("easter"), offset: z.number().int() }),
]);

export const calendarSchema = z.strictObject({
  months: z.array(z.strictObject({ number: month, names: words })).length(12),
  "ambiguous-months": words,
  "before-month": words,
  "before-ambiguous-month": words,
  weekdays: z.array(z.strictObject({ number: weekday, names: words })).length(7),
  "named-weekdays": z.strictObject({ before: words, after: words }),
  units: z.array(z.strictObject({ unit, names: words, count: z.number().int().optional() })),
  hours: words,
  seasons: z.record(z.string(), months),
  "doubtful-seasons": z.record(z.string(), months),
  holidays: z.array(z.strictObject({ names: words, rule: holidayRule })),
  "after-no-holiday": words,
  "relative-days": z.array(z.strictObject({ phrase: z.string(), offset: z.number().int() })),
  "no-today": z.strictObject({ before: words, after: words }),
  overnight: words,
  remainders: words,
  steps: z.array(step),
  "nearest-steps": z.array(z.strictObject({ phrase: z.string(), direction })),
  "anaphoric-steps": z.array(step),
  parts: z.array(z.strictObject({ phrase: z.string(), part, edge: z.boolean().optional() })),
  "day-parts": z.strictObject({ before: words, after: words }),
  "shift-hedges": z.array(z.strictObject({ hedge: z.enum(["more", "less", "about"]), phrases: words })),
  plain: words,
  bounds: z.array(bounded),
  "bounds-after": z.array(bounded),
  "behind-that": words,
  "alike-stretch": words,
  stretches: words,
  spanning: words,
  results: words,
  publishing: words,
  delivered: words,
  records: words,
  joins: z.strictObject({ range: words, between: words, moves: words }),
  "extent-before-in": words,
  tense: z.strictObject({
    future: words,
    beginnings: words,
    "had-before": words,
    progressive: words,
    granted: words,
    said: words,
    "present-verbs": words,
    "no-present-after": words,
    past: words,
    "done-before-to": words,
    "planned-before-to": words,
    "base-verbs": words,
    "no-past": words,
    articles: words,
    modals: words,
    states: words,
    alike: words,
    timetable: words,
    "clause-ends": words,
  }),
  "before-year": words,
  "weak-before-year": words,
  "after-year": words,
  "after-count": words,
  "before-year-adjective": words,
  "year-nouns": words,
  statutes: words,
  sport: words,
  "after-no-century": words,
  fiscal: words,
  zones: words,
  "clock-words": z.record(z.string(), z.string()),
  "before-clock": words,
  /** `reads`: the span, "=", the day or first..last day on Wednesday 16 March 2022, and the bound where it is not exact. */
  examples: z.array(z.strictObject({ text: z.string(), reads: z.string() })),
  counterexamples: words,
  holes: z.strictObject({ before: words, "gap-before": words, names: words, "no-hole": words, after: words }),
});

export type CalendarRules = z.infer<typeof calendarSchema>;
