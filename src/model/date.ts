// What a text writes about a date, kept apart from what it resolves to.
// JSON-serialisable, so that a document dated later can resolve its expressions anew.

/**
 * Which way a date without a year, or a weekday, is to be looked for: back, ahead, or to the nearest.
 * "over": back to one that has ended ("since March", said in March).
 */
export type Direction = "past" | "over" | "future" | "unknown";

export type CalendarUnit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century";

/** Where in a period: its first, middle or last third. */
export type PeriodPart = "early" | "mid" | "late";

/** How a holiday's day is found in a year. Weekdays are 1 Monday … 7 Sunday. */
export type HolidayRule =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** The nth weekday of a month, −1 for the last; `offset` days after it. */
  | {
      readonly kind: "nth";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly offset?: number | undefined;
    }
  /** Days after Easter Sunday. */
  | { readonly kind: "easter"; readonly offset: number };

/** A period of days as written. A `year` of null is found by the direction. */
export type DateExpression =
  /** "6 January 2022", "Jan. 6", "Monday the 21st" (month null). */
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number;
      readonly weekday?: number;
      readonly direction: Direction;
    }
  /** "11/12/05": which number is the month is not known. */
  | {
      readonly kind: "numeric";
      readonly first: number;
      readonly second: number;
      readonly year: number | null;
      readonly direction: Direction;
    }
  /** "January", "Q3 2021", "the summer of 2020": `count` months from `month` on. */
  | {
      readonly kind: "months";
      readonly year: number | null;
      readonly month: number;
      readonly count: number;
      readonly direction: Direction;
    }
  /** "2004", "the 1990s", "2014–2018", "the 15th century". */
  | { readonly kind: "years"; readonly first: number; readonly last: number }
  | {
      readonly kind: "holiday";
      readonly name: string;
      readonly rule: HolidayRule;
      readonly year: number | null;
      readonly direction: Direction;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly direction: Direction }
  /** "the weekend". */
  | { readonly kind: "weekend"; readonly direction: Direction }
  /** "today" (day, 0), "last week" (week, −1), "next year" (year, 1). */
  | { readonly kind: "unit"; readonly unit: CalendarUnit; readonly offset: number }
  /** "Tuesday of last week", "last Friday". */
  | { readonly kind: "weekday-of"; readonly weekday: number; readonly of: DateExpression }
  /** "January of last year", "Christmas this year": a date without a year, in a year that is told. */
  | { readonly kind: "in-year"; readonly date: DateExpression; readonly of: DateExpression }
  /** "the week of 10 April", "Thanksgiving weekend". */
  | { readonly kind: "containing"; readonly unit: "week" | "weekend"; readonly of: DateExpression }
  /** "the last week of July", "the first quarter of the year", "the second Tuesday in May"; nth −1 is the last. */
  | {
      readonly kind: "nth";
      readonly unit: CalendarUnit;
      readonly weekday?: number;
      readonly nth: number;
      readonly count: number;
      readonly of: DateExpression;
    }
  | { readonly kind: "part"; readonly part: PeriodPart; readonly of: DateExpression }
  /** "earlier this year", "later this week": up to or from the document's day. */
  | { readonly kind: "rest"; readonly side: "before" | "after"; readonly of: DateExpression }
  /**
   * "five days ago", "in two weeks", "two days before Christmas": from `amount[0]` to `amount[1]` units after `from`.
   * To the unit: the whole year for "30 years ago", the day for "three weeks from tomorrow".
   */
  | {
      readonly kind: "shift";
      readonly amount: readonly [number, number];
      readonly unit: CalendarUnit;
      readonly precision: "unit" | "day";
      readonly from: DateExpression;
    }
  /** "within two weeks": from the document's day on, or up to it where the amount is negative. */
  | { readonly kind: "window"; readonly amount: number; readonly unit: CalendarUnit }
  | { readonly kind: "range"; readonly from: DateExpression; readonly to: DateExpression }
  /** A day that another sentence tells: "the next day" counts from it. */
  | { readonly kind: "anchor" };
