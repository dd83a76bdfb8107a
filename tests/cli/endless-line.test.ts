// An article whose text is one endless line is read to its end. 100 MB take half a minute and 2.3 GB: RECONCILE_ENDLESS=1 asks for them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "endless-line-"));
const words =
  "the river rose over its banks and people left their homes while crews pumped water from cellars near a school ";

afterAll(() => rmSync(folder, { recursive: true }));

/** The figures that `extract` finds at the two ends of a line of so many bytes. */
function figuresIn(bytes: number): string[] {
  const path = join(folder, `${bytes}.txt`);
  const line = `At least 12 people died in Keld. ${words.repeat(Math.ceil(bytes / words.length))}. The mayor counted 14 dead.`;
  writeFileSync(path, `Floods\n\n${line}\n`);
  const { stdout, status, stderr } = spawnSync(process.execPath, [`${root}bin/reconcile.js`, "extract", path], {
    encoding: "utf8",
    maxBuffer: 2 * bytes,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout).quantities.map(({ text }: { readonly text: string }) => text);
}

test("5 MB in one line", { timeout: 120_000 }, () => {
  expect(figuresIn(5_000_000)).toEqual(["At least 12", "14"]);
});

test.runIf(process.env.RECONCILE_ENDLESS === "1")("100 MB in one line", { timeout: 900_000 }, () => {
  expect(figuresIn(100_000_000)).toEqual(["At least 12", "14"]);
});

test("a line of nothing but figures is named, and the rest is read", { timeout: 120_000 }, () => {
  const figures =
    "At least 12 people died in Keld and 340 were hurt on Monday, said 3 of them about 5 miles from here ";
  const many = join(folder, "many.txt");
  const few = join(folder, "few.txt");
  writeFileSync(many, figures.repeat(60_000));
  writeFileSync(few, figures);
  const { stdout, status, stderr } = spawnSync(process.execPath, [`${root}bin/reconcile.js`, "extract", many, few], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: "skipped many.txt: more than 200000 figures, which no article has\n",
  });
  expect(stdout.split("\n")).toHaveLength(3);
});
