// Says how much work a page may cost: the parsers' grows faster than the page, so that very large or deep pages are read more simply.

export type PageSize = "usual" | "large" | "huge";

/** News pages have some thousand elements, long live pages some ten thousand. */
const mostTagsOfUsual = 16_000;
const mostTagsOfLarge = 60_000;
/** Nested deeper, a page overflows the stack of a parser. */
const deepest = 400;

const withoutEnd = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option".split(" "),
);

/** In one pass over the tags; stops as soon as the answer is certain. */
export function sizeOf(html: string): PageSize {
  let tags = 0;
  let depth = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})?/gi)) {
    if (++tags > mostTagsOfLarge) return "huge";
    const name = match[2]?.toLowerCase();
    if (name === undefined || withoutEnd.has(name)) continue;
    depth = match[1] === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return "huge";
  }
  return tags > mostTagsOfUsual ? "large" : "usual";
}
