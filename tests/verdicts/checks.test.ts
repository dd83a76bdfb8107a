import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/language/tokens.js";
import type { DateExpression } from "../../src/model/date.js";
import type { ExtractedQuantity } from "../../src/model/extract.js";
import type { Mention } from "../../src/model/quantity.js";
import { createCheckDocument } from "../../src/verdicts/checks/check-document.js";
import { claim, quantity } from "./claims.js";
import { rules } from "./rules.js";

const check = createCheckDocument(rules);

/** "[103] of [164] miners": figures in brackets, written in the small language of claims.ts. */
function checked(marked: string, published = "2024-05-20") {
  const { text, spans } = unmarked(marked);
  const tokens = tokenize(text);
  const mentions: Mention[] = spans.map(({ start, end, read }) => ({
    start,
    end,
    rule: "test",
    quantity: read,
    firstToken: tokens.findIndex((token) => token.start >= start),
    endToken: tokens.findLastIndex((token) => token.end <= end) + 1,
  }));
  const quantities: ExtractedQuantity[] = mentions.map((mention) => {
    const made = claim("A", 1, text.slice(mention.start, mention.end), mention.quantity);
    return { ...made, start: mention.start, end: mention.end, claim: true };
  });
  const sentence = { start: 0, end: text.length, block: "body" as const, index: 0, tokens };
  return check({
    source: "A",
    published,
    sentences: [{ sentence, mentions }],
    quantities,
    idOf: (...parts) => parts.join("-"),
    positionOf: () => ({ line: 1, column: 1 }),
  });
}

function unmarked(marked: string) {
  const spans: { start: number; end: number; read: Mention["quantity"] }[] = [];
  let text = "";
  for (const [index, piece] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length, read: readPiece(piece) });
    text += piece;
  }
  return { text, spans };
}

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"];
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Also "Thursday, Jan. 13, 2022", "3 May 2024", "from 3 May to 12 May". */
function readPiece(piece: string): Mention["quantity"] {
  const days = /^from (\d+) to (\d+) May$/.exec(piece);
  if (days) {
    const expression: DateExpression = { kind: "range", from: mayDay(Number(days[1])), to: mayDay(Number(days[2])) };
    return { ...quantity(`date ${mayIso(days[1])}..${mayIso(days[2])}`), expression };
  }
  const words = piece.toLowerCase().split(/[^a-z0-9]+/);
  const month = months.findIndex((name) => words.some((word) => word.length > 2 && name.startsWith(word))) + 1;
  const weekday = weekdays.findIndex((name) => words.some((word) => word.length > 2 && name.startsWith(word))) + 1;
  const day = Number(words.find((word) => /^\d{1,2}$/.test(word)));
  const year = Number(words.find((word) => /^\d{4}$/.test(word)) ?? 0);
  if (month === 0 || !day)
    return quantity(
      piece
        .replace(/-/g, " ")
        .replace(/\bday\b/, "days")
        .replace(/\bweek\b/, "weeks"),
    );
  const iso = `${year || 2024}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const named = weekday ? { weekday } : {};
  return {
    ...quantity(`date ${iso}`),
    expression: { kind: "day", year: year || null, month, day, direction: "past", ...named },
  };
}

function mayDay(day: number): DateExpression {
  return { kind: "day", year: null, month: 5, day, direction: "past" };
}

function mayIso(day: string | undefined): string {
  return `2024-05-${(day ?? "").padStart(2, "0")}`;
}

type Row = readonly [text: string, ...expected: string[]];

const rows: readonly Row[] = [
  // weekday-date
  ["The pit closed on [Thursday, Jan. 13, 2022].", "weekday-date true"],
  ["The pit closed on [Friday, January 13, 2022].", "weekday-date false"],
  ["The pit closed on [Monday, May 13].", "weekday-date true"],
  ["The pit closed on [Tuesday, May 13].", "weekday-date false"],
  ["The pit closed on [Tuesday, January 9].", ""],
  ["The pit closed on [13 May 2024].", ""],
  // impossible-date
  ["The ferry sank on 30 February.", "impossible-date false"],
  ["The ferry sank on February 30, 2021.", "impossible-date false"],
  ["The ferry sank on Feb. 30, 2021.", "impossible-date false"],
  ["The ferry sank on February 29, 2023.", "impossible-date false"],
  ["The ferry sank on the night of Tuesday, June 31.", "impossible-date false"],
  ["The offer ends by the 31st of September 2024.", "impossible-date false"],
  ["The ferry sank on February 29, 2024.", ""],
  ["The ferry sank on 29 February.", ""],
  ["The ferry sank on 31 May.", ""],
  ["In June 31 people drowned.", ""],
  ["In April 35 ships called at the port.", ""],
  ["They may 31 times have tried.", ""],
  // part-whole
  ["[103] of [164] miners died.", "part-whole true"],
  ["[103] of the [164] miners died.", "part-whole true"],
  ["[12] out of a total of [30] ships sank.", "part-whole true"],
  ["[164] of the [103] miners died.", "part-whole false"],
  ["[at least 20] of [12] ships sank.", "part-whole false"],
  ["[164] people were killed, including [12] policemen.", "part-whole true"],
  ["[12] people were killed, including [164] policemen.", "part-whole false"],
  ["[at least 164] people died, with most of the deaths - [103] - in the north.", "part-whole true"],
  ["[at least 164] people died, with most of the deaths ([64]) in the north.", "part-whole false"],
  ["[about 300] of [more than 250] crew left.", "part-whole true"],
  ["[12] ships and [30] boats sank.", ""],
  ["[12] people of [30 old] died.", ""],
  ["[1] of the [12] ships sank.", ""],
  ["[1] of [several] concessions was made.", ""],
  ["[dozens] of [12] died.", ""],
  // percentage
  ["[12] of [48] seats, or [25 percent], fell vacant.", "part-whole true", "percentage true"],
  ["[12] of [48] seats ([25 percent]) fell vacant.", "part-whole true", "percentage true"],
  ["[12] of [48] seats, or [about 24 percent], fell vacant.", "part-whole true", "percentage true"],
  ["[17] of [48] seats, or [35 percent], fell vacant.", "part-whole true", "percentage true"],
  ["[12] of [48] seats, or [52 percent], fell vacant.", "part-whole true", "percentage false"],
  ["[12] of [48] seats ([half]) fell vacant.", "part-whole true", "percentage false"],
  ["[12 of 48] seats ([25 percent]) fell vacant.", "percentage true"],
  ["[12 of 48] seats ([52 percent]) fell vacant.", "percentage false"],
  ["[12 of 48] seats fell vacant, and [52 percent] of voters stayed away.", ""],
  ["[12] of [48] seats went to a party that [52 percent] dislike.", "part-whole true"],
  // sum
  ["[7] nurses and [5] drivers make [12].", "sum true"],
  ["[7] nurses and [5] drivers, a total of [12], walked out.", "sum true"],
  ["[7] nurses, [2] cooks and [5] drivers, altogether [14], walked out.", "sum true"],
  ["[7] nurses and [5] drivers, a total of [14], walked out.", "sum false"],
  ["[$3 million] for roads and [$2 million] for schools, making [$5 million].", "sum true"],
  ["[$3 million] for roads and [$2 million] for schools, making [$9 million].", "sum false"],
  ["[12] people - [7] nurses and [5] drivers - walked out.", "sum true"],
  ["[12] people - [7] nurses and [3] drivers - walked out.", ""],
  ["[7] nurses struck in one town, and a total of [9,900] people marched.", ""],
  ["[7] nurses and [5] drivers make [20] dolls a day.", ""],
  ["[7] nurses and [5] drivers make [12] in all.", "sum true"],
  ["[7] nurses or [5] drivers make [20] euros.", ""],
  ["[at least 7] nurses and [5] drivers, a total of [14], walked out.", ""],
  // enumeration
  ["The pact of [6] states: Ruritania, Borduria, Syldavia, Freedonia, Sylvania and Grand Fenwick.", "enumeration true"],
  ["The [3]-member club made up of Ruritania, Borduria and Syldavia.", "enumeration true"],
  ["The pact of [7] states: Ruritania, Borduria, Syldavia and Freedonia.", "enumeration false"],
  ["The pact of [4] states (Ruritania, Borduria, Syldavia, and Freedonia) met.", "enumeration true"],
  ["The pact of [3] states: Ruritania, Bosnia and Herzegovina and Syldavia.", "enumeration true"],
  ["The pact of [4] states: Ruritania, Borduria, Syldavia and Freedonia, was signed.", "enumeration true"],
  ["The [3]-member club made up of Ruritania, Borduria, Syldavia and Freedonia met.", "enumeration false"],
  ["The pact of [7] states including Ruritania, Borduria and Syldavia.", ""],
  ["The pact of [7] states: Ruritania, Borduria and others.", ""],
  ["The pact of [7] states: it was founded, they say, by fools and knaves.", ""],
  ["The pact of [7] states: Ruritania, Borduria", ""],
  // conversion
  ["The quake struck [58 km] ([36 miles]) off the coast.", "conversion true"],
  ["The quake struck [8 km] ([5 miles]) off the coast.", "conversion true"],
  ["The quake struck [100 km] ([60 miles]) off the coast.", "conversion true"],
  ["The fire burnt [1,000 acres] ([405 hectares]).", "conversion true"],
  ["The quake struck [8 km] ([15 miles]) off the coast.", "conversion false"],
  ["The quake struck [58 km] ([26 miles]) off the coast.", "conversion false"],
  ["They walked [8 km] and then [15 miles].", ""],
  // interval
  ["A [10 day] strike [from 3 to 12 May] was called.", "interval true"],
  ["A [9 day] strike [from 3 to 12 May] was called.", "interval true"],
  ["A [two week] strike [from 3 to 16 May] was called.", "interval true"],
  ["A [5 day] strike [from 3 to 12 May] was called.", "interval false"],
  ["The strike [from 3 to 12 May] ([10 days]) was called off.", "interval true"],
  ["The strike [from 3 to 12 May] ([20 days]) was called off.", "interval false"],
  ["The strike [from 3 to 12 May] left [20 days] for talks.", ""],
];

describe("checks of one sentence", () => {
  test.each(rows)("%s %s", (text, ...expected) => {
    const found = checked(text).map(({ kind, holds }) => `${kind} ${holds}`);
    expect(found.sort().join(", ")).toBe(
      expected
        .filter((one) => one !== "")
        .sort()
        .join(", "),
    );
  });

  test("says the numbers in a sentence and points at the figures", () => {
    const [found] = checked("[12] of [48] seats, or [52 percent], fell vacant.").filter(
      ({ kind }) => kind === "percentage",
    );
    expect(found?.reason).toBe("12 of 48 is 25 percent, not 52 percent.");
    expect(found?.claims).toHaveLength(3);
    expect([found?.start, found?.end]).toEqual([0, 29]);
  });
});
