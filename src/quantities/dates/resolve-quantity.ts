// Resolves a date quantity against the day of its document, by its bound.
import type { DateExpression } from "../../model/date.js";
import type { Quantity } from "../../model/quantity.js";
import { dayNumber, isoDay, parseIsoDay } from "./civil.js";
import { isPeriod, type Period } from "./period.js";
import { resolveExpression } from "./resolution.js";

/** The first day that four digits write; ISO 8601 has earlier ones by agreement only. */
const firstDay = dayNumber(1, 1, 1);
const early = "it is before the year 1";

/**
 * The quantity with `min` and `max` as the expression it keeps gives them; other kinds come back as they are.
 * Pure, and the same however often a quantity has been resolved before.
 * @param reference ISO day of the document, or null where it is not known
 */
export function resolveQuantity(quantity: Quantity, reference: string | null): Quantity {
  if (quantity.kind !== "date" || quantity.expression === undefined) return quantity;
  const { kind, unit, bound, stated, expression } = quantity;
  const resolution = resolveExpression(expression, reference === null ? null : parseIsoDay(reference));
  if (!isPeriod(resolution))
    return { kind, min: null, max: null, unit, bound, stated, expression, unresolved: resolution.reason };
  if (resolution.first < firstDay)
    return { kind, min: null, max: null, unit, bound, stated, expression, unresolved: early };
  const [min, max] = boundedDays(resolution, bound);
  return { kind, min: isoOrNull(min), max: isoOrNull(max), unit, bound, stated, expression };
}

/** Days to each of a story's dated reports within which a year is certain. */
const near = 62;

/**
 * A day or month without a year, in a document that nobody dates: in the year in which it lies near all dated reports of its story.
 * @param reports ISO days
 */
export function resolveYear(quantity: Quantity, reports: readonly string[]): Quantity {
  if (quantity.unresolved === undefined || !quantity.expression || !lacksYear(quantity.expression)) return quantity;
  const readings = reports.map((report) => resolveQuantity(quantity, report));
  const [first] = readings;
  const isSame = readings.every(({ min, max }) => min === first?.min && max === first?.max);
  return first && isSame && reports.every((report) => isNear(first, report)) ? first : quantity;
}

function lacksYear(expression: DateExpression): boolean {
  if (expression.kind === "part") return lacksYear(expression.of);
  const isOfYear = (expression.kind === "day" && expression.month !== null) || expression.kind === "months";
  return isOfYear && expression.year === null;
}

function isNear({ min, max }: Quantity, report: string): boolean {
  const [day, other] = [parseIsoDay(String(min ?? max)), parseIsoDay(report)];
  return day !== null && other !== null && Math.abs(day - other) <= near;
}

function boundedDays({ first, last }: Period, bound: Quantity["bound"]): [number | null, number | null] {
  switch (bound) {
    case "at-least":
      return [first, null];
    case "more-than":
      return [last + 1, null];
    case "at-most":
      return [null, last];
    case "less-than":
      return [null, first - 1];
    case "exact":
    case "about":
    case "range":
    case "vague":
      return [first, last];
  }
}

function isoOrNull(day: number | null): string | null {
  return day === null ? null : isoDay(day);
}
