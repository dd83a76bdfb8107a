// Reads a folder of rule files into rules; a bad file is refused with path:line:column, what was found and what would be right.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { UserError } from "../errors.js";
import { packs, type Rules } from "./packs.js";

/** @throws UserError naming path:line:column for a file that is missing, no YAML, or not of its schema */
export function readRules(folder: string): Rules {
  const entries = Object.entries(packs).map(([name, schema]) => [name, readPack(join(folder, `${name}.yaml`), schema)]);
  return Object.fromEntries(entries) as Rules;
}

function readPack(path: string, schema: z.ZodType): unknown {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new UserError(`${at(path, lines, error.pos[0])} ${error.message.split("\n")[0]}`);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue ? deepestNode(document, issue.path) : 0;
  throw new UserError(
    `${at(path, lines, place)} ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not of its schema"}`,
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UserError(`${path}: the rule file can't be read`);
  }
}

/** Offset of the innermost node of a path that the document has. */
function deepestNode(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function at(path: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${path}:${line}:${col}`;
}
