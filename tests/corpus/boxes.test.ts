// The boxes of an article that pages write as asides: read where they tell of it, left out where they lead elsewhere.
import { describe, expect, test } from "vitest";
import { readOne } from "./reading.js";

const LEAD =
  "<p>Nine passengers were hurt when a ferry ran aground off Sandle in thick fog, the coast guard said, and all 212 on board were taken to the harbour.</p>";
const END =
  "<p>Divers found a hole of two metres in the hull, and a tug waits for the tide to pull it free. The crew of 14 stayed with the ship.</p>";

async function textWith(box: string, around: [string, string] = ["<article>", "</article>"]): Promise<string> {
  const page = `<!doctype html><html><head><title>x</title></head><body>${around[0]}<h1>Ferry runs aground</h1>${LEAD}${box}${END}${around[1]}</body></html>`;
  return (await readOne("html", page)).text;
}

const facts =
  "<h3>What is the Sandle line?</h3><p>The line has run since 1931 and carries about 400,000 passengers a year to the islands.</p>";

describe("a box with sentences of its own", () => {
  test.each([
    ["plain", `<aside>${facts}</aside>`],
    ["named as a box", `<aside class="factbox">${facts}</aside>`],
    [
      "a list",
      "<aside><ul><li>The line carries about 400,000 passengers a year to the islands off Sandle.</li></ul></aside>",
    ],
    ["a link inside", `<aside>${facts}<p><a href="/line">The line's page</a></p></aside>`],
  ])("%s", async (_, box) => {
    const text = await textWith(box);
    expect(text).toContain("about 400,000 passengers a year");
    expect(text.indexOf("Nine passengers")).toBeLessThan(text.indexOf("400,000"));
    expect(text.indexOf("400,000")).toBeLessThan(text.indexOf("Divers found"));
  });
});

describe("no part of the article", () => {
  const links =
    '<p><a href="/a">A ferry of the Sandle line sank with 31 people on board in the winter of 1987.</a></p>';
  test.each([
    ["named as a list of others", `<aside class="related">${facts}</aside>`, "400,000"],
    ["links only", `<aside>${links}${links}</aside>`, "31 people"],
    ["headlines", "<aside><ol><li>Seven recipes for Easter</li><li>Storm: 40 trees down</li></ol></aside>", "40 trees"],
    ["a form", `<aside>${facts}<form><input name="mail"></form></aside>`, "400,000"],
    ["another article's teaser", `<aside><article>${facts}</article></aside>`, "400,000"],
  ])("%s", async (_, box, words) => {
    expect(await textWith(box)).not.toContain(words);
  });

  test("beside the article", async () => {
    expect(await textWith("", ["<article>", `</article><aside>${facts}</aside>`])).not.toContain("400,000");
  });
});
