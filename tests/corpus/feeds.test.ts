// JSON as feeds and archives give it: their names for the fields, lists of articles, texts with tags.
import { expect, test } from "vitest";
import { readText } from "./reading.js";

const TEXT = "Nine passengers were hurt when a ferry ran aground off Sandle.";
const EXPECTED = {
  text: TEXT,
  title: "Ferry runs aground",
  outlet: "BBC News",
  published: { date: "2014-03-02", basis: "metadata" },
};

const ITEM = {
  title: "Ferry runs aground",
  content_html: `<p>${TEXT}</p><script>var x = 5;</script>`,
  date_published: "2014-03-02T08:00:00Z",
};

test.each([
  [{ title: "Ferry runs aground", text: TEXT, outlet: "BBC News", published: 20140302 }],
  [{ version: "https://jsonfeed.org/version/1.1", title: "BBC News", items: [ITEM] }],
  [
    {
      status: "ok",
      articles: [
        {
          title: "Ferry runs aground",
          source: { id: "bbc", name: "BBC News" },
          content: TEXT,
          publishedAt: "2014-03-02T08:00:00Z",
        },
      ],
    },
  ],
  [
    [
      {
        headline: "Ferry runs aground",
        articleBody: TEXT,
        publisher: { name: "BBC News" },
        datePublished: "2014-03-02",
      },
    ],
  ],
  [{ title: "Ferry runs aground", maintext: TEXT, source_domain: "bbc.co.uk", date_publish: "2014-03-02 08:00:00" }],
  [
    {
      title: "Ferry runs aground",
      body: `<div>${TEXT}</div>`,
      link: "https://www.bbc.co.uk/news/1",
      pubDate: "Sun, 02 Mar 2014 08:00:00 GMT",
    },
  ],
])("%j", async (json) => {
  const { documents, skipped } = await readText("json", JSON.stringify(json));
  expect(skipped).toEqual([]);
  expect(documents).toMatchObject([EXPECTED]);
});

test("a text of that name is taken as it stands", async () => {
  const { documents } = await readText("json", '{"text":"<p>Nine dead.</p>","content":"x"}');
  expect(documents).toMatchObject([{ text: "<p>Nine dead.</p>" }]);
});

test.each([
  [{ items: [] }, "an empty array"],
  [{ items: [{ id: 7, title: "x" }] }, 'document 1: no "text" (id 7)'],
  [{ body: " " }, 'empty "body"'],
  [{ content: "<p><script>x</script></p>" }, "the page has no text"],
  [{ schema: "reconcile/1", sources: [], claims: [] }, 'no "text"'],
])("%j is left out: %s", async (json, reason) => {
  const { documents, skipped } = await readText("json", JSON.stringify(json));
  expect(documents).toEqual([]);
  expect(skipped).toEqual([{ path: "-", reason }]);
});

test("the lines of an archive", async () => {
  const lines = [ITEM, { maintext: "Twelve died.", id: 5 }, { id: 6 }].map((line) => JSON.stringify(line)).join("\n");
  const { documents, skipped } = await readText("ndjson", `${lines}\n{"te`);
  expect(documents.map(({ text }) => text)).toEqual([TEXT, "Twelve died."]);
  expect(skipped.map(({ reason }) => reason.replace(/JSON: .*/, "JSON"))).toEqual([
    'line 3: no "text" (id 6)',
    "line 4: no JSON",
  ]);
});
