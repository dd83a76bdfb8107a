// What a saved page says of itself: outlet, day, address and title, in the ways in which pages say it.
import { describe, expect, test } from "vitest";
import { readOne } from "./reading.js";

const BODY = `<h1>Ferry runs aground off Sandle</h1>
<p>Nine passengers were hurt when a ferry ran aground off Sandle in thick fog, the coast guard said, and all 212 on board were taken to the harbour.</p>
<p>The crew of 14 stayed with the ship. Divers found a hole of two metres in the hull, and a tug waits for the tide to pull it free.</p>`;
const TEASERS = `<aside class="related"><article><h2>Harbour fair opens</h2><time datetime="2011-05-06">6 May 2011</time></article></aside>`;

function page(head: string, inside = ""): string {
  return `<!doctype html><html><head><title>x</title>${head}</head><body>
    <header><time datetime="2031-01-01">Today</time> <time datetime="2031-01-02">Tomorrow</time></header>
    <article>${inside}${BODY}</article>${TEASERS}</body></html>`;
}

function linked(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

describe("the day", () => {
  test.each([
    ["nothing on the page dates it", page(""), null],
    ["only another article has a time", `<article>${BODY}</article>${TEASERS}`, null],
    ["a time in the article", page("", '<time datetime="2014-03-02T08:00Z">yesterday</time>'), "2014-03-02"],
    ["a time without a machine's form", page("", "<p>By Jo Doe <time>March 2, 2014</time></p>"), "2014-03-02"],
    [
      "an update is not the day",
      page("", '<time class="updated" datetime="2014-03-04">4 March</time> <time datetime="2014-03-02">2 March</time>'),
      "2014-03-02",
    ],
    [
      "marked as the day",
      page("", '<time datetime="2014-03-01"></time><span itemprop="datePublished" content="2014-03-02">2 March</span>'),
      "2014-03-02",
    ],
    [
      "the address before a time element",
      page(
        '<link rel="canonical" href="https://paper.example/2014/03/02/ferry">',
        '<time datetime="2014-03-09"></time>',
      ),
      "2014-03-02",
    ],
    [
      "the first of several meta elements that tell it",
      page(
        '<meta name="date" content="2014-03-05"><meta property="article:modified_time" content="2014-03-04"><meta property="article:published_time" content="2014-03-02T21:00:00-05:00">',
      ),
      "2014-03-02",
    ],
    [
      "a meta element that holds no day",
      page('<meta name="date" content="today"><meta name="pubdate" content="2 March 2014">'),
      "2014-03-02",
    ],
  ])("%s", async (_, html, date) => {
    expect((await readOne("html", html)).published).toEqual({ date, basis: date === null ? "unknown" : "metadata" });
  });
});

test.each(
  "dcterms.issued bt:pubDate publish_date citation_publication_date rnews:datePublished published_at".split(" "),
)("a meta element %s", async (name) => {
  const { published } = await readOne("html", page(`<meta name="${name}" content="2014/03/02">`));
  expect(published.date).toBe("2014-03-02");
});

test.each("article:modified_time dc.date.modified lastUpdate expires candidate".split(" "))(
  "a meta element %s is of another day",
  async (name) => {
    const { published } = await readOne("html", page(`<meta name="${name}" content="2014/03/02">`));
    expect(published.date).toBe(null);
  },
);

const ARTICLE =
  '"@type":"NewsArticle","headline":"Ferry runs aground off Sandle","datePublished":"2014-03-02T06:00:00Z"';

describe("JSON-LD", () => {
  test.each([
    ["one object", `{${ARTICLE},"publisher":{"@type":"Organization","name":"Sandle Echo"}}`],
    ["an array", `[{"@type":"WebSite","name":"x"},{${ARTICLE},"publisher":"Sandle Echo"}]`],
    [
      "a graph in which a page is dated too",
      `{"@graph":[{"@type":"WebPage","name":"x","datePublished":"2001-01-01"},{${ARTICLE},"publisher":[{"name":"Sandle Echo"}]}]}`,
    ],
    [
      "a publisher that stands elsewhere",
      `{"@graph":[{${ARTICLE},"publisher":{"@id":"#us"}},{"@id":"#us","name":"Sandle Echo"}]}`,
    ],
    [
      "several types",
      `{${ARTICLE.replace('"NewsArticle"', '["Thing","ReportageNewsArticle"]')},"publisher":{"name":"Sandle Echo"}}`,
    ],
    ["in a comment", `//<![CDATA[\n{${ARTICLE},"publisher":{"name":"Sandle Echo"}}\n//]]>`],
    ["in another comment", `<!--\n{${ARTICLE},"publisher":{"name":"Sandle Echo"}};\n-->`],
    ["with a comma too many", `{${ARTICLE},"publisher":{"name":"Sandle Echo",},}`],
    ["with a line break in a string", `{"description":"two\nlines",${ARTICLE},"publisher":{"name":"Sandle Echo"}}`],
  ])("%s", async (_, json) => {
    expect(await readOne("html", page(linked(json)))).toMatchObject({
      outlet: "Sandle Echo",
      title: "Ferry runs aground off Sandle",
      published: { date: "2014-03-02", basis: "metadata" },
    });
  });

  test.each(["{", "null", "[[[[]]]]", '{"@graph":{"datePublished":5}}', `{"datePublished":"${"9".repeat(10_000)}"}`])(
    "%j says nothing",
    async (json) => {
      expect(await readOne("html", page(linked(json)))).toMatchObject({ outlet: null, published: { date: null } });
    },
  );

  test("has the text where scripts write the page", async () => {
    const text = "Nine passengers were hurt when a ferry ran aground off Sandle. The crew of 14 stayed with the ship.";
    const html = `<html><head>${linked(`{${ARTICLE},"articleBody":"${text}"}`)}</head><body><div id="app">Please turn on scripts.</div></body></html>`;
    expect((await readOne("html", html)).text).toBe(`Ferry runs aground off Sandle\n\n${text}`);
  });
});

test.each([
  "<!-- saved from url=(0051)https://www.theguardian.com/world/2014/mar/02/ferry -->",
  "<!--\n Page saved with SingleFile \n url: https://www.theguardian.com/world/2014/mar/02/ferry \n saved date: Mon Mar 03 2014\n-->",
])("the address that a browser writes into the page that it saves: %j", async (comment) => {
  expect(await readOne("html", `${comment}\n${page("")}`)).toMatchObject({
    url: "https://www.theguardian.com/world/2014/mar/02/ferry",
    outlet: "Guardian",
    published: { date: "2014-03-02", basis: "metadata" },
  });
});

test("a publisher that elements mark, and titles that are escaped twice", async () => {
  const inside =
    '<span itemprop="publisher" itemscope><meta itemprop="name" content="Sandle Echo"></span><meta property="og:title" content="Ferry &amp;amp; crew &lt;b&gt;aground&lt;/b&gt;">';
  expect(await readOne("html", page("", inside))).toMatchObject({
    outlet: "Sandle Echo",
    title: "Ferry & crew aground",
  });
});

test("banners and sign-ups around a short article are left out; what is named so and is the article is not", async () => {
  const around = `<div class="cookie-banner"><p>Our 842 partners store cookies.</p></div>${BODY}<div id="newsletter-box"><p>Join 50,000 readers.</p></div>`;
  const { text } = await readOne("html", `<body><div class="content-sidebar-wrap">${around}</div></body>`);
  expect(text).not.toMatch(/842|50,000/);
  expect(text).toContain("all 212 on board");
  expect((await readOne("html", `<body><div class="paywall">${BODY}</div></body>`)).text).toContain("all 212 on board");
});

test("places where a word may break are no letters", async () => {
  const { text } = await readOne("html", "<p>Nine pas&shy;sengers, 1&#8203;0&shy;0 cars and 5&nbsp;million euros.</p>");
  expect(text).toBe("Nine passengers, 100 cars and 5\u00a0million euros.");
});
