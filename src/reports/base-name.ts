// The name of a source that states no outlet: its file's, without folders and ending.

/** "news/000_a.txt" → "000_a". */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:txt|md|html?|json|ndjson|jsonl)$/, "");
}
