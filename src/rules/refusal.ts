// Says what is wrong in a rule file: path:line:column, the rule's name, what was found and what would be right.
import type { z } from "zod";
import { nearest } from "../nearest.js";
import { nameOf } from "./overlay.js";
import type { YamlFile } from "./yaml-file.js";

type Issue = z.core.$ZodIssue;

/** @param path of the issue in the file; @param known the keys that the place may have, for a key that it may not */
export function refusalOf(
  file: YamlFile,
  issue: Issue,
  path: readonly PropertyKey[],
  known: readonly string[] = [],
): string {
  const rule = ruleAt(file.value, path);
  const field = path.filter((part) => typeof part === "string").at(-1);
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const parts = [
    ...(rule === undefined ? [] : [`rule ${rule}`]),
    ...(unknown !== undefined || field === undefined ? [] : [String(field)]),
    unknown === undefined
      ? `found ${shown(file.value, path)}; ${rightOf(issue)}`
      : `no field ${unknown}${meant(unknown, known)}`,
  ];
  return `${file.at(unknown === undefined ? path : [...path, unknown])} ${parts.join(": ")}`;
}

/** The name of the innermost rule around a place. */
function ruleAt(root: unknown, path: readonly PropertyKey[]): string | undefined {
  let value = root;
  let name: string | undefined;
  for (const part of [...path, undefined]) {
    const own = nameOf(value);
    if (typeof own === "string" && typeof value === "object") name = own;
    if (part === undefined || typeof value !== "object" || value === null) break;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return name;
}

function shown(root: unknown, path: readonly PropertyKey[]): string {
  let value = root;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
  const text = JSON.stringify(value);
  if (text === undefined) return "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function rightOf(issue: Issue): string {
  const said = issue.message.replace(/^Invalid (?:input|option|string): /, "").replace(/, received \w+$/, "");
  return said.replaceAll("|", ", ").replace(/^expected one of /, "it takes one of ");
}

function meant(unknown: string, known: readonly string[]): string {
  const [name] = nearest(unknown, known, 1);
  if (name) return `; did you mean ${name}?`;
  return known.length > 0 ? `; there are ${known.join(", ")}` : "";
}
