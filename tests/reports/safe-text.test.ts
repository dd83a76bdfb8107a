// Text of documents can act nowhere: each attack in every field, in every report.
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { diffResults } from "../../src/findings/diff.js";
import { renderCsv } from "../../src/reports/csv.js";
import { renderDiff } from "../../src/reports/diff.js";
import { explain } from "../../src/reports/explain.js";
import { renderHtml } from "../../src/reports/html/render-html.js";
import { renderJson } from "../../src/reports/json.js";
import { renderMarkdown } from "../../src/reports/markdown.js";
import { renderNdjson } from "../../src/reports/ndjson.js";
import { renderTable } from "../../src/reports/table.js";
import { cellsOf } from "./csv-cells.js";
import { ATTACKS, makeHostile } from "./hostile.js";
import { textOf } from "./text-of.js";

/** Control characters but the line feed, marks of direction, invisible operators and tags, halves of characters. */
const ACTING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}\p{Cs}]/u;
const LOOK = { color: false, width: 80 };
const ATTACK = Object.entries(ATTACKS);
const IDS = ["g-1", "c-1", "x-1", "k-1"];

describe.each(ATTACK)("text that %s", (_, text) => {
  const hostile = makeHostile(text);

  it("acts on no terminal", () => {
    const empty = { ...hostile, sources: [], groups: [], gaps: [], checks: [] };
    const other = { ...hostile, groups: hostile.groups.map((group) => ({ ...group, verdict: "agree" }) as const) };
    for (const shown of [
      renderTable(hostile, LOOK),
      explain(hostile, IDS, LOOK),
      renderMarkdown(hostile),
      ...[empty, other].map((before) => renderDiff(diffResults(before, hostile), { before, after: hostile }, LOOK)),
    ]) {
      expect(shown).not.toMatch(ACTING);
    }
    for (const data of [
      textOf(renderJson(hostile)),
      textOf(renderNdjson(hostile)),
      textOf(renderCsv(hostile)).replaceAll("\r\n", "\n"),
    ]) {
      expect(data).not.toMatch(ACTING);
    }
    expect(renderHtml(hostile)).not.toMatch(ACTING);
  });

  it("starts no formula and no cell", () => {
    const [header = [], ...rows] = textOf(renderCsv(hostile))
      .trimEnd()
      .split("\r\n")
      .map((line) => [...cellsOf(line)]);
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toHaveLength(header.length);
      for (const cell of row) expect(cell).not.toMatch(/^\s*(?:[=+@＝＋－＠]|-(?!\d+$))/);
    }
  });

  it("makes no markup of the page", () => {
    expect(shapeOf(renderHtml(hostile))).toEqual(shapeOf(renderHtml(makeHostile("plain words"))));
  });

  it("makes no markup of Markdown", () => {
    const text = renderMarkdown(hostile).replace(/(?<!\\)`[^`\n]*`/g, "");
    expect(text).not.toMatch(/(?<!\\)[<>[\]{}`@$~]|(?<!\\)(?:https?:|www\.)/);
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(new Set(rows.map((row) => row.replaceAll("\\|", "").split("|").length)).size).toBe(1);
  });
});

/** Elements with the names of their attributes: texts may differ, the shape may not. */
function shapeOf(page: string): string[] {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll("*")].map(
    (element) => `${element.localName} ${[...element.attributes].map(({ name }) => name).join(" ")}`,
  );
}
