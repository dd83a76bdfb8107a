// RSS and Atom as sites write them: each item is a document with its title, address, day and outlet.
import { expect, test } from "vitest";
import { readText } from "./reading.js";

const TEXT = "Nine passengers were hurt when a ferry ran aground off Sandle.";
const EXPECTED = {
  text: `Ferry & crew run aground\n\n${TEXT}`,
  title: "Ferry & crew run aground",
  outlet: "Sandle Post",
  url: "https://post.example/ferry",
  published: { date: "2014-03-02", basis: "metadata" },
};

const rss = (item: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="x"><channel><title>Sandle Post</title><link>https://post.example/</link>${item}</channel></rss>`;
const ITEM = `<title>Ferry &amp; crew run aground</title><link>https://post.example/ferry</link><pubDate>Sun, 02 Mar 2014 08:00:00 GMT</pubDate>`;

test.each([
  ["a text in CDATA", rss(`<item>${ITEM}<description><![CDATA[<p>${TEXT}</p>]]></description></item>`)],
  ["a text of escaped tags", rss(`<item>${ITEM}<description>&lt;p&gt;${TEXT}&lt;/p&gt;</description></item>`)],
  ["a text of tags as they are", rss(`<item>${ITEM}<description><p>${TEXT}</p></description></item>`)],
  ["a plain text", rss(`<item>${ITEM}<description>${TEXT}</description></item>`)],
  [
    "the whole article beside its summary",
    rss(
      `<item>${ITEM}<description>Nine hurt</description><content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded></item>`,
    ),
  ],
  [
    "an outlet of its own, as in collections",
    rss(`<item>${ITEM}<source url="x">Sandle Post</source><description>${TEXT}</description></item>`).replace(
      "<title>Sandle Post",
      "<title>All news",
    ),
  ],
  ["no end", rss(`<item>${ITEM}<description>${TEXT}</description></item>`).replace(/<\/item>.*/, "")],
  [
    "RSS 1.0",
    `<rdf:RDF><channel><title>Sandle Post</title></channel><item>${ITEM.replace(/<pubDate>.*/, "<dc:date>2014-03-02T08:00:00Z</dc:date>")}<description>${TEXT}</description></item></rdf:RDF>`,
  ],
  [
    "Atom",
    `<feed><title>Sandle Post</title><entry><title type="html">Ferry &amp;amp; crew run &lt;i&gt;aground&lt;/i&gt;</title><link rel="replies" href="https://post.example/talk"/><link href="https://post.example/ferry"/><updated>2014-03-05T00:00:00Z</updated><published>2014-03-02T08:00:00Z</published><content type="xhtml"><div><p>${TEXT}</p></div></content></entry></feed>`,
  ],
  [
    "Atom in plain text",
    `<feed><title>Sandle Post</title><entry><title>Ferry &amp; crew run aground</title><link href="https://post.example/ferry"/><updated>2014-03-02T08:00:00Z</updated><summary>${TEXT}</summary></entry></feed>`,
  ],
])("%s", async (_, xml) => {
  const { documents, skipped } = await readText("feed", xml);
  expect(skipped).toEqual([]);
  expect(documents).toMatchObject([EXPECTED]);
});

test("an encoding that the feed declares, an id of its own, and items without a text", async () => {
  const xml = rss(
    "<item><guid>a-1</guid><title>Caf\u00e9</title><description>Nine dead.</description></item><item><title>x</title></item>",
  );
  const bytes = Buffer.from(xml.replace('"1.0"?', '"1.0" encoding="iso-8859-1"?'), "latin1");
  const { documents, skipped } = await readText("feed", bytes);
  expect(documents).toMatchObject([{ id: "a-1", title: "Caf\u00e9", warnings: [] }]);
  expect(skipped).toEqual([{ path: "-", reason: 'item 2: empty "content"' }]);
});

test.each([
  ["<urlset><url/></urlset>", "XML, but no RSS or Atom feed"],
  ["no XML", "XML, but no RSS or Atom feed"],
  [rss(""), "a feed without items"],
])("%s is left out: %s", async (xml, reason) => {
  expect(await readText("feed", xml)).toEqual({ documents: [], skipped: [{ path: "-", reason }] });
});

test("a page in XML is a page", async () => {
  const { documents } = await readText("feed", `<html><body><h1>Ferry</h1><p>${TEXT}</p></body></html>`);
  expect(documents).toMatchObject([{ title: "Ferry", text: `Ferry\n\n${TEXT}` }]);
});

test("entities that multiply and elements a hundred thousand deep do no harm", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${rss(`<item><description>&b; Nine dead.</description></item>`).slice(21)}`;
  expect((await readText("feed", bomb)).documents).toMatchObject([{ text: "&b; Nine dead." }]);
  const nested = (depth: number) => rss(`<item><description>${"<i>".repeat(depth)}Nine dead.</description></item>`);
  expect((await readText("feed", nested(3000))).documents).toMatchObject([
    { text: expect.stringContaining("Nine dead.") },
  ]);
  expect((await readText("feed", nested(100_000))).documents).toEqual([]);
});
