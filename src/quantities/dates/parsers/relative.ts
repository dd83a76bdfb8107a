// Reads days counted from another: "yesterday", "five days ago", "in two weeks", "three weeks from tomorrow", "two days later".
import type { DateExpression } from "../../../model/date.js";
import { type DateRule, rule } from "../dispatch.js";
import { type DatePiece, date, isIn, type Line, skip, word } from "../line.js";
import { type Stretch, stretchAt } from "../stretches.js";
import { directionAt } from "../tense.js";

const today: DateExpression = { kind: "unit", unit: "day", offset: 0 };

export const relativeDays: readonly DateRule[] = [
  rule(readDayWord, "day"),
  rule(readNow, "day"),
  rule(readOvernight, "day"),
  rule(readCounted, "article", "numeral", "digits"),
  rule(readInStretch, "within"),
];

/** "today", "the day before yesterday", "last night". */
function readDayWord(line: Line, index: number): DatePiece | null {
  const match = line.lexicon.relativeDays.from(line.tokens, index);
  if (!match) return null;
  const asOf = word(line, index - 1) === "of" && word(line, index - 2) === "as";
  const isWord = word(line, index) === "today";
  if (isWord && ((isIn(line, index - 1, "noTodayBefore") && !asOf) || isPossessed(line, match.end))) return null;
  return date(index, match.end, "relative-day", { kind: "unit", unit: "day", offset: match.value });
}

/** "between 2019 and now", "from January until now": the end of a range that began close before. */
function readNow(line: Line, index: number): DatePiece | null {
  if (word(line, index) !== "now" || !["and", "to", "until", "till", "through"].includes(word(line, index - 1)))
    return null;
  const opened = [3, 4, 5, 6].some((back) => ["between", "from"].includes(word(line, index - back)));
  return opened ? date(index, index + 1, "relative-day", today) : null;
}

/** "today's youth". */
function isPossessed(line: Line, index: number): boolean {
  return word(line, index) === "'s" && isIn(line, index + 1, "noTodayAfter");
}

/** "overnight" as an adverb: from the day before to the document's; not "an overnight curfew". */
function readOvernight(line: Line, index: number): DatePiece | null {
  const next = line.tokens[index + 1];
  const adverb = next === undefined || next.kind === "punctuation" || isIn(line, index + 1, "afterYear");
  if (!isIn(line, index, "overnight") || !adverb || ["an", "the"].includes(word(line, index - 1))) return null;
  const from = { kind: "unit", unit: "day", offset: -1 } as const;
  return date(index, index + 1, "overnight", { kind: "range", from, to: today });
}

/** "five days ago", "two days later", "a week before Christmas", "three weeks from tomorrow". */
function readCounted(line: Line, index: number): DatePiece | null {
  const stretch = stretchAt(line, index);
  if (!stretch) return weekdaysAgo(line, index);
  // "a week later than planned" is a length of time.
  if (word(line, stretch.end + 1) === "than") return null;
  switch (word(line, stretch.end)) {
    case "ago":
      return (
        agoThis(line, index, stretch) ?? shifted(index, stretch.end + 1, "ago", inYears(back(stretch)), "unit", today)
      );
    case "later":
      return shifted(index, stretch.end + 1, "anaphor", inYears(stretch), "day", { kind: "anchor" });
    case "earlier":
      return shifted(index, stretch.end + 1, "anaphor", inYears(back(stretch)), "day", { kind: "anchor" });
    case "hence":
      return shifted(index, stretch.end + 1, "in", stretch, "unit", today);
    case "from":
      return fromDate(line, index, stretch);
    case "before":
    case "prior":
      return besideDate(line, index, back(stretch));
    case "after":
    case "following":
    case "since":
      return besideDate(line, index, stretch);
    default:
      return null;
  }
}

/** "ten years ago today", "25 years ago this month". */
function agoThis(line: Line, index: number, stretch: Stretch): DatePiece | null {
  const at = stretch.end + 1;
  if (word(line, at) === "today") return shifted(index, at + 1, "ago", inYears(back(stretch)), "day", today);
  if (word(line, at) !== "this" || word(line, at + 1) !== "month") return null;
  const { amount, unit } = inYears(back(stretch));
  const months = unit === "year" ? ([12 * amount[0], 12 * amount[1]] as const) : null;
  return months && shifted(index, at + 2, "ago", { amount: months, unit: "month", end: at }, "unit", today);
}

/** "two Fridays ago": one week before the last. */
function weekdaysAgo(line: Line, index: number): DatePiece | null {
  const numeral = line.numeral(index);
  const at = numeral?.end ?? index;
  const weekday = line.lexicon.weekdays.get(word(line, at).replace(/s$/, ""));
  if (!numeral?.value || weekday === undefined || word(line, at + 1) !== "ago") return null;
  const stretch = { amount: [-7 * (numeral.value - 1), -7 * (numeral.value - 1)], unit: "day", end: at } as const;
  return shifted(index, at + 2, "ago", stretch, "day", { kind: "weekday", weekday, direction: "past" });
}

function shifted(
  first: number,
  end: number,
  rule: string,
  { amount, unit }: Stretch,
  precision: "unit" | "day",
  from: DateExpression,
): DatePiece {
  return date(first, end, rule, { kind: "shift", amount, unit, precision, from });
}

/** Two decades ago is a year. */
function inYears({ amount: [low, high], unit, end }: Stretch): Stretch {
  return unit === "decade" ? { amount: [low * 10, high * 10], unit: "year", end } : { amount: [low, high], unit, end };
}

function back(stretch: Stretch): Stretch {
  const [low, high] = stretch.amount;
  return { ...stretch, amount: [-high, -low] };
}

/** "two weeks from now", "three weeks from tomorrow", "3 days from Tuesday". */
function fromDate(line: Line, index: number, stretch: Stretch): DatePiece | null {
  const at = stretch.end + 1;
  if (word(line, at) === "now") return shifted(index, at + 1, "in", stretch, "unit", today);
  const inner = line.date(at);
  // "away for three days from Monday" is a length of time and the day it begins.
  if (!inner || !isDay(inner.expression) || word(line, index - 1) === "for") return null;
  return shifted(index, inner.end, "from-date", stretch, "day", ahead(inner.expression));
}

function ahead(expression: DateExpression): DateExpression {
  return "direction" in expression && expression.direction === "unknown"
    ? { ...expression, direction: "future" }
    : expression;
}

/** "two days before Christmas"; "a day before" alone counts from a day told elsewhere; "a day after the attack" is left. */
function besideDate(line: Line, index: number, stretch: Stretch): DatePiece | null {
  const at = skip(line, stretch.end + 1, "to");
  const inner = line.date(at);
  if (word(line, index) === "the" && stretch.unit !== "day") return null;
  // "in the three days after the storm of May 4" tells how long.
  if (word(line, index - 1) === "the" || isRate(line, index)) return null;
  if (inner)
    return isDay(inner.expression) ? shifted(index, inner.end, "from-date", stretch, "day", inner.expression) : null;
  if (word(line, at) === "that" && endsPhrase(line, at + 1))
    return shifted(index, at + 1, "anaphor", stretch, "unit", { kind: "anchor" });
  if (stretch.unit !== "day" || line.numeral(index)?.form === "digits") return null;
  const ends = endsPhrase(line, at) || /(?:ed|ew|ose|ell|ame|as|ere)$/.test(word(line, at));
  return ends && word(line, stretch.end) !== "since"
    ? shifted(index, at, "anaphor", stretch, "day", { kind: "anchor" })
    : null;
}

/** "open 24 hours a day since Monday", "500 tremors a day since May". */
function isRate(line: Line, index: number): boolean {
  return word(line, index) === "a" && (line.numeral(index - 2) !== null || word(line, index + 2) === "since");
}

function endsPhrase(line: Line, index: number): boolean {
  const next = line.tokens[index];
  return next === undefined || next.kind === "punctuation";
}

function isDay(expression: DateExpression): boolean {
  if (expression.kind === "unit") return expression.unit === "day";
  if (expression.kind === "part") return true;
  return ["day", "numeric", "holiday", "weekday", "weekday-of", "nth"].includes(expression.kind);
}

/** "in two days", "in three months' time", "within two weeks" where the clause looks ahead; elsewhere that is a length of time. */
function readInStretch(line: Line, index: number): DatePiece | null {
  const within = word(line, index) === "within";
  if (word(line, index) !== "in" && !within) return null;
  const at = within
    ? skip(line, skip(line, index + 1, "the"), "next")
    : skip(line, index + 1, "just", "only", "about", "around", "exactly", "roughly");
  const stretch = word(line, at) === "the" ? null : stretchAt(line, at);
  if (!stretch) return null;
  const time = timeAfter(line, stretch.end);
  if (time !== null && !within) return shifted(index, time, "in", stretch, "unit", today);
  if (!isAhead(line, index, stretch.end)) return null;
  if (!within) return shifted(index, stretch.end, "in", stretch, "unit", today);
  const [amount] = stretch.amount;
  return amount === stretch.amount[1]
    ? date(index, stretch.end, "within", { kind: "window", amount, unit: stretch.unit })
    : null;
}

/** "' time", "'s time", " time", "from now". */
function timeAfter(line: Line, index: number): number | null {
  const at = skip(line, index, "'", "'s");
  if (word(line, at) === "time" && at > index) return at + 1;
  return word(line, index) === "from" && word(line, index + 1) === "now" ? index + 2 : null;
}

/** The clause looks ahead, and nothing says how often or how rare within that time. */
function isAhead(line: Line, index: number, end: number): boolean {
  const near = [1, 2, 3, 4].some((back) => isIn(line, index - back, "extent"));
  if (near || word(line, end) === "of") return false;
  return directionAt(line, index, end) === "future";
}
