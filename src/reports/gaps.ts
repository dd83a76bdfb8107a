// Shows what is not said: holes in the text, vague words where others have figures, and silence.

import { groupBy } from "../gather.js";
import type { Claim } from "../model/claim.js";
import type { Gap, GapKind } from "../model/result.js";
import { wrapAfter } from "./columns.js";
import { knownMark, type Page } from "./page.js";
import { claimsOf, namesOf, placeOf, type View } from "./view.js";

export function gapLines(page: Page, gaps: readonly Gap[]): string[] {
  return [
    ...spokenGaps(gaps).flatMap((gap) => spokenLines(page, gap)),
    ...silences(page.view, gaps).flatMap((text) => wrapAfter("  ", text, page.width)),
  ];
}

/** Those that have words in a text: holes first, then vague words. */
export function spokenGaps(gaps: readonly Gap[]): Gap[] {
  const of = (wanted: GapKind): Gap[] => gaps.filter(({ kind }) => kind === wanted);
  return [...of("missing-value"), ...of("vague-value")];
}

/** "a.txt:3:10  «on March .»  the day is missing". */
function spokenLines({ view, width }: Page, gap: Gap): string[] {
  const words = wordsOf(view, gap);
  const group = view.groups.get(gap.group ?? "");
  const label = group ? `${group.label}: ` : "";
  const quote = words ? `«${words}»  ` : "";
  return wrapAfter("  ", `${spotOf(view, gap)}  ${quote}${label}${gap.reason}${knownMark(gap)}`, width);
}

/** One text for each question: "people injured: not in DW, BBC"; the reasons where the question is not shown. */
export function silences(view: View, gaps: readonly Gap[]): string[] {
  const silent = gaps.filter(({ kind }) => kind === "not-reported");
  return [...groupBy(silent, ({ group }) => group ?? "")].flatMap(([id, own]) => {
    const group = view.groups.get(id);
    const sources = own.map(({ source }) => source);
    return group ? [`${group.label}: not in ${namesOf(view, sources)}`] : own.map(({ reason }) => reason);
  });
}

/** The words of the gap, or of the claim that is vague. */
export function wordsOf(view: View, gap: Gap): string | undefined {
  return gap.text ?? vagueClaim(view, gap)?.text;
}

export function spotOf(view: View, gap: Gap): string {
  const claim = gap.line === undefined ? vagueClaim(view, gap) : undefined;
  return placeOf(view, claim ?? gap);
}

/** The claim that a vague-value gap is about. */
export function vagueClaim(view: View, gap: Gap): Claim | undefined {
  if (gap.kind !== "vague-value" || !gap.group) return undefined;
  return claimsOf(view, view.groups.get(gap.group)?.claims ?? []).find((claim) => claim.source === gap.source);
}
