// Makes text from elements: one line for each block of the page, with what the elements say the lines are.
import type { BlockKind } from "../model/document.js";
import { type HtmlElement, type HtmlNode, isElement } from "./html-node.js";

export interface HtmlText {
  readonly text: string;
  /** By the offset at which a line starts. */
  readonly kinds: ReadonlyMap<number, BlockKind>;
}

const skipped = new Set(
  "script style noscript nav aside footer button select option template svg iframe object embed canvas audio video input textarea dialog menu head link meta title amp-ad amp-embed amp-sticky-ad".split(
    " ",
  ),
);
const blocks = new Set(
  "address article blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Lines of these stand close together. */
const close = new Set(["li", "tr", "dd", "dt", "td", "th"]);
/** Places where a word may break: soft hyphens, spaces without width. */
const unseen = /[\u00ad\u200b\u2060]/g;
const kindOf: Readonly<Record<string, BlockKind>> = { figcaption: "caption", h1: "title" };

/** Walks without recursion: pages can be nested as deep as they like. */
export function textOf(root: HtmlNode, isLeftOut: (element: HtmlElement) => boolean = () => false): HtmlText {
  const writer = new LineWriter();
  for (let node: HtmlNode | null = root; node; ) {
    const enters = enter(node, writer, isLeftOut);
    node = enters && node.firstChild ? node.firstChild : following(node, root, writer);
  }
  return writer.finish();
}

/** Writes what stands at the start of a node; false where its inside is not read. */
function enter(node: HtmlNode, writer: LineWriter, isLeftOut: (element: HtmlElement) => boolean): boolean {
  if (node.nodeType === 3) writer.add(node.nodeValue ?? "");
  if (!isElement(node)) return node.nodeType === 9 || node.nodeType === 11;
  const name = node.localName;
  if (skipped.has(name) || isLeftOut(node)) return false;
  if (name === "time") writer.part();
  if (name === "br") writer.end(false);
  else if (isCell(name)) writer.add(writer.isRow ? " | " : " \t ");
  else if (blocks.has(name)) writer.end(!close.has(name));
  if (name === "tr") writer.isRow = isRowOfFigures(node);
  const kind = kindOf[name];
  if (kind) writer.open(kind);
  return true;
}

/** The next node after all of this one; leaving elements ends their lines. */
function following(node: HtmlNode, root: HtmlNode, writer: LineWriter): HtmlNode | null {
  for (let at: HtmlNode | null = node; at && at !== root; at = at.parentNode) {
    leave(at, writer);
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

function leave(node: HtmlNode, writer: LineWriter): void {
  if (!isElement(node)) return;
  const name = node.localName;
  if (name === "tr" && writer.isRow) {
    writer.add(" |");
    writer.isRow = false;
  }
  if (blocks.has(name) && !isCell(name)) writer.end(!close.has(name));
  if (kindOf[name]) writer.close();
  if (name === "time" || (name === "a" && isLink(node.nextSibling))) writer.part();
}

/** No word goes on from one link to the next, nor into a time or out of it. */
function isLink(node: HtmlNode | null): boolean {
  return node !== null && isElement(node) && node.localName === "a";
}

function isCell(name: string): boolean {
  return name === "td" || name === "th";
}

/** More cells than this are no table to be read. */
const mostCells = 12;
const longestCell = 40;

/** A few short cells, of tables that hold more than the layout of the page. */
function isRowOfFigures(row: HtmlElement): boolean {
  let cells = 0;
  for (let at = row.firstChild; at; at = at.nextSibling) {
    if (!isElement(at)) continue;
    if (!isCell(at.localName) || !isShort(at) || ++cells > mostCells) return false;
  }
  return cells > 1;
}

/** Empty, or nothing but a few words, which one element may stand around. */
function isShort(cell: HtmlElement): boolean {
  let inside = cell.firstChild;
  if (inside && isElement(inside) && inside.nextSibling === null && !blocks.has(inside.localName))
    inside = inside.firstChild;
  if (inside === null) return true;
  return inside.nodeType === 3 && inside.nextSibling === null && (inside.nodeValue ?? "").length <= longestCell;
}

/** Puts text into lines with single spaces, and keeps the kind of each. */
class LineWriter {
  readonly #parts: string[] = [];
  readonly #kinds = new Map<number, BlockKind>();
  readonly #open: BlockKind[] = [];
  #line: string[] = [];
  #length = 0;
  #apart = false;
  #isParted = false;
  /** The cells of the row that is written are parted by bars. */
  isRow = false;

  add(text: string): void {
    if (this.#isParted && text !== "") {
      if (/^[\p{L}\d]/u.test(text) && /[\p{L}\d]$/u.test(this.#line.at(-1) ?? "")) this.#line.push(" ");
      this.#isParted = false;
    }
    this.#line.push(text);
  }

  /** What follows is another word. */
  part(): void {
    this.#isParted = true;
  }

  /** Ends the line; `apart` leaves a blank one after it. */
  end(apart: boolean): void {
    const line = this.#line
      .join("")
      .replace(unseen, "")
      .replace(/[ \t\n\r\f]+/g, " ")
      .trim();
    this.#line = [];
    this.#apart ||= apart;
    if (line === "") return;
    const separator = this.#length === 0 ? "" : this.#apart ? "\n\n" : "\n";
    const kind = this.#open.at(-1);
    if (kind) this.#kinds.set(this.#length + separator.length, kind);
    this.#parts.push(separator, line);
    this.#length += separator.length + line.length;
    this.#apart = apart;
  }

  open(kind: BlockKind): void {
    this.#open.push(kind);
  }

  close(): void {
    this.#open.pop();
  }

  finish(): HtmlText {
    this.end(false);
    return { text: this.#parts.join(""), kinds: this.#kinds };
  }
}
