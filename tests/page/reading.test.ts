// Reading the page: from an answer to its words, from the words to their question, and back; at any width, theme and medium.
import type { Locator } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { renderHtml } from "../../src/reports/html/render-html.js";
import { makeCrowd } from "../reports/crowd.js";
import { describeInChromium, open } from "./chromium.js";
import { ferryResult } from "./ferry.js";

let ferry: string;

beforeAll(async () => {
  ferry = renderHtml(await ferryResult());
});

describeInChromium("reading the page", () => {
  it("leads from a cell to the marked words, and back", async () => {
    const { page, messages, requests } = await open(ferry);
    const row = page.locator(".matrix tr", { hasText: "people killed" });
    await row.getByRole("link", { name: "11", exact: true }).click();
    const words = page.locator("a:target:focus");
    expect(await words.textContent()).toBe("Eleven");
    await expectInSight(words);
    await page.goBack();
    await expectInSight(row);
    expect(messages).toEqual([]);
    expect(requests).toEqual([]);
  });

  it("leads from a mark to its question", async () => {
    const { page } = await open(ferry);
    await page.locator(".text mark a", { hasText: "Eleven" }).first().click();
    const question = page.locator("article:target");
    expect(await question.locator("h4").textContent()).toMatch(/killed/);
    await expectInSight(question);
  });

  it("leads from a hole to what is said of it, and back", async () => {
    const { page } = await open(ferry);
    await page.locator("mark.hole a").first().click();
    const note = page.locator("li:target");
    await expectInSight(note);
    await note.getByRole("link").click();
    expect(await page.locator("a:target").textContent()).toContain("August");
  });

  it("has a target for every link", async () => {
    const { page } = await open(ferry);
    const lost = await page.evaluate(
      `[...document.querySelectorAll('a[href^="#"]')].map(a => decodeURIComponent(a.hash.slice(1))).filter(id => !document.getElementById(id))`,
    );
    expect(lost).toEqual([]);
  });

  it("can be read without scripts", async () => {
    const { page } = await open(ferry, { javaScriptEnabled: false });
    expect(await page.locator(".filters").isVisible()).toBe(false);
    await page.locator(".matrix").getByRole("link", { name: "11", exact: true }).click();
    await expectInSight(page.locator("a:target"));
  });

  it.each([375, 768, 1280])("needs no scrolling sideways at %i pixels", async (width) => {
    for (const html of [ferry, renderHtml(makeCrowd())]) {
      const { page } = await open(html, { viewport: { width, height: 800 } });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });

  it.each(["light", "dark"] as const)("has its %s theme, with contrast", async (colorScheme) => {
    const { page } = await open(ferry, { colorScheme });
    const [paper, ...inks] = (await page.evaluate(
      `["body", "body", ".quiet", ".conflict .badge", ".compatible .badge", ".agree .badge"].map((name, index) =>
        getComputedStyle(document.querySelector(name))[index === 0 ? "backgroundColor" : "color"])`,
    )) as string[];
    expect(luminance(paper) > 0.5).toBe(colorScheme === "light");
    for (const ink of inks) expect(contrast(ink, paper), `${ink} on ${paper}`).toBeGreaterThan(4.5);
  });

  it("prints everything, and no filters", async () => {
    const { page } = await open(ferry);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.setViewportSize({ width: 720, height: 1000 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(720);
    const ink = String(await page.evaluate(`getComputedStyle(document.querySelector(".conflict .badge")).color`));
    expect(contrast(ink, "rgb(255, 255, 255)")).toBeGreaterThan(4.5);
    expect(await page.locator(".filters").isVisible()).toBe(false);
    expect(await page.evaluate(`getComputedStyle(document.querySelector(".scroll")).overflow`)).toBe("visible");
    expect(await page.locator("details:not([open]) .quote").first().isVisible()).toBe(true);
  });
});

async function expectInSight(locator: Locator): Promise<void> {
  const height = locator.page().viewportSize()?.height ?? 0;
  const top = async () => (await locator.boundingBox())?.y ?? -1;
  await expect.poll(top).toBeGreaterThanOrEqual(0);
  expect(await top()).toBeLessThan(height);
}

/** Relative luminance and contrast by WCAG 2. */
function luminance(color = ""): number {
  const [red = 0, green = 0, blue = 0] = [...color.matchAll(/\d+/g)].map(([part]) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a?: string, b?: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
