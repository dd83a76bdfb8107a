// Lays a folder of own rule packs over the shipped rules, checked as the shipped ones are.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { UserError } from "../errors.js";
import { nearest } from "../nearest.js";
import { overlay } from "./overlay.js";
import { packs, type Rules } from "./packs.js";
import { refusalOf } from "./refusal.js";
import { readYamlFile, type YamlFile } from "./yaml-file.js";

export interface CheckedRules {
  readonly rules: Rules;
  /** One line for each fault: path:line:column, rule, what was found, what would be right. */
  readonly faults: readonly string[];
}

/** @throws UserError with the first fault of a file */
export function layOver(shipped: Rules, folder: string): Rules {
  const { rules, faults } = checkOver(shipped, folder);
  const [first] = faults;
  if (first === undefined) return rules;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more: reconcile rules check ${folder})` : "";
  throw new UserError(`${first}${more}`);
}

export function checkOver(shipped: Rules, folder: string): CheckedRules {
  const faults: string[] = [];
  const rules: Record<string, unknown> = { ...shipped };
  for (const file of filesOf(folder)) {
    try {
      const name = packOf(file);
      const checked = checkPack(shipped, name, readYamlFile(file, "the rule file"));
      rules[name] = checked.value;
      faults.push(...checked.faults);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.push(error.message);
    }
  }
  return { rules: rules as Rules, faults };
}

function filesOf(folder: string): string[] {
  const names = namesIn(folder).filter((name) => name.endsWith(".yaml"));
  if (names.length === 0) throw new UserError(`${folder}: no rule packs (NAME.yaml) there`);
  return names.sort().map((name) => join(folder, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new UserError(`${folder}: the folder of rules can't be read`);
  }
}

function packOf(file: string): keyof Rules {
  const name = basename(file, ".yaml");
  const known = (Object.keys(packs) as (keyof Rules)[]).find((pack) => pack === name);
  if (known) return known;
  const [meant] = nearest(name, Object.keys(packs), 1);
  throw new UserError(
    `${file}:1:1 no pack is called ${name}; ${meant ? `did you mean ${meant}.yaml?` : `there are ${Object.keys(packs).join(", ")}`}`,
  );
}

function checkPack(shipped: Rules, name: keyof Rules, file: YamlFile): { value: unknown; faults: string[] } {
  if (file.value === null) return { value: shipped[name], faults: [] };
  const overlaid = overlay(shipped[name], file.value);
  const parsed = packs[name].safeParse(overlaid.value);
  if (parsed.success) return { value: parsed.data, faults: [] };
  const faults = parsed.error.issues.map((issue) => {
    const place = overlaid.own(issue.path) ?? [];
    return refusalOf(file, issue, place, keysAt(shipped[name], issue.path));
  });
  return { value: shipped[name], faults };
}

/** The keys that shipped records have at a path, whatever the entry of a list. */
function keysAt(shipped: unknown, path: readonly PropertyKey[]): string[] {
  let found: readonly unknown[] = [shipped];
  for (const part of path)
    found = found.flatMap((value) => {
      if (typeof part === "number") return Array.isArray(value) ? value : [];
      return typeof value === "object" && value !== null ? [(value as Record<PropertyKey, unknown>)[part]] : [];
    });
  return [...new Set(found.flatMap((record) => Object.keys(record ?? {})))];
}
