// Widths and wrapping: wide characters, marks, colour codes, long words.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip, padEnd, widthOf, wrap, wrapAfter } from "../../src/reports/columns.js";
import { printable } from "../../src/reports/printable.js";

describe("widthOf", () => {
  it.each([
    ["", 0],
    ["figure", 6],
    ["日本", 4],
    ["한국", 4],
    ["e\u0301", 1],
    ["👩‍👩‍👧", 2],
    ["\u001b[31mred\u001b[39m", 3],
    ["≥164 “x” – …", 12],
  ])("%j", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe("wrap", () => {
  it.each([
    ["one two three", 7, ["one two", "three"]],
    ["abcdefgh ij", 4, ["abcd", "efgh", "ij"]],
    ["harbour-dispatch-troops", 12, ["harbour-", "dispatch-", "troops"]],
    ["a/very/long/path.txt:15", 12, ["a/very/long/", "path.txt:15"]],
    ["a-verylongword", 6, ["a-very", "longwo", "rd"]],
    ["日本語", 4, ["日本", "語"]],
    ["", 4, [""]],
  ])("%j in %i", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it("breaks before a wide character that has no room behind a joint", () => {
    expect(wrap(",!⺀", 2)).toEqual([",!", "⺀"]);
  });

  it("keeps to the width and loses no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 20 }), (raw, width) => {
        const text = printable(raw);
        const lines = wrap(text, width);
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("indents the lines after the first", () => {
    expect(wrapAfter("- ", "one two three", 9)).toEqual(["- one two", "  three"]);
  });

  it("stays linear on a long text", () => {
    expect(wrap("a ".repeat(200_000), 80)).toHaveLength(5000);
    expect(wrap("a".repeat(200_000), 80)).toHaveLength(2500);
  });
});

it("clips and pads", () => {
  expect(clip("one two three", 8)).toBe("one two…");
  expect(clip("short", 8)).toBe("short");
  expect(padEnd("日", 4)).toBe("日  ");
});

describe("printable", () => {
  it.each([
    ["a\u001b[2Jb", "a\\u{1b}[2Jb"],
    ["a\u202eb", "a\\u{202e}b"],
    ["a\r\n\tb", "a b"],
    ["\u009b31m", "\\u{9b}31m"],
    ["\ud800", "\\u{d800}"],
    ["👩‍👧 é نعم", "👩‍👧 é نعم"],
  ])("%j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
