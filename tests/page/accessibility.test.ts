// The page by keyboard alone, and an audit of its accessibility (axe-core) in both themes, in print and at phone width.
import axe from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { renderHtml } from "../../src/reports/html/render-html.js";
import { makeCrowd } from "../reports/crowd.js";
import { describeInChromium, open } from "./chromium.js";
import { ferryResult } from "./ferry.js";

let ferry: string;

beforeAll(async () => {
  ferry = renderHtml(await ferryResult());
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface Audit {
  readonly violations: readonly Violation[];
  readonly passes: readonly Violation[];
}

/** What an audit by all rules finds, best practices too. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const { violations, passes } = (await page.evaluate("axe.run()")) as Audit;
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(["color-contrast", "heading-order", "label"]));
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describeInChromium("audit of the page", () => {
  it.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" }],
    ["dark, on a phone", { colorScheme: "dark", viewport: { width: 375, height: 700 } }],
  ] as const)("%s", async (_, options) => {
    for (const html of [ferry, renderHtml(makeCrowd())]) {
      const { page } = await open(html, { ...options, bypassCSP: true });
      await page.evaluate(`for (const folded of document.querySelectorAll("details")) folded.open = true`);
      expect(await violationsOf(page)).toEqual([]);
    }
  });
});

/** Presses Tab until the element that has the focus is the one, and gives the stops before it. */
async function tabTo(page: Page, isThere: string, most = 80): Promise<number> {
  for (let stops = 1; stops <= most; stops++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(`(${isThere})(document.activeElement)`)) return stops;
  }
  throw new Error(`not reached: ${isThere}`);
}

describeInChromium("the page by keyboard alone", () => {
  it("leads from a cell to the words, from the words to their question, and back the same way", async () => {
    const { page } = await open(ferry);
    const focused = async () => String(await page.evaluate("document.activeElement.textContent")).trim();
    await tabTo(page, `(one) => one.closest(".matrix") && one.textContent.trim() === "11"`);
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Eleven");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("article:target h4").textContent()).toMatch(/killed/);
    expect(await page.evaluate("document.activeElement.matches('article:target')")).toBe(true);
    await page.goBack();
    await expect.poll(focused).toBe("Eleven");
  });

  it("shows at every stop where it is, and comes to an end", async () => {
    const { page } = await open(ferry);
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 400; stops++) {
      await page.keyboard.press("Tab");
      const seen = (await page.evaluate(`(() => {
        const one = document.activeElement;
        if (one === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        const box = one.getBoundingClientRect();
        const inSight = box.bottom > 0 && box.top < innerHeight && box.width > 0;
        return { told: one.outerHTML.slice(0, 120), ok: inSight && ((outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none") };
      })()`)) as { told: string; ok: boolean } | null;
      if (seen === null) break;
      if (!seen.ok) unseen.push(seen.told);
    }
    expect(unseen).toEqual([]);
    expect(stops).toBeGreaterThan(30);
    expect(stops).toBeLessThan(400);
  });

  it("chooses an outlet with the arrow keys and shows all again", async () => {
    const { page } = await open(ferry);
    const rows = () => page.locator(".matrix tbody th:visible").count();
    const all = await rows();
    await tabTo(page, `(one) => one.localName === "select" && one.name === "source"`);
    for (let step = 0; step < 8 && (await rows()) === all; step++) await page.keyboard.press("ArrowDown");
    expect(await rows()).toBeLessThan(all);
    await tabTo(page, `(one) => one.localName === "button"`);
    await page.keyboard.press("Enter");
    await expect.poll(rows).toBe(all);
  });

  it("unfolds what is folded", async () => {
    const { page } = await open(ferry);
    await tabTo(page, `(one) => one.localName === "summary"`, 200);
    const isOpen = () => page.evaluate("document.activeElement.parentElement.open");
    const before = await isOpen();
    await page.keyboard.press("Enter");
    expect(await isOpen()).toBe(!before);
  });
});
