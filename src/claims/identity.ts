// Makes ids that stay the same for the same input.
import { digestOf, hexOf } from "../digest.js";

const length = 12;

/** Twelve hexadecimal digits made from the parts. */
export function identity(...parts: readonly string[]): string {
  return hexOf(digestOf(parts.join("\u0000"))).slice(0, length);
}

/** `identity` of parts that all begin alike: what they share is read once. */
export function createIdentity(...shared: readonly string[]): (...parts: readonly string[]) => string {
  const begun = digestOf(shared.join("\u0000"));
  return (...parts) => hexOf(digestOf(`\u0000${parts.join("\u0000")}`, begun)).slice(0, length);
}

/** Numbers repeats of one key from 0. */
export function createOccurrences(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
}

/** Numbers different keys from 0. */
export function createNumbers(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
}
