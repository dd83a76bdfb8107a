// Claims from small literals: "B@2 at-least 164", "C 9,900 people", "date 2024-05-06".
import type { Claim, Frame } from "../../src/model/claim.js";
import type { Bound, Quantity, QuantityKind } from "../../src/model/quantity.js";
import type { JudgeContext, JudgedClaim } from "../../src/verdicts/judged-claim.js";

const frame: Frame = {
  event: "deaths",
  predicate: "kill",
  aspect: null,
  noun: "person",
  kind: null,
  narrowed: [],
  owner: null,
  scope: "whole",
  sentence: 0,
  names: [],
  context: [],
};

export type Extra = Partial<Omit<JudgedClaim, "quantity" | "frame">> & {
  readonly quantity?: Partial<Quantity>;
  readonly frame?: Partial<Frame>;
};

let made = 0;

/** A claim of a source published on a day of May 2024 (0: on a day nobody knows). */
export function claim(source: string, day: number, text: string, quantity: Quantity, extra: Extra = {}): JudgedClaim {
  const start = made++ * 100;
  const base: Omit<Claim, "quantity" | "frame"> = {
    id: `${source}-${text}-${made}`,
    source,
    start,
    end: start + text.length,
    line: 1,
    column: 1,
    text,
    sentence: `It was ${text} by then (c${made}).`,
    block: "body",
    counts: "people",
    predicate: "kill",
    label: "people killed",
    rule: "test",
  };
  const published = day === 0 ? null : `2024-05-${String(day).padStart(2, "0")}`;
  const { quantity: otherQuantity, frame: otherFrame, ...rest } = extra;
  return {
    ...base,
    published,
    origin: source,
    rank: [...source].reduce((rank, character) => rank * 128 + character.charCodeAt(0), 0),
    quantity: { ...quantity, ...otherQuantity },
    frame: { ...frame, ...otherFrame },
    ...rest,
  };
}

const hedges: readonly (readonly [RegExp, Bound])[] = [
  [/^(at least|no fewer than) /, "at-least"],
  [/^(more than|over) /, "more-than"],
  [/^(up to|no more than|as many as) /, "at-most"],
  [/^(less than|fewer than|under) /, "less-than"],
  [/^(about|some|around) /, "about"],
  [/^(nearly|almost) /, "about"],
];

const vague: Readonly<Record<string, readonly [number, number]>> = {
  few: [2, 5],
  several: [3, 9],
  dozens: [24, 99],
  hundreds: [100, 999],
  thousands: [1000, 9999],
};

const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, ten: 10, half: 0.5, third: 1 / 3, fifth: 0.2 };
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, m: 1e6 };
const units: Readonly<Record<string, readonly [QuantityKind, string | null, number]>> = {
  km: ["measure", "metre", 1000],
  miles: ["measure", "metre", 1609.344],
  metres: ["measure", "metre", 1],
  feet: ["measure", "metre", 0.3048],
  hectares: ["measure", "square metre", 10_000],
  acres: ["measure", "square metre", 4046.8564224],
  C: ["measure", "degree Celsius", 1],
  degrees: ["measure", "degree", 1],
  magnitude: ["measure", "magnitude", 1],
  percent: ["percent", "percent", 1],
  points: ["percent", "percent", 1],
  days: ["duration", "day", 1],
  weeks: ["duration", "day", 7],
  months: ["duration", "day", 30.4375],
  years: ["duration", "day", 365.25],
  old: ["age", "year", 1],
  place: ["rank", null, 1],
};
const currencies: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP" };

/** Reads the small language of these tests, not English: "at least 164", "$1.8 million", "36 miles", "15 to 20", "date 2024-05-06". */
export function quantity(text: string): Quantity {
  if (text.startsWith("date ")) return dateQuantity(text.slice(5));
  if (text.startsWith("at ")) {
    const time = text.slice(3);
    if (/^\d/.test(time)) return timeQuantity(time);
  }
  const ratio = /^(\d+) of (\d+)$/.exec(text);
  if (ratio) return ratioQuantity(Number(ratio[1]), Number(ratio[2]));
  if (text.startsWith("score ")) return scoreQuantity(text.slice(6));
  const range = vague[text];
  if (range)
    return {
      kind: "count",
      min: range[0],
      max: range[1],
      unit: null,
      bound: "vague",
      stated: { value: null, unit: null },
    };
  for (const [pattern, bound] of hedges) {
    const match = pattern.exec(text);
    if (match) return hedged(amount(text.slice(match[0].length)), bound, /^(nearly|almost)/.test(text));
  }
  return text.includes(" to ") ? rangeQuantity(text) : amount(text);
}

function rangeQuantity(text: string): Quantity {
  const [low = "", high = ""] = text.split(" to ");
  const unit = high.split(" ").slice(1).join(" ");
  const [from, to] = [amount(`${low} ${unit}`.trim()), amount(high)];
  return { ...to, min: from.min, max: to.max, bound: "range", stated: { value: [0, 0], unit: to.stated.unit } };
}

function dateQuantity(text: string): Quantity {
  const [first = null, last = first] = text.split("..");
  const open = (end: string | null) => (end === "" ? null : end);
  return {
    kind: "date",
    min: open(first),
    max: open(last),
    unit: null,
    bound: "exact",
    stated: { value: null, unit: null },
  };
}

function timeQuantity(text: string): Quantity {
  const [time = "", zone] = text.split(" ");
  const base: Quantity = {
    kind: "time",
    min: time,
    max: time,
    unit: null,
    bound: "exact",
    stated: { value: null, unit: null },
  };
  return zone ? { ...base, zone } : base;
}

function scoreQuantity(text: string): Quantity {
  const [one = 0, other = 0] = text.split("-").map(Number);
  return {
    kind: "score",
    min: null,
    max: null,
    unit: null,
    bound: "exact",
    stated: { value: [one, other], unit: null },
  };
}

function ratioQuantity(part: number, whole: number): Quantity {
  const share = part / whole;
  return {
    kind: "ratio",
    min: share,
    max: share,
    unit: null,
    bound: "exact",
    stated: { value: [part, whole], unit: null },
  };
}

function amount(text: string): Quantity {
  const [, currency = "", digits = "", rest = ""] = /^([$€£]?)(-?[\d.,]+|[a-z]+) ?(.*)$/.exec(text) ?? [];
  const words = rest.split(" ").filter((word) => word !== "");
  const scale = scales[words[0] ?? ""];
  const unitWord = (scale ? words.slice(1) : words).join(" ");
  const number = (numbers[digits] ?? Number(digits.replaceAll(",", ""))) * (scale ?? 1);
  const [kind, unit, factor] = unitOf(digits, currency, unitWord);
  const value = number * factor;
  return {
    kind,
    min: value,
    max: value,
    unit,
    bound: "exact",
    stated: { value: number, unit: currency || unitWord || null },
  };
}

function unitOf(digits: string, currency: string, unitWord: string): readonly [QuantityKind, string | null, number] {
  if (currency) return ["money", currencies[currency] ?? null, 1];
  if (digits === "half" || digits === "third" || digits === "fifth") return ["ratio", null, 1];
  return units[unitWord] ?? ["count", null, 1];
}

function hedged(base: Quantity, bound: Bound, nearly: boolean): Quantity {
  const value = typeof base.min === "number" ? base.min : 0;
  switch (bound) {
    case "at-least":
      return { ...base, bound, max: null };
    case "more-than":
      return { ...base, bound, max: null, minExclusive: true };
    case "at-most":
      return { ...base, bound, min: 0 };
    case "less-than":
      return { ...base, bound, min: 0, maxExclusive: true };
    default:
      return { ...base, bound, min: (nearly ? 0.9 : 0.95) * value, max: (nearly ? 1 : 1.05) * value };
  }
}

export const context: JudgeContext = {
  rates: [],
  cannotFall: false,
  nameOf: (source) => `the ${source}`,
  namesIn: () => new Set(),
};
