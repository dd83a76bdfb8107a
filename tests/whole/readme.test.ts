// The README shows real output: every run of lines of its sample stands in what the program prints for corpus/.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [, sample = ""] = /\n```text\n([\s\S]*?)\n```\n/.exec(readFileSync(`${root}README.md`, "utf8")) ?? [];

test("the sample in the README", () => {
  const { stdout } = spawnSync(process.execPath, [`${root}bin/reconcile.js`, "corpus/"], {
    cwd: root,
    encoding: "utf8",
  });
  const [command, ...parts] = sample.split(/\n?^…$\n?/m);
  expect(command?.split("\n")[0]).toBe("$ reconcile corpus/");
  const shown = [command?.split("\n").slice(1).join("\n") ?? "", ...parts];
  expect(shown.length).toBeGreaterThan(1);
  for (const part of shown) expect(stdout).toContain(part);
});
