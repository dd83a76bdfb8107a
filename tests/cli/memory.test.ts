// A run that may not fit into memory is told of beforehand.
import { expect, test } from "vitest";
import { memoryWarning } from "../../src/cli/memory.js";

test.each([
  [5, undefined, null],
  [100_000, 4e9, null],
  [
    2_000_000,
    4.1e9,
    "2000000 documents need 5.0 GB of memory or more, and Node may use 4.1 GB: NODE_OPTIONS=--max-old-space-size=8000 lets it use more",
  ],
])("%i documents", (documents, limit, warning) => {
  expect(memoryWarning(documents, limit)).toBe(warning);
});
