// Schema of a date as it was written.
import { z } from "zod";
import type { CalendarUnit, DateExpression, Direction, HolidayRule, PeriodPart } from "../model/date.js";
import { choice, record, text } from "./record.js";

const direction = choice<Direction>({ past: 0, future: 0, over: 0, unknown: 0 });
const unit = choice<CalendarUnit>({
  day: 0,
  week: 0,
  weekend: 0,
  month: 0,
  quarter: 0,
  year: 0,
  decade: 0,
  century: 0,
});
const part = choice<PeriodPart>({ early: 0, mid: 0, late: 0 });
const number = z.number();
const year = number.nullable();

type Kind<Name extends DateExpression["kind"]> = Extract<DateExpression, { kind: Name }>;
type HolidayKind<Name extends HolidayRule["kind"]> = Extract<HolidayRule, { kind: Name }>;

const holidayRule: z.ZodType<HolidayRule> = z.union([
  record<HolidayKind<"fixed">>({ kind: z.literal("fixed"), month: number, day: number }),
  record<HolidayKind<"nth">>({
    kind: z.literal("nth"),
    month: number,
    weekday: number,
    nth: number,
    offset: number.exactOptional(),
  }),
  record<HolidayKind<"easter">>({ kind: z.literal("easter"), offset: number }),
]);

const of: z.ZodType<DateExpression> = z.lazy(() => dateSchema);

export const dateSchema: z.ZodType<DateExpression> = z
  .union([
    record<Kind<"day">>({
      kind: z.literal("day"),
      year,
      month: number.nullable(),
      day: number,
      weekday: number.exactOptional(),
      direction,
    }),
    record<Kind<"numeric">>({ kind: z.literal("numeric"), first: number, second: number, year, direction }),
    record<Kind<"months">>({ kind: z.literal("months"), year, month: number, count: number, direction }),
    record<Kind<"years">>({ kind: z.literal("years"), first: number, last: number }),
    record<Kind<"holiday">>({ kind: z.literal("holiday"), name: text, rule: holidayRule, year, direction }),
    record<Kind<"weekday">>({ kind: z.literal("weekday"), weekday: number, direction }),
    record<Kind<"weekend">>({ kind: z.literal("weekend"), direction }),
    record<Kind<"unit">>({ kind: z.literal("unit"), unit, offset: number }),
    record<Kind<"weekday-of">>({ kind: z.literal("weekday-of"), weekday: number, of }),
    record<Kind<"in-year">>({ kind: z.literal("in-year"), date: of, of }),
    record<Kind<"containing">>({ kind: z.literal("containing"), unit: choice({ week: 0, weekend: 0 }), of }),
    record<Kind<"nth">>({
      kind: z.literal("nth"),
      unit,
      weekday: number.exactOptional(),
      nth: number,
      count: number,
      of,
    }),
    record<Kind<"part">>({ kind: z.literal("part"), part, of }),
    record<Kind<"rest">>({ kind: z.literal("rest"), side: choice({ before: 0, after: 0 }), of }),
    record<Kind<"shift">>({
      kind: z.literal("shift"),
      amount: z.tuple([number, number]),
      unit,
      precision: choice({ unit: 0, day: 0 }),
      from: of,
    }),
    record<Kind<"window">>({ kind: z.literal("window"), amount: number, unit }),
    record<Kind<"range">>({ kind: z.literal("range"), from: of, to: of }),
    record<Kind<"anchor">>({ kind: z.literal("anchor") }),
  ])
  .meta({ id: "DateExpression", description: "A date as written, before it is resolved against the document's date." });
