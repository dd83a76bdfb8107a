// Reads the front matter that nearly all articles have, lines of "key: words", without the YAML library: it takes longer to load than a small folder to read.

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
