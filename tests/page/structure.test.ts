// What a screen reader finds on the page: landmarks, headings in order, tables with headers, names for controls.
import { beforeAll, expect, it } from "vitest";
import { renderHtml } from "../../src/reports/html/render-html.js";
import { describeInChromium, open } from "./chromium.js";
import { ferryResult } from "./ferry.js";

let ferry: string;

beforeAll(async () => {
  ferry = renderHtml(await ferryResult());
});

describeInChromium("structure of the page", () => {
  it("has landmarks and a way past the filters", async () => {
    const { page } = await open(ferry);
    for (const role of ["banner", "search", "main", "contentinfo"] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1);
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("report");
  });

  it("leaves out no level of headings", async () => {
    const { page } = await open(ferry);
    const levels = (await page.evaluate(
      `[...document.querySelectorAll("h1, h2, h3, h4, h5")].map((heading) => Number(heading.localName[1]))`,
    )) as number[];
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    });
  });

  it("has a table with a caption and headers of rows and columns", async () => {
    const { page } = await open(ferry);
    const table = page.getByRole("table");
    expect(await table.locator("caption").count()).toBe(1);
    const columns = await table.getByRole("columnheader").count();
    const rows = await table.getByRole("rowheader").count();
    expect(await table.locator("td").count()).toBe(rows * (columns - 1));
  });

  it("has no id twice and a name for every control", async () => {
    const { page } = await open(ferry);
    const twice = await page.evaluate(
      `[...document.querySelectorAll("[id]")].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)`,
    );
    expect(twice).toEqual([]);
    const names = (await page.evaluate(
      `[...document.querySelectorAll("input, select, button")].map((control) => (control.labels?.[0] ?? control).textContent.trim())`,
    )) as string[];
    expect(names.filter((name) => name === "")).toEqual([]);
  });

  it("keeps the headers of the matrix in sight", async () => {
    const { page } = await open(ferry, { viewport: { width: 500, height: 300 } });
    await page.evaluate(`document.querySelector(".scroll").scrollTo(300, 100)`);
    const [box, head, row] = (await page.evaluate(
      `[".scroll", ".matrix thead th", ".matrix tbody th"].map((name) => document.querySelector(name).getBoundingClientRect().toJSON())`,
    )) as { x: number; y: number }[];
    expect(head?.y).toBeCloseTo(box?.y ?? -1, 0);
    expect(row?.x).toBeCloseTo(box?.x ?? -1, 0);
  });
});
