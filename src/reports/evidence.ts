// Shows what a claim rests on: outlet and day, who says so, the quote with «the figure» marked, file:line:column.
import type { Claim } from "../model/claim.js";
import type { Reading } from "../model/result.js";
import { wrap, wrapAfter } from "./columns.js";
import { formatDay } from "./dates.js";
import { count, type Page } from "./page.js";
import { quoteOf } from "./quote.js";
import { formatReading } from "./readings.js";
import { claimsOf, nameOf, namesOf, placeOf, type View } from "./view.js";

/** Lines that a quote may take. */
const QUOTE_LINES = 3;
const KEPT_SPACE = "\u00a0";

/** One answer: its value, how many origins it has, and quotes of `most` of the sources that give it; the others are named. */
export function readingLines(page: Page, reading: Reading, most: number): string[] {
  const claims = claimsOf(page.view, reading.claims);
  const [first] = claims;
  if (!first) return [];
  const support = reading.sources.length > 1 ? wrap(supportOf(reading), page.width) : [];
  const quoted = oneOfEachSource(claims).slice(0, most);
  return [
    ...wrap(formatReading(reading, first), page.width).map(page.paint.strong),
    ...support.map(page.paint.quiet),
    ...quoted.flatMap((claim) => claimLines(page, claim)),
    ...unquoted(page.view, claims, quoted).flatMap((text) => wrap(text, page.width).map(page.paint.quiet)),
  ];
}

/** "3 sources, 2 origins" */
export function supportOf({ sources, origins }: Pick<Reading, "sources" | "origins">): string {
  return `${count(sources.length, "source")}, ${count(origins, "origin")}`;
}

export function claimLines(page: Page, claim: Claim): string[] {
  return [
    ...wrap(whoSays(page.view, claim), page.width),
    ...quoteLines(page, claim),
    ...wrapAfter("  ", placeOf(page.view, claim), page.width).map(page.paint.place),
  ];
}

/** "DW, 11 Jan 2022, citing Interior Ministry (expected)". */
export function whoSays(view: View, claim: Claim): string {
  const published = view.sources.get(claim.source)?.published.date;
  const day = published ? `, ${formatDay(published)}` : "";
  const speaker = claim.speaker ? `, citing ${claim.speaker}` : "";
  return `${nameOf(view, claim.source)}${day}${speaker}${claim.modality ? ` (${claim.modality})` : ""}`;
}

function quoteLines({ view, paint, width }: Page, claim: Claim): string[] {
  const room = (width - 4) * QUOTE_LINES - 8;
  const { before, figure, after } = quoteOf(claim, view.ranks.get(claim.id) ?? 0, room);
  const marked = `“${before}«${figure.replaceAll(" ", KEPT_SPACE)}»${after}”`;
  return wrapAfter("  ", marked, width).map((line) =>
    line.replace(/«[^«»]*»/, paint.strong).replaceAll(KEPT_SPACE, " "),
  );
}

/** The first claim of each source: what it says again says no more. */
function oneOfEachSource(claims: readonly Claim[]): Claim[] {
  const first = new Map([...claims].reverse().map((claim) => [claim.source, claim]));
  return claims.filter((claim) => first.get(claim.source) === claim);
}

/** "and 3 more: BBC, DW": the sources that say the same and are not quoted. */
export function unquoted(view: View, claims: readonly Claim[], quoted: readonly Claim[]): string[] {
  const left = new Set(claims.map(({ source }) => source));
  for (const { source } of quoted) left.delete(source);
  return left.size > 0 ? [`and ${left.size} more: ${namesOf(view, [...left])}`] : [];
}
