// Carries out what an editor says of the articles before they are grouped: dates and claims to ignore; finds the claims that the rest names.
import type { Correction, CorrectionNote } from "../model/correction.js";
import type { Extract } from "../model/extract.js";
import { findClaim, meant, sourcesOf } from "./find-claim.js";
import type { Told } from "./told.js";

export interface Corrected {
  readonly extracts: readonly Extract[];
  /** What is carried out when the claims are grouped and judged. */
  readonly told: readonly Told[];
  readonly notes: readonly CorrectionNote[];
}

export function correct(extracts: readonly Extract[], corrections: readonly Correction[]): Corrected {
  let corrected: Corrected = { extracts, told: [], notes: [] };
  for (const correction of corrections) corrected = step(corrected, correction);
  return corrected;
}

function step(corrected: Corrected, correction: Correction): Corrected {
  return correction.kind === "date" ? dated(corrected, correction) : claimed(corrected, correction);
}

function dated(corrected: Corrected, correction: Kind<"date">): Corrected {
  const { of, date, place, because } = correction;
  const ids = new Set(sourcesOf(of, corrected.extracts).map(({ id }) => id));
  if (ids.size === 0) {
    const reason = `no article has the path or outlet ${of}${meant(of, corrected.extracts)}`;
    return noted(corrected, correction, { fits: false, reason });
  }
  const reason = `set by ${place}${because ? `: ${because}` : ""}`;
  const extracts = corrected.extracts.map((extract) =>
    ids.has(extract.id)
      ? changed(extract, { source: { ...extract.source, published: { date, basis: "metadata" as const, reason } } })
      : extract,
  );
  const note = { fits: true, reason: `${of} is dated ${date}.`, sources: [...ids] };
  return noted({ ...corrected, extracts }, correction, note);
}

function claimed(corrected: Corrected, correction: Exclude<Correction, { kind: "date" }>): Corrected {
  const found = correction.claims.map((reference) => ({ reference, ...findClaim(reference, corrected.extracts) }));
  const claims = found.flatMap((one) => ("claim" in one ? one.claim : []));
  const missing = found.find((one) => "problem" in one);
  if (missing && "problem" in missing)
    return noted(
      corrected,
      { ...correction, place: missing.reference.place },
      { fits: false, reason: missing.problem },
    );
  const ids = claims.map(({ id }) => id);
  if (correction.kind !== "ignore") return { ...corrected, told: [...corrected.told, { correction, claims: ids }] };
  const words = claims.map(({ text }) => `“${text}”`).join(", ");
  const note = { fits: true, reason: `${words} of ${correction.claims[0]?.path} is ignored.`, claims: ids };
  return noted({ ...corrected, extracts: without(corrected.extracts, new Set(ids)) }, correction, note);
}

type Kind<Name extends Correction["kind"]> = Correction & { readonly kind: Name };

/** They stay quantities and assert nothing. */
function without(extracts: readonly Extract[], ids: ReadonlySet<string>): Extract[] {
  return extracts.map((extract) => {
    const { quantities } = extract;
    if (!quantities.some(({ id }) => ids.has(id))) return extract;
    const left = quantities.map((quantity) => (ids.has(quantity.id) ? { ...quantity, claim: false } : quantity));
    return changed(extract, { quantities: left });
  });
}

/** By the names of the fields: those of a packed extract are not its own. */
function changed(extract: Extract, change: Partial<Extract>): Extract {
  const { schema, rules, id, source, quantities, holes, checks, features } = extract;
  return { schema, rules, id, source, quantities, holes, checks, features, ...change };
}

function noted(
  corrected: Corrected,
  { kind, place, because }: Correction,
  note: Omit<CorrectionNote, "kind" | "place" | "because">,
): Corrected {
  const whole = { kind, place, ...note, ...(because === undefined ? {} : { because }) };
  return { ...corrected, notes: [...corrected.notes, whole] };
}
