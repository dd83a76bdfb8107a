// Says by what a claim is the only one of its document: then it is what another document tells by the same words.
import type { Claim } from "../model/claim.js";
import { dimensionOf, type Lone } from "./candidate.js";
import { areApart } from "./values.js";

/** A document with fewer figures than this says nothing by having only one of a kind. */
const fewest = 4;
/** Claims of a document under one key that each is held against. */
const looked = 40;

const keys: Readonly<Record<keyof Lone, (claim: Claim) => string | null>> = {
  dimension: () => "",
  noun: ({ frame }) => frame.noun,
  event: ({ frame }) => frame.event,
  label: ({ label }) => label.toLowerCase(),
};

export interface Alone {
  /** What of a claim is told once in its document; null where the document is too short to tell. */
  readonly loneOf: (claim: Claim) => Lone | null;
  /** Whether its document, however short, has no other figure of its dimension, or for a count none of its noun; never days and ages. */
  readonly isOnly: (claim: Claim) => boolean;
}

export function aloneIn(claims: readonly Claim[]): Alone {
  const members = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const name of names) {
      const key = keyOf(claim, name);
      const known = members.get(key);
      if (!known) members.set(key, [claim]);
      else if (known.length < looked) known.push(claim);
    }
  }
  const sizes = new Map<string, number>();
  for (const { source } of claims) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const isLone = (claim: Claim, name: keyof Lone) =>
    !(members.get(keyOf(claim, name)) ?? []).some((other) => areApart(claim.quantity, other.quantity));
  const loneOf = (claim: Claim) => {
    if ((sizes.get(claim.source) ?? 0) < fewest) return null;
    return {
      dimension: isLone(claim, "dimension"),
      noun: isLone(claim, "noun"),
      event: isLone(claim, "event"),
      label: isLone(claim, "label"),
    };
  };
  const isOnly = (claim: Claim) => {
    if (claim.quantity.kind === "count") return claim.frame.noun !== null && isLone(claim, "noun");
    return !many.has(claim.quantity.kind) && isLone(claim, "dimension");
  };
  return { loneOf, isOnly };
}

/** Kinds of which a report tells several. */
const many: ReadonlySet<Claim["quantity"]["kind"]> = new Set(["date", "time", "age"]);

const names = ["dimension", "noun", "event", "label"] as const;

function keyOf(claim: Claim, name: keyof Lone): string {
  return [claim.source, dimensionOf(claim.quantity), name, keys[name](claim)].join("\u0000");
}

/** "lone.noun2": of both documents the only figure for the noun that they share. */
export function loneFeature(name: keyof Lone, a: Lone, b: Lone): string {
  return `lone.${name}${Number(a[name]) + Number(b[name])}`;
}
