// Says whether one of two figures is the other with fewer digits: "4,200" and "4,229", "82 percent" and "81.9".
import type { Quantity } from "../model/quantity.js";
import { significantDigits, statedNumbers } from "./values.js";

/** Digits that the coarser of the two shows; 0 where the finer one is no other than it, or rounds to something else. */
export function roundedTo(a: Quantity, b: Quantity): number {
  const numbers = statedNumbers(a, b);
  const [left, right] = [significantDigits(a), significantDigits(b)];
  if (!numbers || left === right) return 0;
  const [coarse, told, exact] = left < right ? [a, numbers[0], numbers[1]] : [b, numbers[1], numbers[0]];
  return roundsTo(exact - told, stepOf(told), coarse) ? Math.min(left, right) : 0;
}

/** "More than 4,200" and "fewer than 4,300" cut off what is left. */
function roundsTo(over: number, step: number, { bound }: Quantity): boolean {
  if (Math.abs(over) <= step / 2) return true;
  const isCut =
    bound === "at-least" || bound === "more-than"
      ? over > 0
      : over < 0 && (bound === "at-most" || bound === "less-than");
  return isCut && Math.abs(over) < step;
}

/** What the last digit of a number that is not zero counts: 100 for 4,200, 0.1 for 81.9. */
function stepOf(value: number): number {
  const [digits = "", power = "0"] = value.toExponential().split("e");
  return 10 ** (Number(power) - digits.replace(/^\d\.?/, "").length);
}
