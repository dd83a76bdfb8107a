import { expect, test } from "vitest";
import { together } from "../../src/together.js";

async function* lettersOf(written: string): AsyncGenerator<string> {
  for (const letter of written) {
    // What comes later.
    if (letter === "-") await new Promise((resolve) => setTimeout(resolve, 20));
    else if (letter === "!") throw new Error("broken");
    else yield letter;
  }
}

async function taken(written: string, most = 3): Promise<string[]> {
  const parts: string[] = [];
  try {
    for await (const some of together(lettersOf(written), ({ length }) => length >= most)) parts.push(some.join(""));
  } catch (error) {
    parts.push((error as Error).message);
  }
  return parts;
}

test.each([
  ["", []],
  ["a", ["a"]],
  ["abcdefgh", ["abc", "def", "gh"]],
  ["ab-cd", ["ab", "cd"]],
  ["-ab-", ["ab"]],
  ["abcd!", ["abc", "d", "broken"]],
  ["abc!", ["abc", "broken"]],
])("%j", async (written, parts) => {
  expect(await taken(written)).toEqual(parts);
});

test("nothing is taken that is not handed on", async () => {
  const source = lettersOf("abcdef");
  for await (const some of together(source, ({ length }) => length >= 2)) if (some.includes("c")) break;
  expect(await source.next()).toEqual({ value: "e", done: false });
});
