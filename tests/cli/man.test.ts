// The man page is that of the commands as they are (`npx vitest run tests/cli -u` writes it anew).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/command-list.js";
import { manPage } from "../../src/cli/man.js";

const page = manPage(COMMANDS, "0.1.0");

it("is up to date", () => expect(page).toMatchFileSnapshot("../../man/reconcile.1"));

it("man can read it", () => {
  const file = fileURLToPath(new URL("../../man/reconcile.1", import.meta.url));
  const { error, stdout, stderr, status } = spawnSync("man", ["--warnings", "-l", file], { encoding: "utf8" });
  if (error) return console.warn("skipped: no man here to read the page");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("--fail-on");
});

it("mandoc finds no fault in it", () => {
  const file = fileURLToPath(new URL("../../man/reconcile.1", import.meta.url));
  const { error, stdout } = spawnSync("mandoc", ["-T", "lint", "-W", "warning", file], { encoding: "utf8" });
  if (error) return console.warn("skipped: no mandoc here to read the page");
  // A day of its own would make each day's page another.
  expect(stdout.split("\n").filter((line) => line !== "" && !line.includes("missing date"))).toEqual([]);
});
