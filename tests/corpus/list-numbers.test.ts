import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/corpus/lines.js";
import { listNumbers } from "../../src/corpus/list-numbers.js";

describe("numbers of a list without full stops", () => {
  test.each([
    ["1 Storm cuts power\n2 My husband left\n3 The best films", [2, 2, 2]],
    ["Table\n1 Hask 26 56\n2 Lom 26 52\n3 Korda 26 51\nAs of Monday", [0, 2, 2, 2, 0]],
    ["9 Ash\n\n10 Birch\n\n11 Cedar", [2, 3, 3]],
    ["1 Storm cuts power\n2 My husband left", [0, 0]],
    ["12 Sailors drown\n13 Miners are safe\n40 Homes burn", [0, 0, 0]],
    ["1 dead\n2 hurt\n3 missing", [0, 0, 0]],
    ["Only\n1 Storm\n3 Films\n5 Tips", [0, 0, 0, 0]],
  ])("%j", (text, expected) => expect(listNumbers(text, linesOf(text))).toEqual(expected));
});
