// Shows what is not said: holes in the text, vague words where others have figures, and silence.
import type { Claim } from "../model/claim.js";
import type { Gap, GapKind } from "../model/result.js";
import { wrapAfter } from "./columns.js";
import { groupBy } from "./group-by.js";
import type { Page } from "./page.js";
import { claimsOf, nameOf, placeOf, type View } from "./view.js";

export function gapLines(page: Page, gaps: readonly Gap[]): string[] {
  const of = (kind: GapKind): Gap[] => gaps.filter((gap) => gap.kind === kind);
  return [
    ...[...of("missing-value"), ...of("vague-value")].flatMap((gap) => spokenLines(page, gap)),
    ...silentLines(page, of("not-reported")),
  ];
}

/** "a.txt:3:10  «on March .»  the day is missing". */
function spokenLines({ view, width }: Page, gap: Gap): string[] {
  const words = wordsOf(view, gap);
  const label = gap.group ? `${view.groups.get(gap.group)?.label ?? gap.group}: ` : "";
  const quote = words ? `«${words}»  ` : "";
  return wrapAfter("  ", `${spotOf(view, gap)}  ${quote}${label}${gap.reason}`, width);
}

/** One line for each question: "people injured: not in DW, BBC". */
function silentLines({ view, width }: Page, gaps: readonly Gap[]): string[] {
  const byGroup = groupBy(gaps, (gap) => gap.group ?? "");
  return [...byGroup].flatMap(([group, silent]) => {
    const names = silent.map((gap) => nameOf(view, gap.source)).join(", ");
    return wrapAfter("  ", `${view.groups.get(group)?.label ?? group}: not in ${names}`, width);
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
