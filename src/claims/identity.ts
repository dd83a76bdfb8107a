// Makes ids that stay the same for the same input.
import { createHash } from "node:crypto";

/** Twelve hexadecimal digits of the SHA-256 of the parts. */
export function identity(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 12);
}

/** `identity` of parts that all begin alike: what they share is hashed once. */
export function createIdentity(...shared: readonly string[]): (...parts: readonly string[]) => string {
  const begun = createHash("sha256").update(shared.join("\u0000"));
  return (...parts) =>
    begun
      .copy()
      .update(`\u0000${parts.join("\u0000")}`)
      .digest("hex")
      .slice(0, 12);
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
