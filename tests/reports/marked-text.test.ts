// Articles of the page: paragraphs with their lines, cut at what is marked.
import { describe, expect, it } from "vitest";
import { markText } from "../../src/reports/html/marked-text.js";

const show = (text: string, ...spans: readonly [number, number][]): string[] =>
  markText(
    text,
    spans.map(([start, end]) => ({ start, end, thing: "x" })),
  ).map(({ line, pieces }) => `${line}: ${pieces.map(({ text, thing }) => (thing ? `[${text}]` : text)).join("")}`);

describe("markText", () => {
  it.each([
    ["one", "5 cows fled", [[0, 1]], ["1: [5] cows fled"]],
    [
      "paragraphs",
      "a 5\n\n\nb\nc 6\n",
      [
        [2, 3],
        [10, 11],
      ],
      ["1: a [5]", "4: b\nc [6]"],
    ],
    ["over a line end", "about\n5 cows", [[0, 7]], ["1: [about\n5] cows"]],
    ["carriage returns", "a\r\n\r\n5 b\r\n", [[5, 6]], ["1: a", "3: [5] b"]],
    [
      "inside another",
      "from 5 to 6 cows",
      [
        [0, 11],
        [5, 6],
      ],
      ["1: [from 5 to 6][] cows"],
    ],
    [
      "over another",
      "from 5 to 6 cows",
      [
        [0, 6],
        [5, 11],
      ],
      ["1: [from 5][ to 6] cows"],
    ],
    [
      "not in order",
      "5 and 6",
      [
        [6, 7],
        [0, 1],
      ],
      ["1: [5] and [6]"],
    ],
    ["beyond the paragraph", "5 a\n\nb", [[2, 6]], ["1: 5 [a]", "3: b"]],
    [
      "beyond the text",
      "5 a",
      [
        [2, 60],
        [80, 90],
      ],
      ["1: 5 [a]"],
    ],
    ["what acts", "5\u001b[2J a\u202eb", [[0, 1]], ["1: [5]\\u{1b}[2J a\\u{202e}b"]],
    ["nothing", " \n\n", [], []],
  ] as const)("%s", (_, text, spans, expected) => {
    expect(show(text, ...(spans as readonly [number, number][]))).toEqual(expected);
  });

  it("stays linear on a long text", () => {
    const text = "5 cows\n\n".repeat(100_000);
    const spans = Array.from({ length: 100_000 }, (_, index) => ({ start: index * 8, end: index * 8 + 1, thing: 1 }));
    expect(markText(text, spans)).toHaveLength(100_000);
  });
});
