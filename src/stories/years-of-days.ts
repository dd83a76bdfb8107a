// Gives days without a year the year in which their story tells them: "struck on 6 April", in an article that looks back after three years.

import { daysApart, daysBetween } from "../days.js";
import { groupBy } from "../gather.js";
import type { DateExpression } from "../model/date.js";
import type { ExtractedQuantity } from "../model/extract.js";
import type { Quantity } from "../model/quantity.js";

export interface DatedDocument {
  readonly published: string | null;
  readonly quantities: readonly ExtractedQuantity[];
}

type Resolve = (quantity: Quantity, published: string | null) => Quantity;

/** Days after the first report of its story from which a document looks back. */
const halfYear = 183;
/** Days for which a day needs no year beside it, whatever the story tells. */
const recent = 45;
/** Days to a report of the story within which a day lies in a year that an undated document writes. */
const near = 62;
/** Terms end and laws begin on these in any year. */
const anyYears = new Set(["01-01", "06-30", "07-01", "12-31"]);

/** The quantities of each document, in their order. */
export type YearsOfDays = (documents: readonly DatedDocument[]) => (readonly ExtractedQuantity[])[];

export function createYearsOfDays(resolve: Resolve): YearsOfDays {
  return (documents) => {
    const reports = documents.flatMap(({ published }) => published ?? []).sort();
    const [first] = reports;
    const looksBack = ({ published }: DatedDocument) =>
      first !== undefined && published !== null && daysBetween(first, published) > halfYear;
    let told: ReadonlyMap<string, ReadonlySet<number>> | undefined;
    return documents.map((document) => {
      const { published, quantities } = document;
      if (first === undefined || (published !== null && !looksBack(document))) return quantities;
      const written = writtenYears(quantities);
      if (published === null)
        return quantities.map((one) => inYear(one, yearNear(one.quantity, written, reports), null, resolve));
      told ??= toldYears(documents, looksBack);
      const years = lookedBackOn(quantities, published, { told, written });
      return quantities.map((one, index) => inYear(one, years[index] ?? null, published, resolve));
    });
  };
}

interface Known {
  /** Years by the day of the month, "04-06". */
  readonly told: ReadonlyMap<string, ReadonlySet<number>>;
  /** Those that the document writes. */
  readonly written: ReadonlySet<number>;
}

/** The year of each day of a document that looks back, or null; a sentence that tells one after the other is of one year. */
function lookedBackOn(quantities: readonly ExtractedQuantity[], published: string, known: Known): (number | null)[] {
  const open = quantities.map(({ quantity }) => openDay(quantity, published));
  const own = open.map((day) => (day === null ? null : toldYear(day, published, known)));
  const ofSentence = new Map<string, number | null>();
  for (const [sentence, indices] of groupBy([...open.keys()], (index) => quantities[index]?.sentence ?? "")) {
    const days = indices.flatMap((index) => open[index] ?? []);
    const years = new Set(indices.flatMap((index) => own[index] ?? []));
    const [year] = years;
    if (year !== undefined && years.size === 1 && isChronicle(days)) ofSentence.set(sentence, year);
  }
  return open.map((day, index) => {
    if (day === null) return null;
    return own[index] ?? ofSentence.get(quantities[index]?.sentence ?? "") ?? null;
  });
}

/** Three days and more in their order: "out since March 7; the first came on March 10; it began on May 13". Of two, one may be years later. */
function isChronicle(days: readonly string[]): boolean {
  return days.length >= 3 && days.every((day, index) => index === 0 || day > (days[index - 1] ?? ""));
}

/** "04-06", where it is written without a year, is not ahead, and was not within the last weeks. */
function openDay({ expression }: Quantity, published: string): string | null {
  if (expression?.kind !== "day" || expression.year !== null || expression.month === null) return null;
  if (expression.direction === "future" || expression.weekday !== undefined) return null;
  const day = `${padded(expression.month)}-${padded(expression.day)}`;
  const year = Number(published.slice(0, 4));
  const last = `${published.slice(5) >= day ? year : year - 1}-${day}`;
  return daysBetween(last, published) > recent ? day : null;
}

/** The one year up to its own in which the story tells the day, where the document writes that year too. */
function toldYear(day: string, published: string, { told, written }: Known): number | null {
  const years = [...(told.get(day) ?? [])].filter((year) => `${year}-${day}` <= published);
  const [year] = years;
  return year !== undefined && years.length === 1 && written.has(year) && !anyYears.has(day) ? year : null;
}

/** By the day of the month: years that are written beside it, and those of reports that do not look back. */
function toldYears(documents: readonly DatedDocument[], looksBack: (document: DatedDocument) => boolean) {
  const told = new Map<string, Set<number>>();
  for (const document of documents)
    for (const { quantity } of document.quantities) {
      if (quantity.expression === undefined || (lacksYear(quantity.expression) && looksBack(document))) continue;
      for (const day of daysOf(quantity)) {
        const years = told.get(day.slice(5)) ?? new Set();
        told.set(day.slice(5), years.add(Number(day.slice(0, 4))));
      }
    }
  return told;
}

/** The days that a date names: both ends of a range, none of a month. */
function daysOf({ kind, min, max, expression }: Quantity): string[] {
  if (kind !== "date" || (min !== max && expression?.kind !== "day" && expression?.kind !== "range")) return [];
  return [...new Set([min, max])].flatMap((day) => (typeof day === "string" ? day : []));
}

/** The one year that an undated document writes in which the day lies near a report of its story. */
function yearNear(quantity: Quantity, written: ReadonlySet<number>, reports: readonly string[]): number | null {
  const { expression, unresolved } = quantity;
  const date = expression?.kind === "part" ? expression.of : expression;
  if (
    unresolved === undefined ||
    (date?.kind !== "day" && date?.kind !== "months") ||
    date.month === null ||
    !lacksYear(date)
  )
    return null;
  const day = `${padded(date.month)}-${padded(date.kind === "day" ? date.day : 15)}`;
  const years = [...written].filter((year) => reports.some((report) => daysApart(`${year}-${day}`, report) <= near));
  return years.length === 1 ? (years[0] ?? null) : null;
}

function writtenYears(quantities: readonly ExtractedQuantity[]): ReadonlySet<number> {
  return new Set(quantities.flatMap(({ quantity: { expression } }) => (expression ? yearsIn(expression) : [])));
}

function yearsIn(expression: DateExpression): number[] {
  switch (expression.kind) {
    case "years":
      return expression.first === expression.last ? [expression.first] : [];
    case "day":
    case "numeric":
    case "months":
    case "holiday":
      return expression.year === null ? [] : [expression.year];
    case "part":
    case "nth":
    case "containing":
      return yearsIn(expression.of);
    case "range":
      return [...yearsIn(expression.from), ...yearsIn(expression.to)];
    default:
      return [];
  }
}

function lacksYear(expression: DateExpression): boolean {
  switch (expression.kind) {
    case "day":
    case "months":
      return expression.year === null;
    case "part":
      return lacksYear(expression.of);
    case "range":
      return lacksYear(expression.to);
    default:
      return false;
  }
}

/** What was written stays; only the days change. */
function inYear(one: ExtractedQuantity, year: number | null, published: string | null, resolve: Resolve) {
  const { quantity } = one;
  if (year === null || !quantity.expression) return one;
  const resolved = resolve({ ...quantity, expression: withYear(quantity.expression, year) }, published);
  if (resolved.unresolved !== undefined) return one;
  return { ...one, quantity: { ...resolved, expression: quantity.expression } };
}

function withYear(expression: DateExpression, year: number): DateExpression {
  if (expression.kind === "part") return { ...expression, of: withYear(expression.of, year) };
  return expression.kind === "day" || expression.kind === "months" ? { ...expression, year } : expression;
}

function padded(number: number): string {
  return String(number).padStart(2, "0");
}
