// The readings of a question as bars on one line: a dot for a number, a bar for an interval, an arrow where an end is open.
import type { Claim } from "../../model/claim.js";
import type { Group, Reading } from "../../model/result.js";
import { letterOf } from "../letters.js";
import { count } from "../page.js";
import { formatReading } from "../readings.js";
import { type Bar, barOf, type Scale, scaleOf } from "../scale.js";
import { sidesOf } from "../sides.js";
import { claimsOf, type View } from "../view.js";
import { html, type Markup, nothing } from "./markup.js";

/** Bars that an eye can compare; the sides below hold all. */
const MOST = 12;
const MIDDLE = 13;

export function plotPart(view: View, group: Group): Markup {
  const sides = sidesOf(view, group);
  const scale = scaleOf(view, group);
  if (!scale) return nothing;
  const rows = sides.slice(0, MOST).map((reading, index) => rowPart(view, reading, index, scale));
  const left = sides.length > MOST ? html`<li class="quiet">and ${sides.length - MOST} more</li>` : nothing;
  return html`<figure class="plot"><figcaption>Readings on one scale${scale.isLogarithmic ? " (logarithmic)" : ""}</figcaption>
<ul>
${rows}${left}<li class="axis" aria-hidden="true"><span></span><svg>${scale.ticks.map(
    ({ at, label }) => html`<text x="${at}%" y="12" text-anchor="middle">${label}</text>`,
  )}</svg></li>
</ul></figure>
`;
}

function rowPart(view: View, reading: Reading, index: number, scale: Scale): Markup {
  const [first] = claimsOf(view, reading.claims);
  if (!first) return nothing;
  return html`<li><span><b class="letter">${letterOf(index)}</b> ${formatReading(reading, first)} <small>${count(reading.sources.length, "source")}</small></span><svg aria-hidden="true">${scale.ticks.map(
    ({ at }) => html`<line class="grid" x1="${at}%" x2="${at}%" y1="0" y2="26"/>`,
  )}<line class="rule" x1="0" x2="100%" y1="${MIDDLE}" y2="${MIDDLE}"/>${barPart(barOf(scale, reading), reading, first)}</svg></li>
`;
}

function barPart({ from, to }: Bar, reading: Reading, { quantity }: Claim): Markup {
  if (from === null && to === null) return nothing;
  if (from !== null && from === to) return dot(from, "point");
  const left = from ?? 0;
  const width = Number(((to ?? 100) - left).toFixed(2));
  const isSoft = quantity.bound === "vague" || quantity.bound === "about";
  return html`<rect class="${isSoft ? "bar soft" : "bar"}" x="${left}%" width="${width}%" y="8" height="10" rx="3"/>${
    from === null ? arrow(0, "M1 6l-9 7l9 7z") : excluded(from, reading.min === quantity.min && quantity.minExclusive)
  }${to === null ? arrow(100, "M-1 6l9 7l-9 7z") : excluded(to, reading.max === quantity.max && quantity.maxExclusive)}`;
}

/** A ring: the end itself is not in the interval. */
function excluded(at: number, isExcluded: boolean | undefined): Markup {
  return isExcluded ? dot(at, "ring") : nothing;
}

function dot(at: number, kind: string): Markup {
  return html`<circle class="${kind}" cx="${at}%" cy="${MIDDLE}" r="5"/>`;
}

function arrow(at: number, path: string): Markup {
  return html`<svg x="${at}%" overflow="visible"><path class="arrow" d="${path}"/></svg>`;
}
