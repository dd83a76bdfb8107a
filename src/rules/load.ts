// Loads the rules that the build has checked and compiled.
import { readFileSync } from "node:fs";
import type { Rules } from "./packs.js";

export interface LoadedRules {
  /** Changes with any rule; extracts made with other rules are refused. */
  readonly version: string;
  readonly rules: Rules;
}

export function loadRules(): LoadedRules {
  return JSON.parse(readFileSync(new URL("./rules.json", import.meta.url), "utf8")) as LoadedRules;
}
