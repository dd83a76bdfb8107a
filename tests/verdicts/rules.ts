// The verdict rules alone, so that these tests need no other pack.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { verdictsSchema } from "../../src/rules/verdicts.js";

export const rules = verdictsSchema.parse(parse(readFileSync("rules/verdicts.yaml", "utf8")));
