// Front matter that is read without the YAML library, and what is left to it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readPlainMatter } from "../../src/corpus/plain-matter.js";

describe("plain front matter", () => {
  test.each([
    [
      "title: Dam gives way above Ostrel\noutlet: The Ostrel Post",
      { title: "Dam gives way above Ostrel", outlet: "The Ostrel Post" },
    ],
    ["published: 2023-11-24", { published: "2023-11-24" }],
    ["url: https://example.org/a?b=1", { url: "https://example.org/a?b=1" }],
    [
      "title: It's “over”, says the mayor  \r\noutlet: Zürich Heute",
      { title: "It's “over”, says the mayor", outlet: "Zürich Heute" },
    ],
  ])("%j", (yaml, expected) => {
    expect(readPlainMatter(yaml)).toEqual(expected);
    expect(parse(yaml)).toEqual(expected);
  });

  test.each([
    "title: Dam: it broke",
    "title: Dam # broke",
    "title: 'Dam'",
    "title: true",
    "title: Null",
    "count: 12",
    "title:",
    "title: a\ntitle: b",
    "tags: [a, b]",
    "title: Dam\n  gives way",
    "- a",
    "",
    "title: ends with a colon:",
    "Title: capital key",
    "__proto__: a",
  ])("left to YAML: %j", (yaml) => {
    expect(readPlainMatter(yaml)).toBeNull();
  });

  test("what is read is what YAML reads", () => {
    const value = fc.string({
      unit: fc.constantFrom(..."aZ09 .,:;'\"&/()?!+=%$€é’–-#[]{}|>*&@`~\\\t".split("")),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.constantFrom("a", "x", "no", "tru", "5", "2020-01-0"), value, (head, tail) => {
        const yaml = `title: ${head}${tail}`;
        const plain = readPlainMatter(yaml);
        if (plain !== null) expect(parse(yaml)).toEqual(plain);
      }),
      { numRuns: 5_000 },
    );
  });
});
