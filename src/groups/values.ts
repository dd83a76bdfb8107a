// Compares two quantities as far as grouping needs: the same figure, one that can be the same, close ones, or far ones.
import type { Quantity } from "../model/quantity.js";

/** `near`: the intervals meet; `close`: apart, but such as two reports of one thing give; `vague`: apart, and one is only a word; `far`: the rest. */
export type ValueLikeness = "same" | "near" | "close" | "vague" | "far" | "unknown";

/** About how many dollars one unit of a currency is worth; null where nothing is known. */
export type WorthOf = (currency: string) => number | null;

const unknown: WorthOf = () => null;

/** Days, and parts of the larger number, up to which two readings are close. */
const closeDays = 3;
const closeShare = 0.35;
/** Two services differ by no more about one quake; the scale is logarithmic. */
const closeMagnitude = 0.6;

export function compareValues(a: Quantity, b: Quantity, worthOf: WorthOf = unknown): ValueLikeness {
  if (sameStated(a, b) || sameEdge(a, b)) return "same";
  const [left, right] = [likelyInterval(a), likelyInterval(b)];
  if (!left || !right) return "unknown";
  if (isOtherCurrency(a, b)) return compareWorth(timesApart(a, b, worthOf));
  if (left[0] === right[0] && left[1] === right[1]) return "same";
  if (left[0] <= right[1] && right[0] <= left[1]) return "near";
  if (areConverted(a, b)) return "near";
  if (a.bound === "vague" || b.bound === "vague") return "vague";
  return isClose(a, left, right) ? "close" : "far";
}

/** Sums in two currencies can be one up to this many times at rates of any year, and from the second on they can't. */
const [drift, otherOrder] = [1.5, 4];

function compareWorth(times: number | null): ValueLikeness {
  if (times === null || (times > drift && times < otherOrder)) return "unknown";
  return times <= drift ? "near" : "far";
}

function isOtherCurrency(a: Quantity, b: Quantity): boolean {
  return a.kind === "money" && a.unit !== b.unit;
}

/** Two figures that can't be one, close as they may be. */
export function areApart(a: Quantity, b: Quantity, worthOf?: WorthOf): boolean {
  const likeness = compareValues(a, b, worthOf);
  return likeness === "close" || likeness === "far" || likeness === "vague";
}

/** "At least 164" speaks of some hundreds, not of millions: an open end reaches this many times the figure. */
const openReach = 4;

/** Claims are compared many times: each interval is read once. */
const likely = new WeakMap<Quantity, [number, number] | null>();

function likelyInterval(quantity: Quantity): [number, number] | null {
  const known = likely.get(quantity);
  if (known !== undefined) return known;
  const read = readLikely(quantity);
  likely.set(quantity, read);
  return read;
}

function readLikely(quantity: Quantity): [number, number] | null {
  const read = interval(quantity);
  if (!read || quantity.kind === "date" || quantity.kind === "time") return read;
  const [low, high] = read;
  if (high === Number.POSITIVE_INFINITY) return [low, low * openReach];
  return low <= 0 && (quantity.bound === "at-most" || quantity.bound === "less-than") ? [high / openReach, high] : read;
}

/** "3 miles" and "5 km": this part of a figure may be lost where it is rounded in another unit. */
const converted = 0.04;

function areConverted(a: Quantity, b: Quantity): boolean {
  const times = a.kind === "measure" && a.stated.unit !== b.stated.unit ? timesApart(a, b) : null;
  return times !== null && times <= 1 + converted;
}

function isClose(a: Quantity, left: [number, number], right: [number, number]): boolean {
  const gap = gapBetween(left, right);
  if (a.kind === "date") return gap <= closeDays;
  if (a.unit === "magnitude") return gap <= closeMagnitude;
  const larger = Math.max(...[...left, ...right].filter(Number.isFinite).map(Math.abs));
  return gap <= closeShare * larger;
}

/** How far two intervals are apart; below 0 where they meet. */
export function gapBetween(left: readonly [number, number], right: readonly [number, number]): number {
  return Math.max(left[0] - right[1], right[0] - left[1]);
}

function sameStated(a: Quantity, b: Quantity): boolean {
  const [left, right] = [a.stated.value, b.stated.value];
  return typeof left === "number" && left === right && a.unit === b.unit && normalised(a) === normalised(b);
}

/** "since 2009" beside "in 2009", "by 19 January" beside "on 19 January": the day or year that is told is one. */
function sameEdge(a: Quantity, b: Quantity): boolean {
  if (a.kind !== "date" || b.kind !== "date") return false;
  const since = (a.bound === "at-least" || b.bound === "at-least") && a.min !== null && a.min === b.min;
  return since || ((a.bound === "at-most" || b.bound === "at-most") && a.max !== null && a.max === b.max);
}

function normalised(quantity: Quantity): number | string | null {
  return quantity.bound === "at-most" || quantity.bound === "less-than" ? quantity.max : (quantity.min ?? quantity.max);
}

/** Closed interval in comparable numbers; days since 1970 for dates, shares of one for percent. */
export function interval(quantity: Quantity): [number, number] | null {
  const { min, max } = quantity;
  if (min === null && max === null) return null;
  const scale = quantity.kind === "percent" ? 0.01 : 1;
  return [comparable(min, Number.NEGATIVE_INFINITY) * scale, comparable(max, Number.POSITIVE_INFINITY) * scale];
}

function comparable(value: number | string | null, open: number): number {
  if (value === null) return open;
  return typeof value === "number"
    ? value
    : Date.parse(value.length === 5 ? `1970-01-01T${value}Z` : value) / 86_400_000;
}

/** The numbers of two figures of one kind as written, above nothing and in one unit; null of all others. */
export function statedNumbers(a: Quantity, b: Quantity): [number, number] | null {
  if (a.kind !== b.kind || a.unit !== b.unit || a.stated.name !== b.stated.name) return null;
  const [left, right] = [a.stated.value, b.stated.value];
  return typeof left === "number" && typeof right === "number" && left > 0 && right > 0 ? [left, right] : null;
}

/** Digits that a number shows without its trailing zeros: 3 for 103, 2 for 9,900, 1 for 2,000. */
export function significantDigits(quantity: Quantity): number {
  const { value } = quantity.stated;
  const number = Array.isArray(value) ? value[1] : value;
  if (typeof number !== "number" || number === 0) return 0;
  return String(Math.abs(number)).replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
}

/**
 * How many times the smaller the larger of two figures is that are apart; 1 where they meet, or where one is nothing or a day;
 * null of sums in two currencies of which one's worth is not known.
 */
export function timesApart(a: Quantity, b: Quantity, worthOf: WorthOf = unknown): number | null {
  const [left, right] = [interval(a), interval(b)];
  if (!left || !right || a.kind === "date" || a.kind === "time") return 1;
  const worth = isOtherCurrency(a, b) ? worthBetween(a, b, worthOf) : 1;
  if (worth === null) return null;
  const [low, high] = [left[0] * worth, left[1] * worth];
  const [lower, upper] = high < right[0] ? [high, right[0]] : [right[1], low];
  return lower > 0 ? Math.max(1, upper / lower) : 1;
}

/** Of one unit of the first currency in the second. */
function worthBetween(a: Quantity, b: Quantity, worthOf: WorthOf): number | null {
  const [one, other] = [worthOf(a.unit ?? ""), worthOf(b.unit ?? "")];
  return one === null || other === null ? null : one / other;
}
