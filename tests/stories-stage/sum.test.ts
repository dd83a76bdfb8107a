import fc from "fast-check";
import { expect, test } from "vitest";
import { Sum } from "../../src/stories/sum.js";

const weights = fc.uniqueArray(fc.tuple(fc.nat(5000), fc.double({ min: 0.01, max: 1, noNaN: true })), {
  selector: ([key]) => key,
  maxLength: 200,
});

test("a sum holds what a map of all that was added would hold", () => {
  fc.assert(
    fc.property(fc.array(weights, { maxLength: 6 }), fc.nat(50), (vectors, expected) => {
      const sum = new Sum(expected);
      const map = new Map<number, number>();
      for (const vector of vectors) {
        sum.add(new Map(vector));
        for (const [key, weight] of vector) map.set(key, (map.get(key) ?? 0) + weight);
      }
      const held: [number, number][] = [];
      sum.forEach((weight, key) => {
        held.push([key, weight]);
      });
      expect(sum.size).toBe(map.size);
      expect(new Map(held)).toEqual(map);
      expect([...map.keys()].every((key) => sum.get(key) === map.get(key))).toBe(true);
      expect(sum.get(5001)).toBeUndefined();
    }),
  );
});
