// Links inside the page: from what a source says to its words in the article, from the words to their question, and back.
import type { Claim } from "../../model/claim.js";
import type { Group } from "../../model/result.js";
import { html, type Markup } from "./markup.js";

export function hrefTo(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** To the marked words of a claim; what was written is its tooltip. */
export function linkToWords(claim: Claim, text: string): Markup {
  return html`<a href="${hrefTo(claim.id)}" title="${claim.text}">${text}</a>`;
}

/** The id of a question's row in the matrix. */
export function rowId(group: Group): string {
  return `row-${group.id}`;
}

/** The id of the article of a source; sources are counted, since their own ids can be any text. */
export function articleId(index: number): string {
  return `article-${index + 1}`;
}
