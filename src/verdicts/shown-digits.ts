// The step that a written number shows: 100 for "9,900", 1,000 for "14,000", 1 for "14,103", 100,000 for "1.8 million".

/** The first number written in digits: its value and how many decimals it shows. "$2.60" is 2.6 with two. */
interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
}

/**
 * @param text the expression as written
 * @param stated the number it states, scale words multiplied in or not
 * @param exactBelow whole numbers written below this show no rounding; 0 where a hedge says that they may
 * @returns the step, on the scale of `stated`
 */
export function shownStep(text: string, stated: number, exactBelow: number): number {
  const written = writtenNumber(text) ?? inWords(stated);
  const scale = written.value === 0 ? 1 : Math.abs(stated / written.value);
  if (!isScale(scale)) return stepOf({ value: stated, decimals: decimalsOf(stated) }, exactBelow);
  return stepOf(written, exactBelow) * scale;
}

function stepOf({ value, decimals }: WrittenNumber, exactBelow: number): number {
  if (decimals > 0) return 10 ** -decimals;
  if (value === 0 || Math.abs(value) < exactBelow) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/** 1, 1,000, a million: what a scale word multiplies by. */
function isScale(factor: number): boolean {
  let rest = factor;
  while (rest >= 999.99) rest /= 1000;
  return Math.abs(rest - 1) < 1e-9;
}

/** "twenty million" is written as 20. */
function inWords(stated: number): WrittenNumber {
  let value = stated;
  while (Math.abs(value) >= 1000 && value % 1000 === 0) value /= 1000;
  return { value, decimals: decimalsOf(value) };
}

function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf(".");
  return point < 0 || text.includes("e") ? 0 : Math.min(6, text.length - point - 1);
}

function writtenNumber(text: string): WrittenNumber | null {
  let start = 0;
  while (start < text.length && !isDigit(text, start)) start++;
  if (start === text.length) return null;
  let end = start;
  let digits = "";
  let decimals = 0;
  let point = false;
  for (; end < text.length && end - start < 40; end++) {
    const character = text.charAt(end);
    if (isDigit(text, end)) {
      digits += character;
      if (point) decimals++;
    } else if (character === "." && !point && isDigit(text, end + 1)) {
      digits += ".";
      point = true;
    } else if (character !== "," || !isDigit(text, end + 1)) break;
  }
  return { value: Number(digits), decimals };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
