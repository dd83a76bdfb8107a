// Carries out what an editor says of questions and verdicts: claims that answer one question, claims that do not disagree.
import type { Claim } from "../model/claim.js";
import type { Correction, CorrectionNote } from "../model/correction.js";
import type { Group } from "../model/result.js";

/** A correction with the ids of the claims that it names. */
export interface Told {
  readonly correction: Exclude<Correction, { kind: "date" | "ignore" }>;
  readonly claims: readonly string[];
}

type Judged = Pick<Group, "verdict" | "reason" | "values" | "origins">;

/** Joins the groups that hold claims of one question, in the place of the first. */
export function joinTold(groups: readonly Claim[][], told: readonly Told[]): Claim[][] {
  let joined = [...groups];
  for (const { correction, claims } of told) {
    if (correction.kind !== "same-question") continue;
    const isTold = (group: readonly Claim[]): boolean => group.some(({ id }) => claims.includes(id));
    const [first, ...others] = joined.filter(isTold);
    if (!first || others.length === 0) continue;
    const whole = [first, ...others].flat().sort((a, b) => order(a, b));
    joined = joined.flatMap((group) => (group === first ? [whole] : others.includes(group) ? [] : [group]));
  }
  return joined;
}

/** An editor says of both that they answer one question. */
export function areTold(a: string, b: string, told: readonly Told[]): boolean {
  return told.some(
    ({ correction, claims }) => correction.kind === "same-question" && claims.includes(a) && claims.includes(b),
  );
}

function order(a: Claim, b: Claim): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

/**
 * The verdict on claims some of which do not disagree: they are compatible where each of the answers that are named
 * disagrees with none of the others.
 */
export function judgeTold(
  claims: readonly Claim[],
  told: readonly Told[],
  judge: (claims: readonly Claim[]) => Judged,
): Judged {
  const judged = judge(claims);
  const ids = new Set(claims.map(({ id }) => id));
  const own = told.find((one) => one.correction.kind === "no-disagreement" && one.claims.every((id) => ids.has(id)));
  if (!own || !isDisagreement(judged)) return judged;
  const named = judged.values.filter((value) => value.claims.some((id) => own.claims.includes(id)));
  const open = named
    .map((kept) => new Set(named.filter((value) => value !== kept).flatMap((value) => value.claims)))
    .map((away) => judge(claims.filter(({ id }) => !away.has(id))))
    .find(isDisagreement);
  if (open) return { ...judged, reason: open.reason };
  const { place, because } = own.correction;
  return { ...judged, verdict: "compatible", reason: `No disagreement${because ? `: ${because}` : ""} (${place}).` };
}

function isDisagreement({ verdict }: Judged): boolean {
  return verdict === "conflict" || verdict === "update";
}

/** What became of it in the groups as they are. */
export function noteTold({ correction, claims }: Told, groups: readonly Group[]): CorrectionNote {
  const { kind, place, because } = correction;
  const holding = groups.filter((group) => group.claims.some((id) => claims.includes(id)));
  const [group] = holding;
  const note = { kind, place, claims, ...(because === undefined ? {} : { because }) };
  if (!group || holding.length > 1) {
    const how = kind === "same-question" ? "they stand in different stories" : "say same-question too";
    return { ...note, fits: false, reason: `The claims answer ${holding.length} questions: ${how}.` };
  }
  if (kind === "same-question") return { ...note, fits: true, reason: `One question: ${group.question}` };
  if (isDisagreement(group)) return { ...note, fits: true, reason: `Others disagree: ${group.reason}` };
  const isOurs = group.verdict === "compatible" && group.reason.includes(`(${place})`);
  if (isOurs) return { ...note, fits: true, reason: `No disagreement: ${group.question}` };
  return { ...note, fits: false, reason: `The claims do not disagree: ${group.reason}` };
}
