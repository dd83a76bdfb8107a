// Loads the rules that the build has checked and compiled.
import { readFileSync } from "node:fs";
import type { Rules } from "./packs.js";

/** Two folders up from src/rules, dist/rules and dist/bundle alike. */
const compiled = new URL("../../dist/rules.json", import.meta.url);

export interface LoadedRules {
  /** Changes with any rule; extracts made with other rules are refused. */
  readonly version: string;
  readonly rules: Rules;
}

export function loadRules(): LoadedRules {
  return JSON.parse(readFileSync(compiled, "utf8")) as LoadedRules;
}

/** The shipped rules with the packs of a folder laid over them. @throws UserError for a fault in them */
export async function loadRulesWith(folder: string | undefined): Promise<LoadedRules> {
  const shipped = loadRules();
  if (folder === undefined) return shipped;
  // Late: only own rules need the libraries that check them.
  const [{ layOver }, { versionOf }] = await Promise.all([import("./own.js"), import("./version.js")]);
  const rules = layOver(shipped.rules, folder);
  return { version: versionOf(rules), rules };
}
