// Quotes the sentence of a figure; of one longer than anybody reads, the part around the figure.
import type { Span } from "../model/span.js";

const longest = 2000;
const around = 500;

/** Gives the words around a figure of the sentence, white space as single spaces. */
export function createQuotation(text: string, sentence: Span, whole: string): (figure: Span) => string {
  if (whole.length <= longest) return () => whole;
  return ({ start, end }) => {
    const from = Math.max(sentence.start, start - around);
    const to = Math.min(sentence.end, end + around);
    const before = text.slice(from, start).replace(/^\S+\s/, from > sentence.start ? "… " : "$&");
    const after = text.slice(end, to).replace(/\s\S+$/, to < sentence.end ? " …" : "$&");
    return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, " ");
  };
}
