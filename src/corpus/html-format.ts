// Reads a page: its metadata, and its main text with title and captions.
import type { BlockKind } from "../model/document.js";
import { isBoxOfArticle } from "./html-boxes.js";
import { addressWhenSaved, headingOf, metadataOf } from "./html-metadata.js";
import type { HtmlDocument, HtmlElement, HtmlNode } from "./html-node.js";
import { isApart, outsideArticle } from "./html-sections.js";
import { type PageSize, sizeOf } from "./html-size.js";
import { type HtmlText, textOf } from "./html-text.js";
import { type LinkedData, linkedDataOf } from "./linked-data.js";
import type { Fields, Read } from "./raw-document.js";
import { strippedOfTags } from "./strip-tags.js";

/** Loads the parsers when it is called: runs without a page don't wait for them. */
export async function readHtml(html: string): Promise<Read> {
  const size = sizeOf(html);
  if (size === "huge") return withoutStructure(html);
  const { parseHTML } = await import("./load-html.js");
  try {
    // linkedom has no types that hold without those of the browser.
    const { document } = parseHTML(wholePage(html)) as unknown as { document: HtmlDocument };
    const linked = linkedDataOf(document);
    const fields = metadataOf(document, linked, addressWhenSaved(html));
    const title = fields.title ?? headingOf(document);
    const main = await mainText(document, size);
    const text = orOwnText(main, linked);
    if (text.text.trim() === "" && /<(?:frameset|iframe)\b/i.test(html)) return { refused: onlyFrames };
    return page(text, { ...fields, ...(title === undefined ? {} : { title }) }, []);
  } catch {
    // The parsers have their own ways to fail: a page of broken tags is read all the same.
    return withoutStructure(html);
  }
}

const onlyFrames = "the page has no text, only frames: save the page that the frame shows";

function withoutStructure(html: string): Read {
  return page({ text: strippedOfTags(html), kinds: new Map() }, {}, ["the page is read without its structure"]);
}

/** A fragment is put into a page: the parser makes a body of nothing else. */
function wholePage(html: string): string {
  return /<html[\s>]/i.test(html.slice(0, 20_000)) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

/** The title stands above the text, where that does not begin with it. */
function page({ text, kinds }: HtmlText, fields: Fields, warnings: readonly string[]): Read {
  if (text.trim() === "") return { refused: "the page has no text" };
  const { title } = fields;
  if (title === undefined || compared(text.slice(0, title.length + 200)).startsWith(compared(title)))
    return { text, ...fields, kinds, warnings };
  const moved = title.length + 2;
  const shifted = new Map<number, BlockKind>([[0, "title"]]);
  for (const [start, kind] of kinds) shifted.set(start + moved, kind === "title" ? "body" : kind);
  return { text: `${title}\n\n${text}`, ...fields, kinds: shifted, warnings };
}

function compared(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const shortestMain = 200;

/** Large pages are read without Readability, whose work grows faster than the page. */
async function mainText(document: HtmlDocument, size: PageSize): Promise<HtmlText> {
  for (const aside of [...document.querySelectorAll("article aside")].filter(isBoxOfArticle)) unwrap(aside, document);
  for (const element of [...document.querySelectorAll(outsideArticle)]) element.remove();
  if (size === "usual") removeApart(document);
  const whole = textOf(
    document.querySelector("article") ?? document.querySelector("main") ?? document.body ?? document,
    isApart,
  );
  const main = size === "usual" ? await readable(document) : null;
  if (main === null) return whole;
  const tooShort = main.text.length < shortestMain && main.text.length < whole.text.length * 0.5;
  return tooShort ? whole : main;
}

/** Leaves what stands in an element, as a part of the article. */
function unwrap(element: HtmlElement, document: HtmlDocument): void {
  const part = document.createElement("div");
  part.append(...element.childNodes);
  element.replaceWith(part);
}

/** Of the whole text: what is longer is the article, whatever it is called. */
const mostApart = 0.2;

/** Readability keeps banners and sign-ups on short pages. */
function removeApart(document: HtmlDocument): void {
  const most = (document.body?.textContent?.length ?? 0) * mostApart;
  for (const element of [...document.querySelectorAll("[class],[id]")].filter(isApart)) {
    const holdsArticle = element.querySelectorAll("h1,article,main")[Symbol.iterator]().next().done !== true;
    if (!holdsArticle && (element.textContent?.length ?? 0) <= most) element.remove();
  }
}

/** Where scripts write the article into the page, its text stands in the JSON-LD only. */
function orOwnText(main: HtmlText, { text = "" }: LinkedData): HtmlText {
  return main.text.length < shortestMain && text.length > main.text.length ? { text, kinds: new Map() } : main;
}

async function readable(document: HtmlDocument): Promise<HtmlText | null> {
  const { Readability } = await import("./load-html.js");
  try {
    const article = new Readability<HtmlNode>(document as never, {
      serializer: (node) => node as unknown as HtmlNode,
      disableJSONLD: true,
    }).parse();
    return article?.content ? textOf(article.content) : null;
  } catch {
    return null;
  }
}
