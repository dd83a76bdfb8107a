import type { Page } from "./answers.mjs";

export interface Counted {
  readonly required: number;
  readonly found: number;
  readonly right: number;
  readonly described: number;
  readonly labelled: number;
  readonly noise: number;
  readonly left: number;
  readonly spurious: number;
}

export interface Rates {
  readonly noise: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly label: number;
}

export function judgePage(page: Page, result: unknown): Counted & { readonly errors: readonly string[] };
export function sumOf(counted: readonly Counted[]): Counted;
export function rates(counted: Counted): Rates;
