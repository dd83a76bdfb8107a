import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/cli/progress.js";
import { Sink } from "./run.js";

/** What is written while documents are read, one every so many milliseconds, and grouped after. */
async function shown(documents: number, milliseconds: number, columns?: number, quiet = false): Promise<string[]> {
  const stderr = new Sink(columns);
  let time = 0;
  const { read, next, clear } = createProgress({ quiet }, { stderr }, () => time);
  for (let document = 0; document < documents; document++) {
    time += milliseconds;
    await read();
  }
  await next((count) => `grouping ${count}`);
  await clear();
  return stderr.text.split("\r\u001b[K").slice(1);
}

describe("progress", () => {
  it.each([
    ["short work needs no word", 30, 20, 80, []],
    ["long work is counted", 3, 600, 80, ["2 documents read", "3 documents read", "grouping 3", ""]],
    ["no more than ten times a second", 1040, 1, 80, ["1000 documents read", "grouping 1040", ""]],
    ["nothing in a pipe", 10, 600, undefined, []],
  ] as const)("%s", async (_, documents, milliseconds, columns, expected) => {
    expect(await shown(documents, milliseconds, columns)).toEqual(expected);
  });

  it("nothing with --quiet", async () => {
    expect(await shown(10, 600, 80, true)).toEqual([]);
  });
});
