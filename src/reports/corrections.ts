// Shows what an editor's corrections did, and which no longer fit.
import type { CorrectionNote } from "../model/correction.js";
import type { Result } from "../model/result.js";
import { wrapAfter } from "./columns.js";
import type { Page } from "./page.js";

export function correctionLines({ view, paint, width }: Page): string[] {
  return (view.result.corrections ?? []).flatMap((note) => {
    const mark = note.fits ? "✓" : "✗";
    const [first = "", ...rest] = wrapAfter(`${mark} `, describe(note), width);
    return [note.fits ? first : paint.bad(mark) + first.slice(1), ...rest];
  });
}

export function describeCorrections({ corrections = [] }: Result): string[] {
  return corrections.map(describe);
}

/** "corrections.yaml:3:3 “12” of a.txt is ignored, because the outlet took it back". */
function describe({ place, fits, reason, because }: CorrectionNote): string {
  const told = because === undefined ? reason : `${reason.replace(/\.$/, "")}, because ${because}`;
  return fits ? `${place} ${told}` : `${place} no longer fits: ${reason}`;
}
