// What documents say can't act on the page, and the page asks nobody anything.
import { expect, it } from "vitest";
import { renderHtml } from "../../src/reports/html/render-html.js";
import { HOSTILE, makeHostile } from "../reports/hostile.js";
import { describeInChromium, open } from "./chromium.js";

describeInChromium("text that wants to act", () => {
  it("stays text, in articles too", async () => {
    const hostile = makeHostile();
    const sources = hostile.sources.map((source) => ({ ...source, text: `0123456789${HOSTILE} and ${HOSTILE}` }));
    const { page, messages, requests } = await open(renderHtml({ ...hostile, sources }));
    expect(await page.locator("img, iframe, object, embed, [onerror], [onload], [style]").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.locator("main").innerText()).toContain('<img src=x onerror="alert(1)">');
    expect(messages).toEqual([]);
    expect(requests).toEqual([]);
  });

  it("would be stopped by the policy if it did not", async () => {
    const html = renderHtml(makeHostile()).replace(
      "</main>",
      '<img src="https://example.invalid/a.png"><script>document.title = "acted"</script><p style="color:red">x</p></main>',
    );
    const { page, messages } = await open(html);
    expect(await page.title()).not.toBe("acted");
    expect(messages.filter((message) => message.includes("Content Security Policy"))).toHaveLength(3);
  });

  it("is no link unless it is an address of the web", async () => {
    const hostile = makeHostile();
    const sources = hostile.sources.map((source) => ({ ...source, url: "javascript:alert(1)" }));
    const { page } = await open(renderHtml({ ...hostile, sources }));
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
  });
});
