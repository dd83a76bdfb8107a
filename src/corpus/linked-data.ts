// Reads what the JSON-LD of a page says of its article: headline, publisher, day, and its text where the page itself has none.
import type { HtmlDocument } from "./html-node.js";
import { isRecord } from "./text-format.js";

export interface LinkedData {
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly text?: string;
}

type Node = Readonly<Record<string, unknown>>;

const mostNodes = 10_000;

/** The first article that has a date of publication, otherwise the first thing that has one. */
export function linkedDataOf(document: HtmlDocument): LinkedData {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesIn(parsed(script.textContent ?? "")),
  );
  const dated = nodes.filter(({ datePublished }) => typeof datePublished === "string");
  const article = dated.find(isArticle) ?? nodes.find(isArticle) ?? dated[0];
  return article ? described(article, nodes) : {};
}

/** Pages wrap it in comments for old browsers, and write line breaks and commas that JSON doesn't have. */
function parsed(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, "");
  const json = bare.replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, "").replace(/;\s*$/, "");
  return parse(json) ?? parse(json.replace(/[\u0000-\u001f]+/g, " ").replace(/, ?([}\]])/g, "$1"));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The things that a page tells of itself, in its order. */
function nodesIn(root: unknown): Node[] {
  const open: unknown[] = [root];
  const nodes: Node[] = [];
  for (let at = 0; at < open.length && at < mostNodes; at++) {
    const value = open[at];
    if (Array.isArray(value)) open.push(...value.slice(0, 100));
    if (!isRecord(value)) continue;
    nodes.push(value);
    open.push(value["@graph"], value.mainEntity, value.mainEntityOfPage);
  }
  return nodes;
}

/** "NewsArticle", "ReportageNewsArticle", "LiveBlogPosting", "https://schema.org/Article". */
function isArticle(node: Node): boolean {
  const types = [node["@type"]].flat();
  return types.some((type) => typeof type === "string" && /(?:Article|BlogPosting|Report)$/.test(type));
}

function described(article: Node, nodes: readonly Node[]): LinkedData {
  return fieldsOf({
    title: article.headline ?? article.name,
    outlet: nameOf(article.publisher, nodes) ?? nameOf(article.sourceOrganization, nodes),
    published: article.datePublished,
    text: article.articleBody,
  });
}

function fieldsOf(found: Readonly<Record<keyof LinkedData, unknown>>): LinkedData {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === "string"));
}

/** "The Herald", { name }, [{ name }], or { "@id" } of a thing that has one. */
function nameOf(value: unknown, nodes: readonly Node[]): unknown {
  const [first] = [value].flat();
  if (!isRecord(first)) return first;
  return first.name ?? nodes.find((node) => node["@id"] === first["@id"] && typeof node.name === "string")?.name;
}
