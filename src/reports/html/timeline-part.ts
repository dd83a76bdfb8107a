// How a figure grew: its values over the days that they hold for, as a drawing and as a list.

import { groupBy } from "../../gather.js";
import type { Claim } from "../../model/claim.js";
import type { Group } from "../../model/result.js";
import { formatDay } from "../dates.js";
import { formatStating } from "../readings.js";
import { barOf, createScale, type Scale } from "../scale.js";
import { dayOf } from "../sides.js";
import { claimsOf, nameOf, type View } from "../view.js";
import { linkToWords } from "./links.js";
import { html, type Markup, nothing } from "./markup.js";

/** What was said of one day, once for each value. */
interface Point {
  readonly day: string;
  readonly claim: Claim;
  /** Short names of those who say so. */
  readonly names: readonly string[];
}

/** Percent that the labels of two points must be apart. */
const APART = { across: 11, up: 15 };

export function timelinePart(view: View, group: Group): Markup {
  const points = pointsOf(view, group);
  const days = [...new Set(points.map(({ day }) => day))];
  const [first] = points;
  if (days.length < (group.verdict === "update" ? 2 : 3)) return nothing;
  const across =
    first &&
    createScale(
      days.map((day) => ({ min: day, max: day })),
      { ...first.claim.quantity, kind: "date" },
    );
  const up =
    first &&
    createScale(
      points.map(({ claim }) => claim.quantity),
      first.claim.quantity,
    );
  if (!across || !up) return nothing;
  const placed = points.map((point) => placePoint(point, across, up));
  return html`<figure class="timeline"><figcaption>By the day that the figure holds for</figcaption>
<svg aria-hidden="true">${placed.map(stem)}${placed.map((place, index) => label(place, placed.slice(0, index)))}</svg>
<ol>
${days.map((day) =>
  dayPart(
    day,
    points.filter((point) => point.day === day),
  ),
)}</ol></figure>
`;
}

/** Numbers only: of days and hours nothing grows. */
function pointsOf(view: View, group: Group): Point[] {
  const dated = claimsOf(view, group.claims).flatMap((claim) => {
    const { min, max } = claim.quantity;
    const day = dayOf(view, claim);
    return day !== null && (typeof min === "number" || typeof max === "number") ? [{ day, claim }] : [];
  });
  const same = groupBy(dated, ({ day, claim }) => `${day} ${formatStating(claim)}`);
  const points = [...same.values()].flatMap((own) => {
    const [first] = own;
    const names = [...new Set(own.map(({ claim }) => nameOf(view, claim.source)))];
    return first ? [{ ...first, names }] : [];
  });
  return points.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

interface Place {
  readonly x: number;
  /** From above, the upper and the lower end of the value. */
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

function placePoint({ day, claim }: Point, across: Scale, up: Scale): Place {
  const { from, to } = barOf(up, claim.quantity);
  const x = barOf(across, { min: day, max: day }).from ?? 0;
  return { x, top: drop(to ?? from ?? 0), bottom: drop(from ?? to ?? 0), text: formatStating(claim) };
}

/** Room is left above for labels and below for the line. */
function drop(at: number): number {
  return Number((98 - at * 0.88).toFixed(2));
}

function stem({ x, top, bottom }: Place): Markup {
  const [across, high, low] = [x, top, bottom].map((percent) => `${percent}%`);
  const dot = html`<circle cx="${across}" cy="${high}" r="4"/>`;
  const interval =
    high === low ? nothing : html`<line class="span" x1="${across}" x2="${across}" y1="${high}" y2="${low}"/>`;
  return html`<line class="stem" x1="${across}" x2="${across}" y1="${high}" y2="100%"/>${interval}${dot}`;
}

/** Left out where it would cover one that is there already: the list tells all. */
function label({ x, top, text }: Place, before: readonly Place[]): Markup {
  const isCovered = before.some(
    (other) => Math.abs(other.x - x) < APART.across && Math.abs(other.top - top) < APART.up,
  );
  if (isCovered) return nothing;
  return html`<text x="${x}%" y="${top}%" dy="-8" text-anchor="middle">${text}</text>`;
}

function dayPart(day: string, points: readonly Point[]): Markup {
  const parts = points.map(
    ({ claim, names }) => html`<span>${linkToWords(claim, formatStating(claim))} ${names.join(", ")}</span> `,
  );
  return html`<li><time datetime="${day}">${formatDay(day)}</time> ${parts}</li>
`;
}
