// The recipe of the README for jq works as it stands there.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const RECIPE = `reconcile corpus/ --json | jq '.groups[] | select(.verdict=="conflict") | .question'`;

test("the questions in conflict, by jq", (context) => {
  expect(readFileSync(`${root}README.md`, "utf8")).toContain(RECIPE);
  if (spawnSync("jq", ["--version"]).error) {
    console.warn("skipped: no jq here to run the recipe");
    return context.skip();
  }
  const command = RECIPE.replace("reconcile", `"${process.execPath}" bin/reconcile.js`);
  const run = spawnSync("bash", ["-c", `set -o pipefail; ${command}`], { cwd: root, encoding: "utf8" });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  const direct = spawnSync(process.execPath, ["bin/reconcile.js", "corpus/", "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  const { groups } = JSON.parse(direct.stdout) as { groups: { verdict: string; question: string }[] };
  const questions = groups
    .filter(({ verdict }) => verdict === "conflict")
    .map(({ question }) => JSON.stringify(question));
  expect(questions.length).toBeGreaterThan(0);
  expect(run.stdout.trim().split("\n")).toEqual(questions);
});
