// Reads a YAML file and knows where each of its parts stands, for messages that begin with path:line:column.
import { readFileSync } from "node:fs";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { UserError } from "../errors.js";

export interface YamlFile {
  readonly value: unknown;
  /** "rules/hedges.yaml:14:5": the innermost part of `path` that the file has; for a key of a record, where the key stands. */
  readonly at: (path: readonly PropertyKey[]) => string;
}

/** @param what is said of a file that can't be read: "the rule file" @throws UserError naming path:line:column for what is no YAML */
export function readYamlFile(path: string, what: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readText(path, what), { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) throw new UserError(`${place(error.pos[0])} ${error.message.split("\n")[0]}`);
  return { value: document.toJS({ maxAliasCount: 1000 }), at: (parts) => place(offsetOf(document, parts)) };
}

function readText(path: string, what: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UserError(`${path}: ${what} can't be read`);
  }
}

function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === path[length - 1])?.key
      : undefined;
    const node = key ?? document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
