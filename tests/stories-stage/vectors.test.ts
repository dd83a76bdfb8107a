// Vectors as arrays say what maps of the same weights say.
import fc from "fast-check";
import { expect, test } from "vitest";
import { dotProduct, vectorOf } from "../../src/stories/vectors.js";

const weights = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 })), {
    selector: ([key]) => key,
    maxLength: 20,
  })
  .map((entries) => new Map(entries));

test("look-ups and products", () => {
  fc.assert(
    fc.property(weights, weights, (one, other) => {
      const [left, right] = [vectorOf(one), vectorOf(other)];
      for (let key = -1; key < 42; key++) expect(left.get(key)).toBe(one.get(key));
      const product = [...one].reduce((sum, [key, weight]) => sum + weight * (other.get(key) ?? 0), 0);
      expect(dotProduct(left, right)).toBe(product);
      expect(dotProduct(left, new Map(other))).toBe(product);
    }),
  );
});
