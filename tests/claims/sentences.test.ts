// Holds what is read of the sentences with known claims: no column of the score falls below its floor.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ExtractedQuantity } from "../../src/model/extract.js";
import { claimsIn } from "./claims-of.js";
import { overlaps, sameModality, sameName, sameNoun, samePredicate, sameScope, sameValue } from "./same.mjs";

interface Expected {
  readonly counts: readonly string[];
  readonly predicate: readonly string[];
  readonly place?: string;
  readonly speaker?: string;
  readonly scope?: string;
  readonly modality?: string;
}

interface Sample {
  readonly text: string;
  readonly published: string;
  readonly claims: readonly Expected[];
}

const folder = "tests/claims/sentences";
const files = [
  "tests/claims/unseen.json",
  "tests/claims/unseen-2.json",
  "tests/claims/unseen-3.json",
  "tests/claims/unseen-4.json",
  "tests/claims/unseen-5.json",
  "tests/claims/unseen-6.json",
  "tests/claims/unseen-7.json",
  ...readdirSync(folder).map((name) => `${folder}/${name}`),
];
const samples = files.flatMap((file): Sample[] => JSON.parse(readFileSync(file, "utf8")));
const read = samples.map(({ text, published, claims }) => pairUp(claims, claimsIn(text, published)));

type Pair = readonly [Expected, ExtractedQuantity];

function pairUp(claims: readonly Expected[], made: readonly ExtractedQuantity[]) {
  const left = new Set(made);
  const pairs: Pair[] = [];
  for (const want of claims) {
    const got = [...left].find((claim) => overlaps(want, claim) && sameValue(want, claim.quantity));
    if (got === undefined) continue;
    left.delete(got);
    pairs.push([want, got]);
  }
  return { pairs, wanted: claims.length, made: made.length };
}

const pairs = read.flatMap((sentence) => sentence.pairs);
const sum = (of: (sentence: (typeof read)[number]) => number) =>
  read.reduce((total, sentence) => total + of(sentence), 0);

/** Share of the claims found for which the answer asked for is right, in percent. */
function share(
  asked: (want: Expected) => unknown,
  isRight: (want: Expected, got: ExtractedQuantity) => boolean,
): number {
  const of = pairs.filter(([want]) => asked(want));
  return (100 * of.filter(([want, got]) => isRight(want, got)).length) / of.length;
}

describe("sentences with known claims", () => {
  const scores: readonly (readonly [string, number, number])[] = [
    ["recall", (100 * pairs.length) / sum(({ wanted }) => wanted), 97],
    ["precision", (100 * pairs.length) / sum(({ made }) => made), 95],
    ["noun counted", share((want) => want.counts.length > 0, sameNoun), 90],
    ["predicate", share((want) => want.predicate.length > 0, samePredicate), 87],
    [
      "place",
      share(
        (want) => want.place,
        (want, got) => sameName(want.place, got.place),
      ),
      86,
    ],
    [
      "speaker",
      share(
        (want) => want.speaker,
        (want, got) => sameName(want.speaker, got.speaker),
      ),
      86,
    ],
    [
      "scope",
      share(
        (want) => want.scope,
        (want, got) => sameScope(want.scope, got),
      ),
      90,
    ],
    [
      "modality",
      share(
        (want) => want.modality,
        (want, got) => sameModality(want.modality, got.modality),
      ),
      90,
    ],
  ];
  it.each(scores)("%s", (_column, reached, floor) => {
    expect(reached).toBeGreaterThanOrEqual(floor);
  });
});
