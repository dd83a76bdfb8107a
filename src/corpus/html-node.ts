// The part of the DOM that is used here; types of the browser are not loaded.

export interface HtmlNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  closest(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  readonly childNodes: Iterable<HtmlNode>;
  append(...nodes: HtmlNode[]): void;
  replaceWith(node: HtmlNode): void;
  remove(): void;
}

export interface HtmlDocument extends HtmlNode {
  readonly body: HtmlElement | null;
  createElement(name: string): HtmlElement;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}
