import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import { mentionsIn, numerals, reader } from "./reading.js";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const scales: readonly (readonly [number, string])[] = [
  [1_000_000_000_000, "trillion"],
  [1_000_000_000, "billion"],
  [1_000_000, "million"],
  [1000, "thousand"],
];

function inWords(value: number): string {
  if (value < 20) return small[value] ?? "";
  if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 ? `-${small[value % 10]}` : ""}`;
  if (value < 1000)
    return `${small[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${inWords(value % 100)}` : ""}`;
  const [scale, name] = scales.find(([size]) => value >= size) ?? [1000, "thousand"];
  const rest = value % scale;
  const joint = rest > 0 && rest < 100 ? " and " : " ";
  return `${inWords(Math.floor(value / scale))} ${name}${rest ? `${joint}${inWords(rest)}` : ""}`;
}

/** Pieces that sentences about figures are made of, in any order. */
const pieces = [
  "at least",
  "about",
  "12",
  "1,200",
  "3.5",
  "two",
  "million",
  "$",
  "€",
  "percent",
  "%",
  "-",
  "to",
  "and",
  "of",
  "people",
  "years",
  "old",
  "km",
  "from",
  "between",
  "in",
  "a",
  "half",
  "dozens",
  "or more",
  ",",
  ".",
  "(",
  ")",
  "Smith",
  "rose",
  "by",
  "first",
  "one",
  "No.",
  "#",
  "/",
  "×",
  "½",
  "m",
  "4x4",
  "^",
  "10",
  "+44",
  "mid-30s",
  "'s",
];
const sentence = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(" "));
const tight = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((words) => words.join(""));

describe("whatever is read", () => {
  it("has spans that lie inside the text, in order, apart, and on token borders", () => {
    fc.assert(
      fc.property(fc.oneof(sentence, tight, fc.string()), (text) => {
        const tokens = tokenize(text);
        let last = 0;
        for (const { start, end, firstToken, endToken } of reader.read(text, tokens).mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(tokens[firstToken]?.start).toBe(start);
          expect(tokens[endToken - 1]?.end).toBe(end);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("has ends in order and finite", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const { quantity } of mentionsIn(text)) {
          const { min, max } = quantity;
          if (typeof min === "number") expect(Number.isFinite(min)).toBe(true);
          if (typeof min === "number" && typeof max === "number") expect(max).toBeGreaterThanOrEqual(min);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads the same alone and inside a longer text", () => {
    fc.assert(
      fc.property(sentence, fc.nat(40), (text, shift) => {
        const padded = `${" ".repeat(shift)}${text}`;
        const moved = reader
          .read(padded, tokenize(padded, shift))
          .mentions.map((m) => ({ ...m, start: m.start - shift, end: m.end - shift }));
        expect(moved).toEqual(mentionsIn(text));
      }),
    );
  });
});

describe("numbers that are printed", () => {
  const value = fc.oneof(fc.nat(2000), fc.nat(2_000_000_000), fc.integer({ min: 0, max: 9_000_000_000_000 }));
  const readBack = (text: string) => numerals.read(tokenize(text), 0)?.value;

  it("read back from words", () => {
    fc.assert(
      fc.property(value, (number) => {
        expect(readBack(inWords(number))).toBe(number);
      }),
    );
  });

  it("read back from digits with separators", () => {
    fc.assert(
      fc.property(value, (number) => {
        expect(readBack(number.toLocaleString("en-US"))).toBe(number);
      }),
    );
  });

  it("read back with decimals and a scale", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        expect(readBack(`${number / 10} million`)).toBe(number * 100_000);
      }),
    );
  });
});

describe("quantities that are printed", () => {
  const number = fc.oneof(fc.integer({ min: 2, max: 900 }), fc.integer({ min: 2100, max: 9_000_000 }));
  const unit = fc.constantFrom(
    "$#",
    "€# million",
    "# percent",
    "# km",
    "# tonnes",
    "# days",
    "# weeks",
    "# people",
    "£#bn",
  );
  /** As the base unit of its kind would be written. */
  const inBase = (amount: number, base: string | null) =>
    `${amount.toLocaleString("en-US", { maximumFractionDigits: 6 })} ${base === "day" ? "days" : (base ?? "people")}`;

  it("read back to the same amount", () => {
    fc.assert(
      fc.property(number, unit, (value, form) => {
        const [first] = mentionsIn(`The flood cost ${form.replace("#", value.toLocaleString("en-US"))} in all.`);
        const { min, unit: base, kind } = first?.quantity ?? { min: null, unit: null, kind: null };
        const [again] = typeof min === "number" ? mentionsIn(`It was ${inBase(min, base)} in all.`) : [];
        expect(again?.quantity).toMatchObject({ kind, min, unit: base });
      }),
    );
  });

  it("read the same between other sentences", () => {
    const neighbours = [
      "Officials met on Monday.",
      "She was 41.",
      "It cost $5 million.",
      "Nobody was hurt at 14 High Street.",
    ];
    fc.assert(
      fc.property(
        number,
        unit,
        fc.constantFrom(...neighbours),
        fc.constantFrom(...neighbours),
        (value, form, left, right) => {
          const sentence = `The flood cost at least ${form.replace("#", value.toLocaleString("en-US"))} in all.`;
          const text = `${left} ${sentence} ${right}`;
          const start = left.length + 1;
          const inside = reader.read(text, tokenize(text, start, start + sentence.length)).mentions;
          expect(inside.map(({ quantity }) => quantity)).toEqual(mentionsIn(sentence).map(({ quantity }) => quantity));
          expect(inside.map((one) => text.slice(one.start, one.end))).toEqual(
            mentionsIn(sentence).map((one) => sentence.slice(one.start, one.end)),
          );
        },
      ),
    );
  });
});
