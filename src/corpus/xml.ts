// Reads XML into nodes, and what stands in them.

/** The part of the parser's nodes that is used here. */
export interface XmlNode {
  readonly type: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly data?: string;
  readonly children?: readonly XmlNode[];
  readonly startIndex: number | null;
  readonly endIndex: number | null;
}

/** The outermost element; null where there is none, or no end of elements in elements. Entities of its own are not expanded. */
export async function parseXml(xml: string): Promise<XmlNode | null> {
  if (isDeep(xml)) return null;
  const { parseDocument } = await import("./load-html.js");
  const document = parseDocument(xml, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  return (document as XmlNode).children?.find(({ type }) => type === "tag") ?? null;
}

/** No feed nests so deep; the parser's work grows with the square of the depth. */
const deepest = 5_000;

function isDeep(xml: string): boolean {
  const tag = /<(?:!\[CDATA\[|[^\s<>!?][^<>]*>)/g;
  let depth = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const [found] = match;
    // What stands in CDATA is no XML.
    if (found === "<![CDATA[") tag.lastIndex = endOf(xml, "]]>", match.index);
    else if (found.startsWith("</")) depth--;
    else if (!found.endsWith("/>") && ++depth > deepest) return true;
  }
  return false;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return (node.children ?? []).filter((inside) => inside.name === name);
}

export function child(node: XmlNode, name: string): XmlNode | undefined {
  return node.children?.find((inside) => inside.name === name);
}

/** Its own text, and that of its CDATA; undefined where it has none. */
export function textOf(node: XmlNode | undefined): string | undefined {
  const parts = (node?.children ?? []).flatMap((inside) =>
    inside.type === "cdata" ? (inside.children ?? []) : inside,
  );
  const text = parts.map(({ data = "", type }) => (type === "text" ? data : "")).join("");
  return text.trim() === "" ? undefined : text.trim();
}

/** What is written inside a node that holds elements; null where it holds none. */
export function markupOf({ children = [] }: XmlNode, xml: string): string | null {
  const [first] = children;
  if (!children.some(({ type }) => type === "tag")) return null;
  return xml.slice(first?.startIndex ?? 0, (children.at(-1)?.endIndex ?? -1) + 1);
}
