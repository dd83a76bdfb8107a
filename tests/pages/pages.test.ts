// Whole pages of many kinds of outlets, with what belongs to the page left in place.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/index.js";
import { pagesOf } from "./answers.mjs";
import { judgePage, rates, sumOf } from "./judge.mjs";

/** What the pages of a folder reach at least. When they were first read, "third" had noise 0.691, recall 0.884 and label 0.954,
 * "fourth" 0.650, 0.955 and 0.972, "fifth" 0.840, 0.911 and 0.958, "sixth" 0.881, 0.855 and 0.957,
 * "seventh" 0.767, 0.972 and 0.959, "eighth" 0.843, 0.890 and 0.978: most lines of "third" and "fourth" are furniture. */
const floors = [
  ["first", { noise: 0.85, recall: 0.93, precision: 0.81, label: 0.94 }],
  ["second", { noise: 0.86, recall: 0.94, precision: 0.83, label: 0.93 }],
  ["third", { noise: 0.76, recall: 0.87, precision: 0.53, label: 0.94 }],
  ["fourth", { noise: 0.64, recall: 0.93, precision: 0.51, label: 0.94 }],
  ["fifth", { noise: 0.88, recall: 0.9, precision: 0.72, label: 0.95 }],
  ["sixth", { noise: 0.88, recall: 0.86, precision: 0.75, label: 0.92 }],
  ["seventh", { noise: 0.94, recall: 0.95, precision: 0.87, label: 0.94 }],
  ["eighth", { noise: 0.86, recall: 0.94, precision: 0.74, label: 0.96 }],
] as const;

async function judged(folder: string) {
  const plain = mkdtempSync(join(tmpdir(), "pages-"));
  const counted = [];
  for (const page of pagesOf(folder)) {
    const path = join(plain, page.name);
    writeFileSync(path, page.text);
    counted.push(judgePage(page, await reconcile([path], { withText: true })));
  }
  return rates(sumOf(counted));
}

describe("numbers of pages", () => {
  test.each(floors)("%s", async (folder, floor) => {
    const reached = await judged(folder);
    expect(reached.noise).toBeGreaterThan(floor.noise);
    expect(reached.recall).toBeGreaterThan(floor.recall);
    expect(reached.precision).toBeGreaterThan(floor.precision);
    expect(reached.label).toBeGreaterThan(floor.label);
  });
});
