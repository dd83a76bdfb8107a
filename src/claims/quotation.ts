// Quotes the sentence of a figure; of one longer than anybody reads, the part around the figure.
import type { Span } from "../model/span.js";

const longest = 2000;
const around = 500;

/** Gives the words around a figure of the sentence, white space as single spaces. */
export function createQuotation(text: string, sentence: Span, whole: string): (figure: Span) => string {
  if (whole.length <= longest) return () => whole;
  const { start, end } = sentence;
  const isSpacedOnce = whole.length === end - start && text.startsWith(whole, start);
  return (figure) => {
    const from = Math.max(start, figure.start - around);
    const to = Math.min(end, figure.end + around);
    const first = from > start ? afterCutWord(text, from, figure.start) : null;
    const last = to < end ? beforeCutWord(text, figure.end, to) : null;
    const quote = `${first === null ? "" : "… "}${text.slice(first ?? from, last ?? to)}${last === null ? "" : " …"}`;
    return isSpacedOnce ? quote : quote.replace(/\s+/g, " ");
  };
}

/** Behind the white space after the word that a quote would begin inside; null where it begins with white space, or has no other word. */
function afterCutWord(text: string, from: number, end: number): number | null {
  let at = from;
  while (at < end && !isSpace(text, at)) at++;
  return at > from && at < end ? at + 1 : null;
}

/** Before the white space in front of the word that a quote would end inside. */
function beforeCutWord(text: string, start: number, to: number): number | null {
  let at = to;
  while (at > start && !isSpace(text, at - 1)) at--;
  return at < to && at > start ? at - 1 : null;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || ((code < 0x20 || code > 0x7f) && /\s/.test(text.charAt(at)));
}
