// Names a set of rules: extracts made with other rules are refused by it.
import { createHash } from "node:crypto";
import { loadLexicon, loadNames } from "./lexicon.js";
import type { Rules } from "./packs.js";

export function versionOf(rules: Rules): string {
  const hash = createHash("sha256").update(JSON.stringify(rules)).update(loadLexicon()).update(loadNames());
  return hash.digest("hex").slice(0, 12);
}
