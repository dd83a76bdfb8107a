// Markdown and HTML: what people read, with nothing of the documents acting on the page.
import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/reports/html/render-html.js";
import { renderMarkdown } from "../../src/reports/markdown.js";
import { makeCrowd } from "./crowd.js";
import { makeFlood } from "./flood.js";
import { HOSTILE, makeHostile } from "./hostile.js";

describe("markdown", () => {
  it("shows the flood", async () => {
    await expect(renderMarkdown(makeFlood())).toMatchFileSnapshot("shown/flood.md");
  });

  it("keeps every row of the matrix as long as its head", () => {
    for (const result of [makeFlood(), makeCrowd(), makeHostile()]) {
      const rows = renderMarkdown(result)
        .split("\n")
        .filter((line) => line.startsWith("|"));
      const lengths = rows.map((row) => row.replaceAll("\\|", "").split("|").length);
      expect(new Set(lengths).size).toBe(1);
    }
  });

  it("opens no tag, link, emphasis or code of the documents", () => {
    const text = renderMarkdown(makeHostile()).replace(/(?<!\\)`[^`\n]*`/g, "");
    expect(text).not.toMatch(/(?<!\\)[<>[\]_`]/);
  });
});

describe("html", () => {
  it("shows the flood", async () => {
    const page = renderHtml(makeFlood())
      .replace(/(<style>|<script>)[\s\S]*?(?=<\/style>|<\/script>)/g, "$1…")
      .replace(/sha256-[\w+/=]+/g, "sha256-…");
    await expect(page).toMatchFileSnapshot("shown/flood.html");
  });

  it("tells an editor's corrections, and marks what a baseline knows", () => {
    const flood = makeFlood();
    const known = flood.groups.map((group) => ({ ...group, known: true as const }));
    const corrections = [
      {
        kind: "ignore" as const,
        place: "corrections.yaml:1:3",
        fits: true,
        reason: "“<b>12” is ignored.",
        because: "it is old",
      },
      { kind: "date" as const, place: "corrections.yaml:4:3", fits: false, reason: "no source is called x" },
    ];
    const { document } = parseHTML(renderHtml({ ...flood, groups: known, corrections }));
    const section = document.querySelector('[aria-labelledby="corrections"]');
    expect([...(section?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "corrections.yaml:1:3 “<b>12” is ignored, because it is old",
      "corrections.yaml:4:3 no longer fits: no source is called x",
    ]);
    expect(document.querySelector(".finding .label")?.textContent).toMatch(/ \(known\)$/);
    expect(renderHtml(flood)).not.toMatch(/\(known\)|id="corrections"/);
  });

  it("has the sides of what differs, the matrix, gaps and checks", () => {
    const { document } = parseHTML(renderHtml(makeFlood()));
    expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toContain("dozens of");
    expect(document.querySelectorAll("tbody tr")).toHaveLength(4);
    expect([...document.querySelectorAll("h3")].map((title) => title.textContent)).toContain("Checks that fail");
  });

  it("makes no element and no attribute of what documents say", () => {
    const { document } = parseHTML(renderHtml(makeHostile()));
    expect(document.querySelectorAll("img, body > :not(script) script, [onerror]")).toHaveLength(0);
    expect(document.body.textContent).toContain('<img src=x onerror="alert(1)">');
    expect(renderHtml(makeHostile())).not.toContain(HOSTILE.slice(0, 9));
  });

  it("allows its own style and script and nothing else", () => {
    const { document } = parseHTML(renderHtml(makeFlood()));
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content");
    const [styles, scripts] = ["style", "script"].map((name) =>
      createHash("sha256")
        .update(document.querySelector(name)?.textContent ?? "")
        .digest("base64"),
    );
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${styles}'; script-src 'sha256-${scripts}'; base-uri 'none'; form-action 'none'`,
    );
  });
});
