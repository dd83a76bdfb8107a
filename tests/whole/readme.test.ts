// The README shows real output: every run of lines of its samples stands in what the program prints.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Blocks that begin with a command; lines of "…" stand for what is left out. */
const samples = [
  ...readFileSync(`${root}README.md`, "utf8").matchAll(/\n```text\n\$ reconcile (.+)\n([\s\S]*?)\n```\n/g),
].map(([, command = "", sample = ""]) => ({ command, parts: sample.split(/\n?^…$\n?/m) }));

test("the README has samples", () => {
  expect(samples.map(({ command }) => command)).toContain("corpus/");
  const all = samples.map(({ command }) => command).join("\n");
  for (const part of ["explain", "diff", "markdown", "csv", "ndjson", "json"]) expect(all).toContain(part);
});

test.each(samples)("reconcile $command", ({ command, parts }) => {
  const script = `reconcile() { "${process.execPath}" bin/reconcile.js "$@"; }; reconcile ${command}`;
  const { stdout } = spawnSync("bash", ["-c", script], { cwd: root, encoding: "utf8" });
  for (const part of parts) expect(stdout).toContain(part);
});
