// Reads RSS and Atom: each item of a feed is a small page with a title, in the names that JSON feeds use.
import { type ReadPage, toDocument } from "./json-format.js";
import type { Read } from "./raw-document.js";
import { strippedOfTags } from "./strip-tags.js";
import { child, childrenOf, markupOf, parseXml, textOf, type XmlNode } from "./xml.js";

/** The articles of a feed; XML that is a page is read as one. */
export async function readFeed(xml: string, readPage: ReadPage): Promise<readonly Read[]> {
  const root = await parseXml(xml);
  if (root?.name === "html") return [await readPage(xml)];
  const items = root ? itemsIn(root) : [];
  if (root === null || !isFeed(root)) return [{ refused: "XML, but no RSS or Atom feed" }];
  if (items.length === 0) return [{ refused: "a feed without items" }];
  const outlet = titleOf(child(root, "channel") ?? root);
  const reads: Read[] = [];
  for (const [index, item] of items.entries())
    reads.push(await toDocument(recordOf(item, outlet, xml), { where: `item ${index + 1}: `, readPage }));
  return reads;
}

/** RSS 2.0, RSS 1.0 and Atom. */
function isFeed({ name }: XmlNode): boolean {
  return name === "rss" || name === "rdf:RDF" || name === "feed";
}

/** RSS 1.0 has its items beside the channel, RSS 2.0 in it. */
function itemsIn(root: XmlNode): readonly XmlNode[] {
  return [root, ...childrenOf(root, "channel")].flatMap((list) => [
    ...childrenOf(list, "item"),
    ...childrenOf(list, "entry"),
  ]);
}

/** Whole articles come before what is said of them. */
const bodies = ["content:encoded", "content", "description", "summary"];
const days = ["pubDate", "published", "dc:date", "issued", "updated"];

function recordOf(item: XmlNode, outlet: string | undefined, xml: string): Record<string, string | undefined> {
  const title = titleOf(item);
  const body = bodies.map((name) => htmlIn(item, name, xml)).find((html) => html.trim() !== "") ?? "";
  const own = titleOf(child(item, "source")) ?? textOf(child(item, "source"));
  return {
    id: textOf(child(item, "guid") ?? child(item, "id")),
    title,
    outlet: own ?? outlet,
    published: days.map((name) => textOf(child(item, name))).find((day) => day !== undefined),
    url: addressOf(item),
    // Headings of an item are as they are; a title is text.
    content: body === "" ? "" : `<article>${title === undefined ? "" : `<h1>${escaped(title)}</h1>`}${body}</article>`,
  };
}

/** Titles may hold tags and entities, as texts do. */
function titleOf(node: XmlNode | undefined): string | undefined {
  const title = node && textOf(child(node, "title"));
  return title && strippedOfTags(title);
}

/** Markup that is written as text, or stands in the XML itself; plain text of Atom is escaped. */
function htmlIn(item: XmlNode, name: string, xml: string): string {
  const node = child(item, name);
  if (node === undefined) return "";
  const inside = markupOf(node, xml);
  if (inside !== null) return inside;
  const text = textOf(node) ?? "";
  const isPlain = ["content", "summary"].includes(name) && !/html/.test(node.attribs?.type ?? "");
  return isPlain ? escaped(text) : text;
}

function addressOf(item: XmlNode): string | undefined {
  const links = childrenOf(item, "link");
  const own = links.find(({ attribs }) => (attribs?.rel ?? "alternate") === "alternate");
  return own?.attribs?.href ?? textOf(own);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
