// Writes a number with its unit: "€2 million", "70%", "2 weeks", "6.1 magnitude".
import type { Quantity } from "../model/quantity.js";
import { formatFraction, formatLarge, formatMoney, formatNumber, formatOrdinal } from "./numbers.js";

/** How the numbers of one quantity are written: what stands before and after them, and how much of the base unit one is. */
export interface Notation {
  readonly prefix: string;
  readonly suffix: (value: number) => string;
  readonly size: number;
  readonly write: (value: number) => string;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: "$",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
  INR: "₹",
  KRW: "₩",
  RUB: "₽",
  UAH: "₴",
  TRY: "₺",
  ILS: "₪",
  NGN: "₦",
  PHP: "₱",
  KZT: "₸",
  CAD: "C$",
  AUD: "A$",
  NZD: "NZ$",
  HKD: "HK$",
  BRL: "R$",
};

const SYMBOLS: Readonly<Record<string, string>> = {
  metre: "m",
  kilogram: "kg",
  "square metre": "m²",
  "cubic metre": "m³",
  litre: "l",
  "metre per second": "m/s",
  "degree Celsius": "°C",
  watt: "W",
  joule: "J",
  byte: "B",
};

/** Days of a duration, longest first. */
const DURATIONS: readonly (readonly [number, string])[] = [
  [365.25, "year"],
  [30.4375, "month"],
  [7, "week"],
  [1, "day"],
  [1 / 24, "hour"],
  [1 / 1440, "minute"],
  [1 / 86_400, "second"],
];

const PLAIN: Notation = { prefix: "", suffix: () => "", size: 1, write: formatLarge };

export function notationOf(quantity: Quantity): Notation {
  switch (quantity.kind) {
    case "money":
      return { ...PLAIN, prefix: currencyOf(quantity.unit), write: formatMoney };
    case "percent":
      return {
        ...PLAIN,
        suffix: () => (/point/i.test(quantity.stated.unit ?? "") ? " points" : "%"),
        write: formatNumber,
      };
    case "ratio":
      return { ...PLAIN, write: formatFraction };
    case "age":
      return { ...PLAIN, suffix: counted("year"), write: formatNumber };
    case "rank":
      return { ...PLAIN, write: formatOrdinal };
    case "duration":
      return durationNotation(quantity);
    case "measure":
      return measureNotation(quantity);
    case "count":
    case "date":
    case "time":
    case "score":
      return PLAIN;
  }
}

function currencyOf(unit: string | null): string {
  return unit ? (CURRENCIES[unit] ?? `${unit} `) : "";
}

/** In the unit that was written, where the number as written tells it, otherwise in the longest that leaves no long fraction. */
function durationNotation(quantity: Quantity): Notation {
  const value = anchorOf(quantity);
  const stated = lastStated(quantity);
  const written = stated ? DURATIONS.find(([size]) => isNear(value / stated, size)) : undefined;
  const [size, name] = written ??
    DURATIONS.find(([days]) => value >= days && isNear(value / days, Math.round(value / days))) ?? [1, "day"];
  return { ...PLAIN, suffix: counted(name), size, write: formatNumber };
}

/** In the unit that was written ("5 km"), where base and written numbers differ by one factor, otherwise in the base unit. */
function measureNotation(quantity: Quantity): Notation {
  const value = anchorOf(quantity);
  const stated = lastStated(quantity);
  const unit = quantity.stated.unit?.replace(/^[-‐-―\s]+/, "");
  const isScale = quantity.unit === "magnitude" || quantity.unit === "degree Celsius";
  if (unit && value && stated && !isScale) {
    return { ...PLAIN, suffix: () => ` ${unit}`, size: value / stated };
  }
  const name = quantity.unit ?? "";
  return { ...PLAIN, suffix: () => (SYMBOLS[name] || name ? ` ${SYMBOLS[name] ?? name}` : "") };
}

/** The number that an expression is about: of an interval that "about" or "nearly" opened, the number they stood before. */
export function anchorOf({ min, max, bound }: Quantity): number {
  if (typeof min === "number" && typeof max === "number" && bound === "about") {
    const isNearly = Math.abs(min / max - 0.9) < 1e-3;
    return isNearly ? max : (min + max) / 2;
  }
  return numberAt(max) ?? numberAt(min) ?? 0;
}

function counted(noun: string): (value: number) => string {
  return (value) => ` ${noun}${value === 1 ? "" : "s"}`;
}

function lastStated(quantity: Quantity): number | null {
  const { value } = quantity.stated;
  return typeof value === "number" ? value : (value?.[1] ?? null);
}

function numberAt(end: number | string | null): number | null {
  return typeof end === "number" ? end : null;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-6;
}
