// Build step: checks rules/*.yaml and writes them as dist/rules.json, so that a run parses no YAML.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadLexicon, loadNames } from "./lexicon.js";
import { readRules } from "./read.js";

const rules = readRules(fileURLToPath(new URL("../../rules", import.meta.url)));
const hash = createHash("sha256").update(JSON.stringify(rules)).update(loadLexicon()).update(loadNames());
const version = hash.digest("hex").slice(0, 12);
writeFileSync(new URL("../../dist/rules.json", import.meta.url), JSON.stringify({ version, rules }));
