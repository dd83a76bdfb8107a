// Many outlets and many questions: what a terminal or a wiki can't hold is left out and counted.
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/reports/html/render-html.js";
import { renderMarkdown } from "../../src/reports/markdown.js";
import { renderTable } from "../../src/reports/table.js";
import { makeClaim, makeGroup, makeQuantity, makeResult, makeSource } from "./make.js";

const SOURCES = 40;
const QUESTIONS = 120;

const sources = Array.from({ length: SOURCES }, (_, index) => makeSource(`paper-${index}`));
/** The later a source, the fewer questions it answers. */
const groups = Array.from({ length: QUESTIONS }, (_, question) => {
  const answering = sources.filter((_, index) => index < 2 || (question * 7) % SOURCES > index);
  const claims = answering.map(({ id }, index) => {
    const value = 100 + question + (question % 4 === 0 ? index % 2 : 0);
    return makeClaim(`c-${question}-${id}`, id, {
      label: `things of kind ${question}`,
      quantity: makeQuantity({ min: value, max: value }),
    });
  });
  return { claims, group: makeGroup(`g-${question}`, question % 4 === 0 ? "conflict" : "agree", claims) };
});
const result = makeResult({
  sources,
  claims: groups.flatMap(({ claims }) => claims),
  groups: groups.map(({ group }) => group),
});
const LEFT_OUT = "20 sources with fewer answers and 60 questions further down left out: --format html and csv have all";

describe("a big run", () => {
  it("leaves the least telling columns and the last rows of the matrix out of the terminal", () => {
    const shown = renderTable(result, { color: false, width: 120 });
    expect(shown).toContain(LEFT_OUT);
    const matrix = shown.slice(shown.indexOf("Who says what"), shown.indexOf("left out"));
    expect(matrix).toContain("paper-19");
    expect(matrix).not.toContain("paper-20");
    expect(matrix).not.toMatch(/things of kind 119/);
  });

  it("leaves them out of Markdown", () => {
    const rows = renderMarkdown(result)
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(62);
    expect(rows[0]?.split("|")).toHaveLength(24);
    expect(renderMarkdown(result)).toContain(LEFT_OUT);
  });

  it("names a few outlets and counts the others", () => {
    expect(renderTable(result, { color: false, width: 400 })).toMatch(/paper-11 and \d+ more \(/);
  });

  it("has every row and column on the page, folds what outlets agree on and quotes a few", () => {
    const page = renderHtml(result);
    expect(page.match(/<tr id="row-/g)).toHaveLength(QUESTIONS);
    expect(page).toContain("90 questions on which the outlets agree");
    expect(page.match(/<figure class="quote">/g)?.length).toBeLessThan(QUESTIONS * 7);
    expect(page.length).toBeLessThan(4e6);
  });
});
