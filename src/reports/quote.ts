// Cuts the sentence of a claim to a quote around its figure: before, figure, after.
import type { Claim } from "../model/claim.js";
import { clip, widthOf } from "./columns.js";

export interface Quote {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/**
 * @param rank how many claims of the same words stand before this one in its sentence
 * @param room columns for the whole quote; what is cut is marked by "…"
 */
export function quoteOf(claim: Claim, rank: number, room: number): Quote {
  const sentence = tidy(claim.sentence);
  const figure = tidy(claim.text);
  if (widthOf(figure) > room) return { before: "", figure: clip(figure, room), after: "" };
  const places = occurrences(sentence, figure);
  const at = places[rank % Math.max(1, places.length)];
  if (at === undefined) return { before: clip(sentence, room - widthOf(figure) - 1), figure, after: "" };
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + figure.length);
  const free = Math.max(0, room - widthOf(figure));
  const left = Math.max(Math.floor(free / 2), free - widthOf(after));
  const start = clipStart(before, left);
  return { before: start, figure, after: clipEnd(after, free - widthOf(start)) };
}

/** In one line, without the marks of Markdown for stress and headings: "**Twelve** died" is "Twelve died". */
function tidy(text: string): string {
  return text
    .replace(/\*\*|__|^\s*#{1,6}\s/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Where the figure stands as a word of its own: "12" is not in "112" nor in "12,000". */
function occurrences(sentence: string, figure: string): number[] {
  const places: number[] = [];
  if (figure === "") return places;
  for (let at = sentence.indexOf(figure); at >= 0; at = sentence.indexOf(figure, at + 1)) {
    const isInside = /[\p{L}\p{N}]$/u.test(sentence.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(figure);
    const goesOn = /^(?:[\p{L}\p{N}]|[.,]\p{N})/u.test(sentence.slice(at + figure.length, at + figure.length + 3));
    if (!isInside && !goesOn) places.push(at);
  }
  return places.length > 0 ? places : [sentence.indexOf(figure)].filter((at) => at >= 0);
}

function clipStart(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const words = text.split(" ");
  let kept = words.pop() ?? "";
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    if (widthOf(kept) + widthOf(word) + 3 > room) break;
    kept = `${word} ${kept}`;
  }
  return widthOf(kept) + 2 > room ? "… " : `… ${kept}`;
}

function clipEnd(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const [first = "", ...words] = text.split(" ");
  let kept = first;
  for (const word of words) {
    if (widthOf(kept) + widthOf(word) + 3 > room) break;
    kept = `${kept} ${word}`;
  }
  return widthOf(kept) + 2 > room ? " …" : `${kept} …`;
}
