// Filtering the page by verdict, outlet, kind and words, with the mouse and with the keyboard alone.
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { renderHtml } from "../../src/reports/html/render-html.js";
import { describeInChromium, open } from "./chromium.js";
import { ferryResult } from "./ferry.js";

let ferry: string;

beforeAll(async () => {
  ferry = renderHtml(await ferryResult());
});

function verdict(page: Page, name: string): Locator {
  return page.getByRole("checkbox", { name });
}

/** Labels of the rows of the matrix that are shown. */
async function shownRows(page: Page): Promise<string[]> {
  return page.locator(".matrix tbody th:visible").allInnerTexts();
}

async function told(page: Page): Promise<string> {
  return page.locator("output").innerText();
}

describeInChromium("filters", () => {
  it("show one verdict, or two", async () => {
    const { page, messages } = await open(ferry);
    const all = await shownRows(page);
    await verdict(page, "conflict").check();
    expect(await shownRows(page)).toEqual(["people killed"]);
    expect(await page.locator(".finding:visible").count()).toBe(1);
    expect(await page.getByRole("heading", { name: "Different, and compatible" }).isVisible()).toBe(false);
    expect(await told(page)).toMatch(/^1 of \d+ questions$/);
    await verdict(page, "agree").check();
    expect((await shownRows(page)).length).toBe(1 + (await page.locator("tr.agree").count()));
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => shownRows(page)).toEqual(all);
    expect(messages).toEqual([]);
  });

  it("show what an outlet answers", async () => {
    const { page } = await open(ferry);
    await page.getByLabel("Outlet").selectOption("Northern Wire");
    const rows = await shownRows(page);
    expect(rows).toContain("people killed");
    expect(rows).not.toContain("passengers in hospital");
  });

  it("show one kind", async () => {
    const { page } = await open(ferry);
    await page.getByLabel("Kind").selectOption("money");
    const shown = await page.locator("[data-verdict]:visible").all();
    expect(await Promise.all(shown.map((question) => question.getAttribute("data-kind")))).toEqual(["money"]);
  });

  it("find questions by their words", async () => {
    const { page } = await open(ferry);
    await page.getByRole("searchbox").fill("HOSPITAL passengers");
    expect(await shownRows(page)).toEqual(["passengers in hospital"]);
    await page.getByRole("searchbox").fill("no such thing");
    expect(await shownRows(page)).toEqual([]);
    expect(await told(page)).toMatch(/^0 of/);
  });

  it("give way to a link that leads to what they hide", async () => {
    const { page } = await open(ferry);
    await verdict(page, "agree").check();
    await page.locator(".text mark.conflict a").first().click();
    await expect.poll(() => page.locator("article:target").isVisible()).toBe(true);
    expect(await verdict(page, "agree").isChecked()).toBe(false);
  });

  it("work with the keyboard alone, and their count is told", async () => {
    const { page } = await open(ferry);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the report");
    await page.keyboard.press("Tab");
    await page.keyboard.type("killed");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await shownRows(page)).toEqual(["people killed"]);
    expect(await page.locator("output[aria-live=polite]").innerText()).toMatch(/^1 of/);
    for (let step = 0; step < 30 && (await focused(page)) !== "11"; step++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Eleven");
  });
});

async function focused(page: Page): Promise<string> {
  return String(await page.evaluate("document.activeElement.textContent")).trim();
}
