// Front matter as hands and programs write it, and comments of Markdown.
import { describe, expect, test } from "vitest";
import { readOne } from "./reading.js";

const BODY =
  "\nNine passengers were hurt when a ferry ran aground off Sandle.\n\nThe crew of 14 stayed with the ship.\n";
const EXPECTED = { title: "Ferry: 9 hurt", outlet: "Sandle Echo", date: "2014-03-02" };
const WARNING = "the front matter is no valid YAML: its lines are read one by one";

describe("front matter", () => {
  test.each([
    ["---\ntitle: 'Ferry: 9 hurt'\noutlet: Sandle Echo\npublished: 2014-03-02\n---\n", []],
    ["---\r\nTitle: 'Ferry: 9 hurt'\r\nOutlet: Sandle Echo\r\nDate: 2014-03-02\r\n---\r\n", []],
    [
      '\ufeff---\nheadline: "Ferry: 9 hurt"\nsource: { name: Sandle Echo }\ndate_published: 2014-03-02T08:00:00Z\n...\n',
      [],
    ],
    ["---\ntitle: >\n  Ferry:\n  9 hurt\npublisher: Sandle Echo\npubDate: Sun, 02 Mar 2014 08:00:00 GMT\n---\n", []],
    ["+++\ntitle = \"Ferry: 9 hurt\"\noutlet = 'Sandle Echo'\ndate = 2014-03-02T08:00:00Z\n[extra]\n+++\n", []],
    ["---\ntitle: Ferry: 9 hurt\noutlet: Sandle Echo\npublished: 2014-03-02\n---\n", [WARNING]],
    ["---\ntitle: Ferry: 9 hurt\ntags: [a, b\n# note\noutlet: Sandle Echo\ndate: 2 March 2014\n---\n", [WARNING]],
    ["---\ntitle: 'Ferry: 9 hurt'\ntitle: x\noutlet: Sandle Echo\npublished: 2014-03-02\n---\n", [WARNING]],
  ])("%j", async (matter, warnings) => {
    const { title, outlet, published, text, blocks, ...document } = await readOne("md", matter + BODY);
    expect({ title, outlet, date: published.date }).toEqual(EXPECTED);
    expect(document.warnings).toEqual(warnings);
    const inside = blocks.filter(({ kind }) => kind !== "furniture").map(({ start, end }) => text.slice(start, end));
    expect(inside).toEqual(BODY.trim().split("\n\n"));
  });

  test.each([
    ["---\n---\n", []],
    ["---\n- a\n- b\n---\n", ["the front matter is no YAML record and is read as text"]],
    ["---\ntitle: Ferry\n", []],
  ])("%j names nothing", async (matter, warnings) => {
    expect(await readOne("md", matter + BODY)).toMatchObject({ outlet: null, warnings });
  });
});

describe("comments of Markdown", () => {
  test.each([
    ["<!-- 77 people drowned -->\n\n", true],
    ["<!--\n77 people drowned\n\n88 boats sank\n-->\n\n", true],
    ["<!-- 77 people drowned\n\n", false],
    ["77 people drowned <!-- check -->\n\n", false],
  ])("%j", async (comment, isOut) => {
    const { text, blocks } = await readOne("md", `# Ferry runs aground\n\n${comment}${BODY}`);
    const drowned = blocks.find(({ start, end }) => text.slice(start, end).includes("77 people"));
    expect(drowned?.kind === "furniture").toBe(isOut);
  });
});
