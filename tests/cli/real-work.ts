// The program on the rules as they stand in rules/, for runs in this process.

import { fileURLToPath } from "node:url";
import { type Program, programWith } from "../../src/index.js";
import { readRules } from "../../src/rules/read.js";

export function makeRealWork(): Program {
  return programWith({ version: "test", rules: readRules(fileURLToPath(new URL("../../rules", import.meta.url))) });
}
