// Reads times of day: "9:30 a.m. EST", "11.30 pm", "1023 GMT", "noon", "at 1430", "5 o'clock".
import { type DateRule, rule } from "../dispatch.js";
import { isCapitalised, isIn, isTight, isTightMark, type Line, skip, type TimePiece, word } from "../line.js";
import { halfOfDay, toldHalf } from "./day-halves.js";

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  /** Nothing else is written so: a colon and two digits. */
  readonly sure: boolean;
}

export const clocks: readonly DateRule<TimePiece>[] = [
  rule(namedHour, "clock"),
  rule(numericTime, "numeral", "digits", "code"),
];

/** "noon", "midnight": behind "at", "by", "until" …, not "the midnight deadline". */
function namedHour(line: Line, index: number): TimePiece | null {
  const at = line.lexicon.rules["clock-words"][word(line, index)];
  if (at === undefined || !(isIn(line, index - 1, "beforeClock") || word(line, index + 1) === "on")) return null;
  return time(line, index, index + 1, at);
}

/** No currency before it, no number that touches it but a year ("2016" and "7:16"): not "$9.30", "3-9:30". */
function isFree(line: Line, index: number): boolean {
  const before = line.tokens[index - 1];
  const isNumber = before?.kind === "number" && before.text.length !== 4;
  const touched = isTight(line, index) && (isNumber || isTightMark(line, index - 1, ":"));
  return before?.kind !== "symbol" && !touched;
}

function numericTime(line: Line, index: number): TimePiece | null {
  if (!isFree(line, index) && isoTime(line, index) === null) return null;
  const clock =
    colonTime(line, index) ??
    isoTime(line, index) ??
    dottedTime(line, index) ??
    hourAlone(line, index) ??
    fourDigits(line, index);
  if (!clock) return null;
  const half = halfOfDay(line, clock.end) ?? toldHalf(line, clock.end, clock.hour);
  const end = half?.end ?? clock.end;
  const zone = zoneAt(line, end);
  if (!half && !zone && !isToldTime(line, index, clock)) return null;
  // "won in 2:14:04" tells how long it took.
  if (!half && !zone && clock.end === index + 5 && !isIn(line, index - 1, "beforeClock")) return null;
  const hour = half ? twelveHours(clock.hour, half.afternoon) : clock.hour;
  if (hour === null || hour > 24) return null;
  return time(line, index, skip(line, end, "hours", "hrs"), `${pad(hour % 24)}:${pad(clock.minute)}`);
}

/** The zone belongs to the time: "9:30 a.m. EST", "1:53 p.m. local time", "09:11 GMT+02:00". */
function time(line: Line, first: number, end: number, clock: string): TimePiece {
  const zone = zoneAt(line, end);
  const piece = { kind: "time", first, end: zone?.end ?? end, rule: "time.clock", from: clock, to: clock } as const;
  return zone ? { ...piece, zone: zone.name } : piece;
}

/** "9:30", "14:08:55"; not the ratio "3:1". */
function colonTime(line: Line, index: number): Clock | null {
  const [hour, minute] = [line.tokens[index], line.tokens[index + 2]];
  if (word(line, index + 1) !== ":" || !isTight(line, index + 1) || !isTight(line, index + 2)) return null;
  if (!hour || !/^\d{1,2}$/.test(hour.text) || !minute || !/^[0-5]\d$/.test(minute.text) || Number(hour.text) > 24)
    return null;
  const seconds = word(line, index + 3) === ":" && isTight(line, index + 4) && /^[0-5]\d$/.test(word(line, index + 4));
  return { hour: Number(hour.text), minute: Number(minute.text), end: index + (seconds ? 5 : 3), sure: true };
}

/** The "T09:11" of "2005-11-28T09:11Z". */
function isoTime(line: Line, index: number): Clock | null {
  const match = /^t(\d\d)$/.exec(word(line, index));
  const minute = word(line, index + 2);
  if (!match || word(line, index + 1) !== ":" || !/^[0-5]\d$/.test(minute)) return null;
  return { hour: Number(match[1]), minute: Number(minute), end: index + 3, sure: true };
}

/** "11.30" is a time with "pm", a zone, or "at" before it and nothing measured behind. */
function dottedTime(line: Line, index: number): Clock | null {
  const match = /^(\d{1,2})\.([0-5]\d)$/.exec(line.tokens[index]?.text ?? "");
  const hour = Number(match?.[1]);
  return match && hour <= 24 ? { hour, minute: Number(match[2]), end: index + 1, sure: false } : null;
}

/** "5 p.m.", "10 o'clock". */
function hourAlone(line: Line, index: number): Clock | null {
  const token = line.tokens[index];
  const numeral = token?.kind === "number" ? Number(token.text) : line.numeral(index)?.value;
  if (!token || numeral === null || numeral === undefined || !Number.isInteger(numeral) || numeral < 0 || numeral > 24)
    return null;
  if (token.kind === "number" && token.text.length > 2) return null;
  const oclock = word(line, index + 1) === "o'clock";
  const told = isAt(line, index) && toldHalf(line, index + 1, numeral);
  if (!oclock && !told && !halfOfDay(line, index + 1)) return null;
  return { hour: numeral, minute: 0, end: index + (oclock ? 2 : 1), sure: oclock };
}

/** "at 8", "at about 8", "shortly before 8"; not "killed 8 this morning", "from 3 this morning to 8". */
function isAt(line: Line, index: number): boolean {
  return /^(?:at|by|until|till|before|after|since)$/.test(word(line, index - 1)) || word(line, index - 2) === "at";
}

/** "1023 GMT", "0910 hours", "at 1430". */
function fourDigits(line: Line, index: number): Clock | null {
  const match = /^([01]\d|2[0-4])([0-5]\d)$/.exec(line.tokens[index]?.text ?? "");
  return match ? { hour: Number(match[1]), minute: Number(match[2]), end: index + 1, sure: false } : null;
}

/** Without "pm" or a zone: "0910 hours", "at 14:08", "at 1430 on Monday". */
function isToldTime(line: Line, index: number, clock: Clock): boolean {
  if (word(line, clock.end) === "hours") return clock.sure || isIn(line, index - 1, "beforeClock");
  return clock.sure ? isColonTime(line, index, clock.end) : isBareTime(line, index, clock.end);
}

/** Behind "at", a comma, a bracket or a date, and before nothing that it could belong to: not "the score was 10:08". */
function isColonTime(line: Line, index: number, end: number): boolean {
  const next = line.tokens[end];
  if (word(line, end - 1) === "o'clock" && isAt(line, index)) return true;
  const ends = !next || next.kind === "punctuation" || ["on", "local", "and", "when", "in"].includes(next.lower);
  if (!(ends || startsDay(line, end)) || (next?.text === ":" && !next.spaced)) return false;
  if (isIn(line, index - 1, "beforeClock") || word(line, index).startsWith("t")) return true;
  return /^(?:[,(]|\d+)$/.test(word(line, index - 1));
}

/** "at 7:20 Thursday". */
function startsDay(line: Line, index: number): boolean {
  return line.lexicon.weekdays.has(word(line, index)) || line.lexicon.relativeDays.from(line.tokens, index) !== null;
}

/** "at 1430 (", "at 11.30 on Monday"; not "closed at 1430 points", nor a year. */
function isBareTime(line: Line, index: number, end: number): boolean {
  if (word(line, index - 1) !== "at" || /^(?:19|20)\d\d$/.test(word(line, index))) return false;
  return ["(", "on", "local"].includes(word(line, end));
}

/** 12 a.m. is midnight, 12 p.m. noon; "14:08 pm" keeps its hour. */
function twelveHours(hour: number, afternoon: boolean): number | null {
  if (hour > 12) return afternoon && hour < 24 ? hour : null;
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** "GMT", "(ET", "local time", "GMT+02:00". */
function zoneAt(line: Line, index: number): { readonly name: string; readonly end: number } | null {
  const match = line.lexicon.zones.from(line.tokens, index);
  const first = line.tokens[index];
  if (!match || !first) return null;
  const abbreviation = match.end === index + 1;
  if (abbreviation && (!isCapitalised(line, index) || first.text !== first.text.toUpperCase())) return null;
  if (word(line, index) === "local") return { name: "local", end: match.end };
  const written = line.tokens.slice(index, match.end).map((token) => token.text);
  return { name: written.join(" "), end: offsetEnd(line, match.end) };
}

function offsetEnd(line: Line, index: number): number {
  if (
    !["+", "-", "−"].includes(word(line, index)) ||
    !isTight(line, index) ||
    line.tokens[index + 1]?.kind !== "number"
  )
    return index;
  return word(line, index + 2) === ":" && line.tokens[index + 3]?.kind === "number" ? index + 4 : index + 2;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
