// Explains claims, groups, gaps and checks by their ids: quotes side by side, how each was read, why this verdict.
import { UserError } from "../errors.js";
import type { Claim } from "../model/claim.js";
import type { Check, Gap, Group, Result } from "../model/result.js";
import { nearest } from "../nearest.js";
import { describeCheck } from "./checks.js";
import { wrap, wrapAfter } from "./columns.js";
import { titleLines } from "./disagreements.js";
import { claimLines } from "./evidence.js";
import { spotOf, wordsOf } from "./gaps.js";
import { howRead } from "./how-read.js";
import { intervalLines } from "./interval-plot.js";
import type { Look } from "./look.js";
import { count, type Page } from "./page.js";
import { createPaint } from "./paint.js";
import { printable, printableResult } from "./printable.js";
import { formatReading } from "./readings.js";
import { blockWidth, sideBySide } from "./side-by-side.js";
import { claimsOf, createView, nameOf, namesOf } from "./view.js";

const ALL = Number.POSITIVE_INFINITY;

/** @throws UserError for an id that the result does not have, with the ids it may have meant */
export function explain(result: Result, ids: readonly string[], look: Look): string {
  const page: Page = {
    view: createView(printableResult(result)),
    paint: createPaint(look.color),
    width: Math.max(40, look.width),
  };
  return ids.map((id) => `${explainOne(page, printable(id)).join("\n")}\n`).join("\n");
}

function explainOne(page: Page, id: string): string[] {
  const { view } = page;
  const group = view.groups.get(id);
  if (group) return explainGroup(page, group);
  const claim = view.claims.get(id);
  if (claim) return explainClaim(page, claim);
  const gap = view.result.gaps.find((gap) => gap.id === id);
  if (gap) return explainGap(page, gap);
  const check = view.result.checks.find((check) => check.id === id);
  if (check) return explainCheck(page, check);
  throw new UserError(`no claim, group, gap or check has the id ${id}${suggest(page, id)}`);
}

function explainGroup(page: Page, group: Group): string[] {
  const column = { ...page, width: blockWidth(group.claims.length, page.width) };
  const claims = inOrderOfReadings(page, group);
  const blocks = claims.map((claim) => [...claimLines(column, claim), ...howRead(column, claim)]);
  return [
    ...titleLines(page, group),
    ...wrap(group.question, page.width),
    "",
    ...spaced(intervalLines(page, group)),
    ...sideBySide(blocks, page.width),
    "",
    ...group.values.flatMap((reading) => {
      const [first] = claimsOf(page.view, reading.claims);
      const names = namesOf(page.view, reading.sources, ALL);
      const text = `${first ? formatReading(reading, first) : "?"}: ${names} (${count(reading.origins, "origin")})`;
      return wrapAfter("  ", text, page.width);
    }),
    ...originLines(page, group),
  ];
}

function spaced(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...lines, ""];
}

/** Claims that say the same stand together. */
function inOrderOfReadings({ view }: Page, group: Group): Claim[] {
  const ids = new Set([...group.values.flatMap((reading) => reading.claims), ...group.claims]);
  return claimsOf(view, [...ids]);
}

/** Which of the group's sources are one origin, and why. */
function originLines({ view, width }: Page, group: Group): string[] {
  const shared = view.result.origins.filter(
    (origin) => origin.sources.filter((id) => group.sources.includes(id)).length > 1,
  );
  return [
    ...wrapAfter(
      "  ",
      `${count(group.sources.length, "source")}, ${count(group.origins, "independent origin")} of this figure`,
      width,
    ),
    ...shared.flatMap((origin) => {
      const names = namesOf(view, origin.sources, ALL);
      return wrapAfter("  ", `one origin: ${names} — ${origin.reason}`, width);
    }),
  ];
}

function explainClaim(page: Page, claim: Claim): string[] {
  const group = page.view.result.groups.find((group) => group.claims.includes(claim.id));
  const verdict = group
    ? [...titleLines(page, group), ...wrap(group.question, page.width), ...intervalLines(page, group)]
    : [];
  const title = wrap(claim.label, page.width).map(page.paint.strong);
  return [...title, ...claimLines(page, claim), ...howRead(page, claim), "", ...verdict];
}

function explainGap(page: Page, gap: Gap): string[] {
  const words = wordsOf(page.view, gap);
  const expects = gap.expects ? `, a ${gap.expects} is expected` : "";
  const group = page.view.groups.get(gap.group ?? "");
  return [
    ...wrap(`${gap.kind}: ${nameOf(page.view, gap.source)}`, page.width).map(page.paint.strong),
    ...wrapAfter("  ", `${words ? `«${words}»` : "says nothing"}${expects}`, page.width),
    ...wrapAfter("  ", spotOf(page.view, gap), page.width).map(page.paint.place),
    ...wrapAfter("  ", gap.reason, page.width),
    ...(group ? ["", ...explainGroup(page, group)] : []),
  ];
}

function explainCheck(page: Page, check: Check): string[] {
  const claims = claimsOf(page.view, check.claims ?? []).flatMap((claim) => claimLines(page, claim));
  return [...wrapAfter(check.holds ? "holds: " : "fails: ", describeCheck(page.view, check), page.width), ...claims];
}

function suggest({ view }: Page, id: string): string {
  const { claims, groups, gaps, checks } = view.result;
  const near = nearest(
    id,
    [...groups, ...claims, ...gaps, ...checks].map((thing) => thing.id),
    5,
  );
  return near.length > 0 ? `; did you mean ${near.join(", ")}?` : "";
}
