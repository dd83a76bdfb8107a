// Build step: checks rules/*.yaml and writes them as dist/rules.json, so that a run parses no YAML.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRules } from "./read.js";
import { versionOf } from "./version.js";

const rules = readRules(fileURLToPath(new URL("../../rules", import.meta.url)));
writeFileSync(new URL("../../dist/rules.json", import.meta.url), JSON.stringify({ version: versionOf(rules), rules }));
