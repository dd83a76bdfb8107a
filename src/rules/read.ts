// Reads a folder of rule files into rules; a bad file is refused with path:line:column, what was found and what would be right.
import { join } from "node:path";
import type { z } from "zod";
import { UserError } from "../errors.js";
import { packs, type Rules } from "./packs.js";
import { refusalOf } from "./refusal.js";
import { readYamlFile } from "./yaml-file.js";

/** @throws UserError naming path:line:column for a file that is missing, no YAML, or not of its schema */
export function readRules(folder: string): Rules {
  const entries = Object.entries(packs).map(([name, schema]) => [name, readPack(join(folder, `${name}.yaml`), schema)]);
  return Object.fromEntries(entries) as Rules;
}

function readPack(path: string, schema: z.ZodType): unknown {
  const file = readYamlFile(path, "the rule file");
  const parsed = schema.safeParse(file.value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(issue ? refusalOf(file, issue, issue.path) : `${path}: not of its schema`);
}
