// Writes numbers for readers, the same on every machine: thousands separators, "million" where it loses no digit, fractions.

const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** 9900 → "9,900"; 0.5 → "0.5"; without the noise of binary fractions (0.1 + 0.2 → "0.3"). */
export function formatNumber(value: number): string {
  const clean = Number(value.toPrecision(12));
  const text = String(Math.abs(clean));
  if (text.includes("e")) return String(clean);
  const [whole = "0", fraction] = text.split(".");
  const sign = clean < 0 ? "−" : "";
  return sign + separateThousands(whole) + (fraction ? `.${fraction}` : "");
}

/** 2600000 → "2.6 million"; 1234567 → "1,234,567", since words would lose digits. */
export function formatLarge(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  if (!scale) return formatNumber(value);
  const scaled = Number((value / scale[0]).toPrecision(12));
  return isShort(scaled) ? `${formatNumber(scaled)} ${scale[1]}` : formatNumber(value);
}

/** 4.5 → "4.50", 10000 → "10,000", 2600000 → "2.6 million". */
export function formatMoney(value: number): string {
  const hasCents = !Number.isInteger(value) && Math.abs(value) < 1e6;
  return hasCents ? formatNumber(value).replace(/(\.\d)$/, "$&0") : formatLarge(value);
}

/** [2000000, 3000000] → "2–3 million"; [15, 20] → "15–20". */
export function formatRange(low: string, high: string): string {
  const scale = / (?:million|billion|trillion)$/.exec(high)?.[0];
  return `${scale && low.endsWith(scale) ? low.slice(0, -scale.length) : low}–${high}`;
}

/** 0.6667 → "2/3 (67%)"; 0.4142 → "41.4%". */
export function formatFraction(value: number): string {
  for (let bottom = 2; bottom <= 12; bottom++) {
    const top = Math.round(value * bottom);
    if (top > 0 && top < bottom && Math.abs(top / bottom - value) < 2e-4) {
      return `${top}/${bottom} (${Math.round(value * 100)}%)`;
    }
  }
  return `${formatNumber(Math.round(value * 1000) / 10)}%`;
}

/** 3 → "3rd"; 11 → "11th". */
export function formatOrdinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return formatNumber(value) + ending;
}

function separateThousands(digits: string): string {
  const first = digits.length % 3 || 3;
  const parts = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) parts.push(digits.slice(at, at + 3));
  return parts.join(",");
}

function isShort(value: number): boolean {
  return Number.isInteger(Number((value * 100).toPrecision(12)));
}
