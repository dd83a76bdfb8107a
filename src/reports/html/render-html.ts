// The report as one HTML page that needs nothing else: no requests, its style and script inside and allowed by their hashes.
import { createHash } from "node:crypto";
import type { Result } from "../../model/result.js";
import { printable, printableResult } from "../printable.js";
import { summarize } from "../summary.js";
import { createView, hasNews, type StoryView, splitByStory, type View } from "../view.js";
import script from "./client.js?raw";
import { filtersPart } from "./filters-part.js";
import { html, Markup, nothing } from "./markup.js";
import { correctionsPart, skippedPart } from "./notes-part.js";
import style from "./page.css?raw";
import { alonePart, storyPart } from "./story-part.js";
import { verdictShapes } from "./verdict-badge.js";

const TITLE = "What the sources say";

export function renderHtml(result: Result): string {
  const view = createView(printableResult(result));
  const texts = new Map(result.sources.flatMap(({ id, text }) => (text === undefined ? [] : [[printable(id), text]])));
  const stories = splitByStory(view);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(stories)}</title>
<style>${new Markup(style)}</style>
</head>
<body${longMark(view)}>
<a class="skip" href="#report">Skip to the report</a>
${verdictShapes}
<header>
<h1>${TITLE}</h1>
<p class="summary">${summarize(view.result.summary)}</p>
${storiesNav(stories)}
</header>
${filtersPart(view)}<main id="report" tabindex="-1">
${storiesPart(view, stories, texts)}
${correctionsPart(view.result)}${skippedPart(view.result)}
</main>
<footer><p>Every figure leads to its words, every marked word to its question.</p></footer>
<script>${new Markup(script)}</script>
</body>
</html>
`.source;
}

/** Above this the questions of the page are laid out when they come into sight. */
const LONG = 400;

function longMark({ groups }: View): Markup {
  return groups.size > LONG ? html` class="long"` : nothing;
}

/** What the page may load: its own style and script, known by their hashes, and nothing else. */
function policy(): string {
  const [styles, scripts] = [style, script].map((text) => createHash("sha256").update(text).digest("base64"));
  return `default-src 'none'; style-src 'sha256-${styles}'; script-src 'sha256-${scripts}'; base-uri 'none'; form-action 'none'`;
}

function titleOf(stories: readonly StoryView[]): string {
  const [first, second] = stories;
  return first && !second ? `${first.story.label} – ${TITLE.toLowerCase()}` : TITLE;
}

function storiesNav(stories: readonly StoryView[]): Markup {
  if (stories.length < 2) return nothing;
  const items = stories.map(
    ({ story }) => html`<li><a href="#${story.id}">${story.label}</a></li>
`,
  );
  return html`<nav aria-label="Stories"><ul>
${items}</ul></nav>`;
}

function storiesPart(view: View, stories: readonly StoryView[], texts: ReadonlyMap<string, string>): Markup {
  const alone = stories.filter((story) => !hasNews(story));
  const told = stories.filter(hasNews).map((story) => storyPart(view, story, texts));
  if (alone.length === 0) return html`${told}`;
  return html`${told}<section aria-labelledby="alone"><h2 id="alone">Stories that one source tells</h2>
${alone.map((story) => alonePart(view, story, texts))}</section>`;
}
