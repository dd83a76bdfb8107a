// Draws the readings of a question on one line of characters: a dot for a number, a bar for an interval, an arrow where an end is open.
import type { Claim } from "../model/claim.js";
import type { Group, Reading } from "../model/result.js";
import { clip, padEnd, widthOf } from "./columns.js";
import type { Page } from "./page.js";
import { formatReading } from "./readings.js";
import { type Bar, barOf, type Scale, scaleOf, type Tick } from "./scale.js";
import { sidesOf } from "./sides.js";
import { claimsOf } from "./view.js";

const INDENT = "  ";
const WIDEST_LABEL = 28;
const WIDEST_LINE = 72;
/** Narrower, a plot tells less than the labels beside it. */
const NARROWEST_LINE = 16;

/** A line for each reading and one for the scale; none where there is nothing to compare or no room. */
export function intervalLines({ view, paint, width }: Page, group: Group): string[] {
  const scale = scaleOf(view, group);
  const sides = sidesOf(view, group).flatMap((reading) => {
    const [first] = claimsOf(view, reading.claims);
    return first ? [{ reading, first, label: formatReading(reading, first) }] : [];
  });
  const widest = Math.max(...sides.map(({ label }) => widthOf(label)));
  const label = Math.min(widest, WIDEST_LABEL, Math.floor(width / 3));
  const line = Math.min(WIDEST_LINE, width - label - 2 * INDENT.length);
  if (!scale || line < NARROWEST_LINE) return [];
  const rows = sides.map(({ reading, first, label: text }) => {
    const drawn = drawBar(barOf(scale, reading), endsOf(reading, first), line).trimEnd();
    return INDENT + padEnd(clip(text, label), label) + INDENT + paint.verdict[group.verdict](drawn);
  });
  const axis = `${" ".repeat(label + 2 * INDENT.length)}${drawAxis(scale, line)}`;
  return [...rows, paint.quiet(axis.trimEnd())];
}

interface Ends {
  readonly excludesLow: boolean;
  readonly excludesHigh: boolean;
  readonly isVague: boolean;
}

function endsOf({ min, max }: Reading, { quantity }: Claim): Ends {
  return {
    excludesLow: min === quantity.min && quantity.minExclusive === true,
    excludesHigh: max === quantity.max && quantity.maxExclusive === true,
    isVague: quantity.bound === "vague" || quantity.bound === "about",
  };
}

/** "   ├────┤ ", "   ●", "◄──○", "├╌╌╌┤" for what is vague. */
function drawBar({ from, to }: Bar, { excludesLow, excludesHigh, isVague }: Ends, line: number): string {
  if (from === null && to === null) return "";
  const first = columnOf(from ?? 0, line);
  const last = columnOf(to ?? 100, line);
  if (from !== null && to !== null && first === last) return `${" ".repeat(first)}●`;
  const low = from === null ? "◄" : excludesLow ? "○" : "├";
  const high = to === null ? "►" : excludesHigh ? "○" : "┤";
  return " ".repeat(first) + low + (isVague ? "╌" : "─").repeat(last - first - 1) + high;
}

/** Labels under their places; one that would touch the one before it is left out. */
function drawAxis({ ticks, isLogarithmic }: Scale, line: number): string {
  const drawn = ticks.reduce((text, tick) => addTick(text, tick, line), "");
  return isLogarithmic && widthOf(drawn) + 6 <= line ? `${drawn} (log)` : drawn;
}

function addTick(text: string, { at, label }: Tick, line: number): string {
  const width = widthOf(label);
  const start = Math.max(0, Math.min(line - width, columnOf(at, line) - Math.floor(width / 2)));
  const room = start - widthOf(text);
  return room < (text === "" ? 0 : 2) || width > line ? text : text + " ".repeat(room) + label;
}

function columnOf(at: number, line: number): number {
  return Math.round((at / 100) * (line - 1));
}
