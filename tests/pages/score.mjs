#!/usr/bin/env node
// Scores the built program on pages with answers in place: node tests/pages/score.mjs [--errors] [folder…]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pagesOf } from "./answers.mjs";
import { judgePage, rates, sumOf } from "./judge.mjs";

const program = fileURLToPath(new URL("../../bin/reconcile.js", import.meta.url));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const columns = ["noise", "recall", "precision", "f1", "label"];
const plain = mkdtempSync(join(tmpdir(), "pages-"));
process.on("exit", () => rmSync(plain, { recursive: true }));

for (const folder of named.length > 0
  ? named
  : [
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
    ]) {
  console.log(folder.padEnd(22), columns.map((name) => name.padStart(9)).join(" "));
  const judged = pagesOf(folder).map((page) => {
    const path = join(plain, page.name);
    writeFileSync(path, page.text);
    const output = execFileSync(process.execPath, [program, path, "--json", "--with-text"], { maxBuffer: 2 ** 28 });
    const counted = judgePage(page, JSON.parse(output.toString()));
    show(page.name, counted);
    if (process.argv.includes("--errors")) for (const error of counted.errors) console.log(`  ${error}`);
    return counted;
  });
  show("all", sumOf(judged));
}

function show(name, counted) {
  const shown = rates(counted);
  console.log(name.padEnd(22), columns.map((column) => shown[column].toFixed(3).padStart(9)).join(" "));
}
