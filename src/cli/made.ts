// An extract as an object or as its line of JSON: the one is made from the other when somebody asks.
import type { Skipped } from "../model/document.js";
import type { Extract } from "../model/extract.js";
import { toJson } from "../reports/json.js";
import type { Piece } from "./work.js";

export interface Made {
  readonly id: string;
  readonly extract: () => Extract;
  readonly line: () => string;
}

/** What became of a document or of an input that holds none. */
export type Extracted = Made | { readonly skipped: Skipped };

/** As workers hand it over and as a cache keeps it. */
export type Line = { readonly id: string; readonly line: string } | { readonly skipped: Skipped };

export function madeOf(piece: Piece): Extracted {
  if ("skipped" in piece) return piece;
  const { extract } = piece;
  return { id: extract.id, extract: () => extract, line: () => toJson(extract) };
}

export function lineOf(one: Extracted): Line {
  return "skipped" in one ? one : { id: one.id, line: one.line() };
}

export function madeFrom(one: Line): Extracted {
  if ("skipped" in one) return one;
  const { id, line } = one;
  return { id, line: () => line, extract: () => JSON.parse(line) as Extract };
}
