// Makes text from a page that is too large or too broken for the parsers: tags out, in one pass.

/** Elements whose content is no text of the article. */
const unread = new Set("script style noscript template nav aside footer svg button select textarea".split(" "));
/** Tags inside a line; all others end it. */
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr img".split(
    " ",
  ),
);

export function strippedOfTags(html: string): string {
  // ASCII only: other letters can change their length.
  const lower = html.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  const parts: string[] = [];
  for (let at = 0; at < html.length; ) {
    const open = tagFrom(html, at);
    parts.push(html.slice(at, open < 0 ? html.length : open));
    const close = open < 0 ? -1 : html.indexOf(">", open);
    if (close < 0) break;
    const name = /^<\/?([a-z0-9]{1,20})/.exec(lower.slice(open, open + 24))?.[1] ?? "";
    if (!inline.has(name)) parts.push("\n");
    at = unread.has(name) && lower[open + 1] !== "/" ? afterElement(lower, name, close + 1) : close + 1;
  }
  return decodedEntities(parts.join(""))
    .replace(/[ \t\r\f]+/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
}

/** "<" begins a tag before a letter or the marks of comments and ends; in "5 < 6" it is text. */
function tagFrom(html: string, from: number): number {
  let open = html.indexOf("<", from);
  while (open >= 0 && !/[a-z/!?]/i.test(html.charAt(open + 1))) open = html.indexOf("<", open + 1);
  return open;
}

/** An element without an end takes only its tag. */
function afterElement(lower: string, name: string, from: number): number {
  const end = lower.indexOf(`</${name}`, from);
  return end < 0 ? from : end;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  euro: "€",
  pound: "£",
};

function decodedEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|[a-z]{2,6});/g, (written, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? written;
    const code = Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
