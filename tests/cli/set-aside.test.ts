import { expect, test } from "vitest";
import { setAside, takenFrom } from "../../src/cli/set-aside.js";

test("what is set aside comes back as it was, in any order and as often as one likes", () => {
  const pieces = ["", "a", "žluťoučký", "x".repeat(300_000)].map((text) => Buffer.from(text));
  const places = pieces.map(setAside);
  const order = [2, 0, 3, 1, 2];
  for (const at of order) expect(takenFrom(places[at] ?? 0, pieces[at]?.length ?? 0)).toEqual(pieces[at]);
});
