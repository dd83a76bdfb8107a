// Build step: keeps the stems of the words that the rules name in dist/stems.tsv, so that a short run stems few words itself.
import { writeFileSync } from "node:fs";
import { createStem } from "../dist/language/stems.js";
import { loadRules } from "../dist/rules/load.js";

const words = new Set();
collect(loadRules().rules);
const stem = createStem("");
writeFileSync(
  "dist/stems.tsv",
  [...words]
    .sort()
    .map((word) => `${word}\t${stem(word)}\n`)
    .join(""),
);

function collect(part) {
  if (typeof part === "string") for (const word of part.toLowerCase().match(/[a-z]{3,}/g) ?? []) words.add(word);
  if (typeof part !== "object" || part === null) return;
  for (const [name, value] of Object.entries(part)) if (!/examples$/.test(name)) collect(value);
}
