// A verdict as a shape and a word, so that it is told without colour too.
import type { Verdict } from "../../model/result.js";
import { html, Markup } from "./markup.js";

/** Drawn in a square of 16: a cross, an arrow up, two rings, two bars, a dot. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  conflict: '<path d="M4 4l8 8M12 4l-8 8"/>',
  update: '<path d="M8 13V3M4 7l4-4 4 4"/>',
  compatible: '<circle cx="6" cy="8" r="3.6"/><circle cx="10" cy="8" r="3.6"/>',
  agree: '<path d="M3.5 6h9M3.5 10h9"/>',
  single: '<circle cx="8" cy="8" r="2.2"/>',
};

/** To be put once into the page. */
export const verdictShapes = new Markup(
  `<svg width="0" height="0" class="shapes" aria-hidden="true">${Object.entries(SHAPES)
    .map(([verdict, shape]) => `<symbol id="shape-${verdict}" viewBox="0 0 16 16">${shape}</symbol>`)
    .join("")}</svg>`,
);

export function verdictBadge(verdict: Verdict): Markup {
  return html`<span class="badge ${verdict}">${verdictShape(verdict)}${verdict}</span>`;
}

/** The shape alone, where the word stands beside it. */
export function verdictShape(verdict: Verdict): Markup {
  return html`<svg class="shape" aria-hidden="true"><use href="#shape-${verdict}"/></svg>`;
}
