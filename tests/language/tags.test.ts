// The tagger, against sentences tagged by hand.
import { expect, test } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import { language } from "./language.js";
import { tagged } from "./tagged.js";

function pairs(line: string): [string, string][] {
  return line.split(" ").map((pair) => {
    const slash = pair.lastIndexOf("/");
    return [pair.slice(0, slash), pair.slice(slash + 1)];
  });
}

function tagsOf(text: string): string[] {
  return language.tag(tokenize(text));
}

test("at least 97 of 100 tags are right", () => {
  let right = 0;
  let all = 0;
  for (const line of tagged) {
    const expected = pairs(line);
    const tags = tagsOf(expected.map(([word]) => word).join(" "));
    for (const [index, [, tag]] of expected.entries()) {
      all++;
      if (tags[index] === tag) right++;
    }
  }
  expect(right / all).toBeGreaterThanOrEqual(0.97);
});

test.each([
  ["Flood Kills 12 in Northern Peru", "noun verb number preposition adjective name"],
  ["The mayor's office said it's late", "determiner noun possessive noun past pronoun auxiliary adjective"],
  ["NATO sent 300 troops", "name past number noun"],
  ["Interior Minister Dana Okafor resigned", "name name name name past"],
  ["Prices rose 3.5%", "noun past number symbol"],
])("%s", (text, expected) => {
  expect(tagsOf(text).join(" ")).toBe(expected);
});

test.each(["shot ", "A. ", "that ", "not ", "people detained ", "(", "Aa "])(
  "%s, a hundred thousand times, is linear",
  (piece) => {
    const tokens = tokenize(piece.repeat(1e5));
    const begin = performance.now();
    expect(language.tag(tokens)).toHaveLength(tokens.length);
    expect(performance.now() - begin).toBeLessThan(3000);
  },
);
