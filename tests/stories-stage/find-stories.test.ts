/** Holds that articles are grouped by the event they report: mixes of events, one event alone, ids, order, size. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createStoryFinder } from "../../src/stories/find-stories.js";
import { type Article, documentOf, language, rules } from "./documents.js";

type Mixes = Record<string, Record<string, Article[]>>;
const mixes = parse(readFileSync(new URL("mixes.yaml", import.meta.url), "utf8")) as Mixes;
const findStories = createStoryFinder(rules, language);

const documentsOf = (events: Record<string, Article[]>) =>
  Object.entries(events).flatMap(([event, articles]) =>
    articles.map((article, place) => documentOf(`${event} ${place}`, article)),
  );
const sourcesOf = (documents: Parameters<typeof findStories>[0]) =>
  findStories(documents)
    .map(({ sources }) => [...sources].sort())
    .sort();

describe("articles on several events", () => {
  it.each(Object.entries(mixes))("%s: each event is one story", (_, events) => {
    const wanted = Object.entries(events).map(([event, articles]) =>
      articles.map((_article, place) => `${event} ${place}`),
    );
    expect(sourcesOf(documentsOf(events))).toEqual(wanted.map((ids) => ids.sort()).sort());
  });
});

describe("articles on one event", () => {
  const events = Object.entries(mixes).flatMap(([mix, inside]) =>
    Object.entries(inside).map(([event, articles]) => [`${mix}: ${event}`, articles] as const),
  );
  it.each(events)("%s is one story", (event, articles) => {
    expect(findStories(documentsOf({ [event]: [...articles] }))).toHaveLength(1);
  });
  it.each(events)("%s is one story without dates too", (event, articles) => {
    const undated = articles.map(({ text }) => ({ text }));
    expect(findStories(documentsOf({ [event]: undated }))).toHaveLength(1);
  });
});

describe("what a story keeps", () => {
  const all = Object.entries(mixes)
    .slice(0, 4)
    .flatMap(([mix, events]) =>
      documentsOf(Object.fromEntries(Object.entries(events).map(([event, articles]) => [`${mix} ${event}`, articles]))),
    );

  it("does not depend on the order of the documents", () => {
    const wanted = findStories(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(findStories(shuffled)).toEqual(wanted);
      }),
      { numRuns: 5 },
    );
  });

  it("a copy of a document joins its story", () => {
    for (const document of all.slice(0, 8)) {
      const stories = findStories([...all, { ...document, id: "copy", path: "zz.txt" }]);
      expect(stories.find(({ sources }) => sources.includes("copy"))?.sources).toContain(document.id);
    }
  });

  it("one more article keeps the id", () => {
    const events = Object.values(mixes)
      .flatMap((inside) => Object.values(inside))
      .filter((articles) => articles.length > 2);
    const kept = events.filter((articles) => {
      const documents = documentsOf({ event: articles });
      return findStories(documents)[0]?.id === findStories(documents.slice(0, -1))[0]?.id;
    });
    expect(kept.length / events.length).toBeGreaterThan(0.6);
  });

  it("a given story is kept, and two given ones never join", () => {
    const [first, second, third] = documentsOf({ event: mixes["two floods"]?.valencia ?? [] });
    if (!first || !second || !third) throw new Error("the mix has three articles");
    const stories = findStories([{ ...first, story: "one" }, { ...second, story: "two" }, third]);
    expect(stories.map(({ id }) => id).sort()).toEqual(["one", "two"]);
    expect(stories.flatMap(({ sources }) => sources)).toHaveLength(3);
  });

  describe("a like report years later", () => {
    const articles = mixes["two quakes"]?.chile ?? [];
    const [first, second] = documentsOf({ event: articles });
    if (!first || !second) throw new Error("the mix has two articles");
    const later = { ...second, published: { date: "2017-06-01", basis: "metadata" as const } };
    const storiesOfBoth = (documents: Parameters<typeof findStories>[0]) =>
      findStories(documents).filter(({ sources }) => sources.includes(first.id) || sources.includes(later.id));

    it("goes on with the story of a small folder", () => expect(storiesOfBoth([first, later])).toHaveLength(1));
    it("is another event among many documents", () => {
      const others = Array.from({ length: 100 }, (_, place) =>
        documentOf(`other ${place}`, { text: `Word${place} thing${place} was seen at place${place} by man${place}.` }),
      );
      expect(storiesOfBoth([first, second, ...others])).toHaveLength(1);
      expect(storiesOfBoth([first, later, ...others])).toHaveLength(2);
    });
  });

  it("in a large folder a look back years later belongs to the story whose day it names", () => {
    const [first] = documentsOf({ event: mixes["two floods"]?.valencia ?? [] });
    const looking = (when: string) =>
      documentOf("later", {
        published: "2024-03-04",
        text: `Mayor cleared over Torrevera flood\nA court found Luisa Ferrandiz not guilty over the deaths in Torrevera, where the Segaro burst its banks ${when}.`,
      });
    if (!first) throw new Error("the mix has articles");
    const others = Array.from({ length: 120 }, (_, place) => generated(place));
    const isJoined = (later: typeof first) =>
      findStories([...others, first, later]).some(({ sources }) => sources.includes(first.id) && sources.length === 2);
    expect(isJoined(looking("on 13 September 2021"))).toBe(true);
    expect(isJoined(looking("on 4 November 2019"))).toBe(false);
  });
});

describe("odd input", () => {
  it("no documents make no stories", () => expect(findStories([])).toEqual([]));
  it("empty documents are stories of their own", () => {
    const stories = findStories([documentOf("a", { text: "" }), documentOf("b", { text: "" })]);
    expect(stories.map(({ id }) => id)).toEqual(["story", "story~2"]);
  });
  it("a million like words and a million digits are read in linear time", () => {
    const started = Date.now();
    for (const text of [
      "a million ".repeat(100_000),
      "9".repeat(1_000_000),
      "Aa ".repeat(300_000),
      "in January ".repeat(100_000),
    ])
      documentOf("x", { text: `Title\n${text}` });
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});

describe("thousands of documents", () => {
  it("are grouped by event", () => {
    const documents = Array.from({ length: 3000 }, (_, place) => generated(place));
    const started = Date.now();
    const stories = findStories(documents);
    expect(Date.now() - started).toBeLessThan(40_000);
    expect(stories.length).toBe(600);
  });
});

/** Five articles an event: six names and ten words of its own among words that all events use. */
function generated(place: number) {
  const event = Math.floor(place / 5);
  const names = Array.from({ length: 6 }, (_, at) => `Q${letters(event * 6 + at)}`);
  const own = Array.from({ length: 10 }, (_, at) => `v${letters(event * 10 + at)}`);
  const words = Array.from({ length: 60 }, (_, at) => {
    if (at % 4 === 0) return names[(at / 4 + place) % 6];
    return at % 4 === 1 ? own[(at + place) % 10] : `w${letters((place * 31 + at * at * 7) % 900)}`;
  });
  return documentOf(`d${place}`, { text: `${names[0]} and ${names[1]}\nThe ${words.join(" ")}.` });
}

function letters(number: number): string {
  return [...String(number)].map((digit) => "bcdfghjklm"[Number(digit)] ?? "").join("a");
}
