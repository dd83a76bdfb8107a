import fc from "fast-check";
import porter from "natural/lib/natural/stemmers/porter_stemmer.js";
import { describe, expect, it } from "vitest";
import { createStem } from "../../src/language/stems.js";

const stem = createStem("");

/** Endings that one of the steps of the stemmer looks at, and others. */
const endings =
  "ational tional enci anci izer abli alli entli eli ousli ization ator alism iveness aliti biliti logi icate ative ical ful ness ance er able ant ement ou ism ate iti ous ive ize sion tion ll eed ing y ies sses ton rd feld ov".split(
    " ",
  );
const letters = fc.string({ unit: fc.constantFrom(..."abcdefghilmnoprstuvyzé'"), minLength: 1, maxLength: 9 });
const words = fc.tuple(letters, fc.constantFrom("", ...endings)).map((parts) => parts.join(""));

describe("stems", () => {
  it("are those of the stemmer, of the words that are not shown to it too", () => {
    const isAlike = (word: string) => stem(word) === porter.stem(word);
    fc.assert(fc.property(words, isAlike), { numRuns: 5000 });
  });

  it.each([
    ["Cortoton", "cortoton"],
    ["killed", "kill"],
    ["witnesses", "wit"],
    ["city", "citi"],
  ])("%s: %s", (word, expected) => expect(stem(word)).toBe(expected));
});
