// Finds the boxes of an article that a page writes as asides: facts and background that its reporter wrote.
import type { HtmlElement } from "./html-node.js";
import { isApart } from "./html-sections.js";

/** Shorter paragraphs are labels, names and calls. */
const shortestParagraph = 60;
/** Of the text of a box: more of it in links is a list of other pages. */
const mostLinked = 0.25;

/** An aside inside an article, with a whole sentence of its own that is no link. */
export function isBoxOfArticle(aside: HtmlElement): boolean {
  if (isApart(aside)) return false;
  if (!some(aside, "p,li", (part) => isSentence(part.textContent ?? ""))) return false;
  return (
    lengthOf(aside, "a") <= (aside.textContent?.length ?? 0) * mostLinked && !some(aside, "form,article", () => true)
  );
}

function isSentence(text: string): boolean {
  const own = text.trim();
  return own.length >= shortestParagraph && /[.!?]["'”’)]?$/.test(own);
}

function some(element: HtmlElement, selector: string, holds: (part: HtmlElement) => boolean): boolean {
  for (const part of element.querySelectorAll(selector)) if (holds(part)) return true;
  return false;
}

function lengthOf(element: HtmlElement, selector: string): number {
  let length = 0;
  for (const part of element.querySelectorAll(selector)) length += part.textContent?.length ?? 0;
  return length;
}
