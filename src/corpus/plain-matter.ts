// Reads front matter line by line: what nearly all articles have, without the YAML library, which takes longer to load than a small folder to read; and what YAML refuses.

/** A key and a plain scalar that no schema of YAML reads as anything but text: it begins with a letter, or is a day. */
const plainLine =
  /^([a-z][a-z_-]{0,30}): +(\d{4}-\d\d-\d\d|[A-Za-z](?:[\w .,;'"&/()?!+=%$€£À-ɏ‘’“”–—-]|:(?=[^\s]))*)[ \t]*$/;

/** Letters that stand for something else than themselves. */
const literal = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** What the YAML library would make of it; null where only that can tell. */
export function readPlainMatter(yaml: string): Record<string, string> | null {
  const record: Record<string, string> = {};
  for (const line of yaml.split(/\r?\n/)) {
    const [, key = "", value = ""] = plainLine.exec(line) ?? [];
    if (key === "" || key in record || literal.test(value.trim())) return null;
    record[key] = value.trimEnd();
  }
  return record;
}

/** A key and what stands behind its mark: of YAML, or of TOML. */
const looseLine = /^([A-Za-z][\w-]{0,30})[ \t]*[:=][ \t]*(\S.*)?$/;

/** What a hand wrote that YAML refuses ("title: Flood: 12 dead"), or TOML: each line for itself. Null where a line has no key. */
export function readLooseMatter(matter: string): Record<string, string> | null {
  const record = new Map<string, string>();
  for (const line of matter.split(/\r?\n/)) {
    // Comments, tables, items and what goes on with the line before say nothing of the article.
    if (/^(?:[ \t#[\]-]|$)/.test(line)) continue;
    const [, key, value = ""] = looseLine.exec(line.trimEnd()) ?? [];
    if (key === undefined) return null;
    if (!record.has(key)) record.set(key, value.replace(/^(["'])(.*)\1$/, "$2"));
  }
  return record.size === 0 ? null : Object.fromEntries(record);
}
