import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  areDisjoint,
  areSame,
  contains,
  hull,
  type Interval,
  intersect,
  isEmpty,
  isWithin,
} from "../../src/verdicts/interval.js";
import { createJudge } from "../../src/verdicts/judge.js";
import type { JudgedClaim } from "../../src/verdicts/judged-claim.js";
import { claim, context, quantity } from "./claims.js";
import { rules } from "./rules.js";

const judge = createJudge(rules);

const hedges = ["", "at least ", "about ", "some ", "over ", "nearly ", "up to "];
const numbers = fc.oneof(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 100, max: 99_999 }));
const texts = fc.oneof(
  fc.tuple(fc.constantFrom(...hedges), numbers).map(([hedge, number]) => `${hedge}${number}`),
  fc.constantFrom("dozens", "hundreds", "several", "15 to 20", "3 percent", "$4 million", "€3 million", "half"),
);
const claims = fc
  .array(fc.tuple(fc.constantFrom("A", "B", "C", "D"), fc.integer({ min: 0, max: 5 }), texts), {
    minLength: 1,
    maxLength: 9,
  })
  .map((all) => {
    const days = new Map<string, number>();
    return all.map(([source, day, text]) => {
      const published = days.get(source) ?? day;
      days.set(source, published);
      return claim(source, published, text, quantity(text));
    });
  });

describe("verdicts", () => {
  test("do not depend on the order of the claims", () => {
    const shuffled = claims.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([one, other], cannotFall) => {
        expect(judge(other, { ...context, cannotFall })).toEqual(judge(one, { ...context, cannotFall }));
      }),
    );
  });

  test("do not change with a copy of a source, but for a second source that makes an agreement", () => {
    fc.assert(
      fc.property(claims, fc.boolean(), (all, cannotFall) => {
        const copied = all.filter(({ source }) => source === all[0]?.source);
        const copies = copied.map((one) => ({ ...one, id: `${one.id}-copy`, source: `${one.source}2` }));
        const before = judge(all, { ...context, cannotFall });
        const after = judge([...all, ...copies], { ...context, cannotFall });
        expect(after.origins).toBe(before.origins);
        const alone = new Set(all.map(({ source }) => source)).size === 1;
        if (!alone) expect(after.verdict).toBe(before.verdict);
      }),
    );
  });

  test("name every claim in exactly one reading", () => {
    fc.assert(
      fc.property(claims, (all) => {
        const named = judge(all, context).values.flatMap((value) => value.claims);
        expect([...named].sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  test("are a conflict where one of several agreeing sources has another figure", () => {
    const changed = fc
      .tuple(numbers, fc.integer({ min: 2, max: 6 }))
      .chain(([figure, sources]) =>
        fc.tuple(fc.constant(figure), fc.constant(sources), fc.integer({ min: 0, max: sources - 1 }), numbers),
      );
    fc.assert(
      fc.property(changed, ([figure, sources, wrong, other]) => {
        fc.pre(other > figure * 1.3 + 1 || other < figure / 1.3 - 1);
        const all = Array.from({ length: sources }, (_, index) => {
          const text = String(index === wrong ? other : figure);
          return claim(`S${index}`, 3, text, quantity(text));
        });
        expect(judge(all, context).verdict).toBe("conflict");
      }),
    );
  });

  test("are no conflict where a figure is restated, rounded or hedged", () => {
    const restated = fc.tuple(
      fc.integer({ min: 101, max: 9_999_999 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(...hedges),
    );
    fc.assert(
      fc.property(restated, fc.boolean(), ([figure, dropped, hedge], cannotFall) => {
        const step = 10 ** Math.min(dropped, String(figure).length - 1);
        const rounded = Math.round(figure / step) * step;
        fc.pre(rounded > 0 && Math.abs(rounded - figure) < 0.25 * rounded);
        const plain = `${figure}`;
        const about = hedge === "about " || hedge === "some " ? hedge : "";
        for (const text of [`${hedge}${figure}`, `${about}${rounded}`]) {
          const all: JudgedClaim[] = [claim("A", 1, plain, quantity(plain)), claim("B", 1, text, quantity(text))];
          expect(["agree", "compatible"]).toContain(judge(all, { ...context, cannotFall }).verdict);
        }
      }),
    );
  });
});

const ends = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom(-Infinity, Infinity));
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(ends, ends, fc.boolean(), fc.boolean())
  .filter(([a, b]) => a !== b || Number.isFinite(a))
  .map(([a, b, lowOpen, highOpen]) => ({ low: Math.min(a, b), high: Math.max(a, b), lowOpen, highOpen }))
  .map((one) => ({
    ...one,
    lowOpen: one.lowOpen || one.low === -Infinity,
    highOpen: one.highOpen || one.high === Infinity,
  }));

describe("intervals", () => {
  test("obey the laws of sets", () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, fc.integer({ min: -6, max: 6 }), (a, b, c, halves) => {
        const x = halves / 2;
        expect(contains(intersect(a, b), x)).toBe(contains(a, x) && contains(b, x));
        expect(areSame(intersect(a, b), intersect(b, a))).toBe(true);
        expect(areSame(intersect(intersect(a, b), c), intersect(a, intersect(b, c)))).toBe(true);
        expect(areDisjoint(a, b)).toBe(areDisjoint(b, a));
        if (isEmpty(a) || isEmpty(b)) return;
        expect(isWithin(a, hull(a, b))).toBe(true);
        if (contains(a, x)) expect(contains(hull(a, b), x)).toBe(true);
        if (isWithin(a, b)) expect(areDisjoint(a, b)).toBe(false);
        if (isWithin(a, b) && isWithin(b, a)) expect(areSame(a, b)).toBe(true);
      }),
    );
  });
});
