// JSON, lines of JSON and CSV: what programs read.
import { describe, expect, it } from "vitest";
import { renderCsv } from "../../src/reports/csv.js";
import { renderJson } from "../../src/reports/json.js";
import { renderNdjson } from "../../src/reports/ndjson.js";
import { makeCrowd } from "./crowd.js";
import { cellsOf } from "./csv-cells.js";
import { makeFlood } from "./flood.js";
import { makeHostile } from "./hostile.js";
import { makeClaim, makeQuantity, makeResult, makeSource } from "./make.js";
import { textOf } from "./text-of.js";

const RESULTS = [makeFlood(), makeCrowd(), makeHostile()];
const ACTING = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe("json", () => {
  it.each(RESULTS)("parses to the result", (result) => {
    expect(JSON.parse(textOf(renderJson(result)))).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it.each(RESULTS)("has nothing that acts on a terminal", (result) => {
    expect(textOf(renderJson(result))).not.toMatch(ACTING);
  });

  it("puts the keys of the contract first, in its order", () => {
    const { sources, ...rest } = makeFlood();
    const parsed = JSON.parse(textOf(renderJson({ ...rest, sources })));
    const contract = [
      "schema",
      "sources",
      "claims",
      "groups",
      "gaps",
      "checks",
      "stories",
      "origins",
      "skipped",
      "summary",
    ];
    expect(Object.keys(parsed)).toEqual(contract);
    expect(Object.keys(parsed.claims[0]).slice(0, 9)).toEqual([
      "id",
      "source",
      "start",
      "end",
      "line",
      "column",
      "text",
      "sentence",
      "quantity",
    ]);
    expect(Object.keys(parsed.groups[0].values[0])).toEqual(["min", "max", "unit", "claims", "sources", "origins"]);
  });

  it("ends with one line feed and is indented by two spaces", () => {
    const text = textOf(renderJson(makeFlood()));
    expect(text).toMatch(/^\{\n {2}"schema": "reconcile\/1",\n/);
    expect(text).toMatch(/\n\}\n$/);
  });
});

describe("ndjson", () => {
  it.each(RESULTS)("has a line for each group, with its claims", (result) => {
    const lines = textOf(renderNdjson(result))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id)).toEqual(result.groups.map((group) => group.id));
    for (const line of lines) expect(line.evidence.map((claim: { id: string }) => claim.id)).toEqual(line.claims);
  });
});

describe("csv", () => {
  const read = (text: string): string[][] =>
    text
      .trimEnd()
      .split("\r\n")
      .map((line) => [...cellsOf(line)]);

  it.each(RESULTS)("has a header and a line of as many cells for each claim", (result) => {
    const [header = [], ...rows] = read(textOf(renderCsv(result)));
    expect(rows).toHaveLength(result.claims.length);
    for (const row of rows) expect(row).toHaveLength(header.length);
    expect(rows.map(([id]) => id)).toEqual(result.claims.map((claim) => claim.id));
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+cmd", "'+cmd"],
    ["@sum", "'@sum"],
    ["- 5 %", "'- 5 %"],
    ["\t=1", "' =1"],
    ["-5", "-5"],
    ["+4.5", "+4.5"],
    ["5", "5"],
    ['say "hi", all', 'say "hi", all'],
    ["two\nlines", "two lines"],
  ])("writes the text %j as %j", (text, expected) => {
    const claims = [makeClaim("c-1", "s", { text, quantity: makeQuantity({ min: -5, max: -5 }) })];
    const [header = [], row = []] = read(
      textOf(renderCsv(makeResult({ sources: [makeSource("s")], claims, groups: [] }))),
    );
    expect(row[header.indexOf("text")]).toBe(expected);
    expect(row[header.indexOf("min")]).toBe("-5");
  });

  it("has nothing that acts on a terminal", () => {
    expect(textOf(renderCsv(makeHostile()))).not.toMatch(ACTING);
  });
});
