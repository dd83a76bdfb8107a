// The program on the rules as they stand in rules/, for runs in this process.
import { fileURLToPath } from "node:url";
import type { Work } from "../../src/cli/work.js";
import { readDocuments } from "../../src/corpus/read-documents.js";
import { createPipeline } from "../../src/reconcile.js";
import { readRules } from "../../src/rules/read.js";

export function makeRealWork(): Work {
  const rules = readRules(fileURLToPath(new URL("../../rules", import.meta.url)));
  return {
    ...createPipeline({ version: "test", rules }),
    rules: "test",
    read: (paths, { stdin, ...options }) => readDocuments(paths, options, { rules, stdin }),
  };
}
