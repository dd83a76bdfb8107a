// Makes text from a page that no parser takes: tags out, each a line's end, in one pass.

const unread = ["script", "style", "noscript", "template"];

export function strippedOfTags(html: string): string {
  // ASCII only: other letters can change their length.
  const lower = html.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  const parts: string[] = [];
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open), "\n");
    const close = html.indexOf(">", open);
    if (close < 0) break;
    at = afterElement(lower, open, close + 1);
  }
  return decodedEntities(parts.join(""))
    .replace(/[ \t\r\f]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

/** Where the text goes on: after the whole element, if its content is no text. */
function afterElement(lower: string, open: number, close: number): number {
  const name = unread.find((element) => lower.startsWith(element, open + 1));
  if (!name) return close;
  const end = lower.indexOf(`</${name}`, close);
  return end < 0 ? lower.length : end;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

function decodedEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (written, name: string) => entities[name] ?? written);
}
