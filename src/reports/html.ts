// The report as one HTML page that needs nothing else: no scripts, no requests, the style inside.
import { createHash } from "node:crypto";
import type { Result } from "../model/result.js";
import { checkItems, gapItems, groupParts, matrixPart, singleItems, titledList } from "./html-parts.js";
import { STYLE } from "./html-style.js";
import { html, Markup } from "./markup.js";
import { createMatrix } from "./matrix.js";
import { count } from "./page.js";
import { printableResult } from "./printable.js";
import { summarize } from "./summary.js";
import { createView, type StoryView, splitByStory, type View } from "./view.js";

export function renderHtml(result: Result): string {
  const view = createView(printableResult(result));
  const skipped = view.result.skipped.map(({ path, reason }) => html`<li><code>${path}</code>: ${reason}</li>`);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the sources say</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<h1>What the sources say</h1>
<p>${summarize(view.result.summary)}</p>
${splitByStory(view).map((story) => storyPart(view, story))}
${titledList("Skipped", skipped)}
</body>
</html>
`.source;
}

function policy(): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function storyPart(view: View, story: StoryView): Markup {
  return html`<section>
<h2>${story.story.label} <span class="quiet">${count(story.sources.length, "source")}</span></h2>
${groupParts(view, story)}
${matrixPart(view, createMatrix(view, story))}
${titledList("Not said", gapItems(view, story.gaps))}
${titledList("Checks that fail", checkItems(view, story.checks))}
${titledList("From one source only", singleItems(view, story.groups))}
</section>
`;
}
