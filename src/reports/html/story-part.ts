// A story of the page: the matrix, the questions with their sides, what is not said, and the articles.

import { groupBy } from "../../gather.js";
import type { Verdict } from "../../model/result.js";
import { createMatrix } from "../matrix.js";
import { count } from "../page.js";
import { claimsOf, type StoryView, type View } from "../view.js";
import { type Article, articlePart } from "./article-part.js";
import { agreedPart, findingPart } from "./finding-part.js";
import { articleId, hrefTo } from "./links.js";
import { html, type Markup, nothing } from "./markup.js";
import { matrixPart } from "./matrix-part.js";
import { checkItems, folded, gapItems, singleParts } from "./notes-part.js";

/** Characters of a story's articles that are shown unfolded. */
const READABLE = 60_000;

const DIFFERING: readonly (readonly [Verdict, string])[] = [
  ["conflict", "They can’t all be right"],
  ["update", "Updated since"],
  ["compatible", "Different, and compatible"],
];

interface Part {
  readonly title: string;
  readonly body: Markup | undefined;
}

/** @param texts of articles that were kept, by source */
export function storyPart(view: View, story: StoryView, texts: ReadonlyMap<string, string>): Markup {
  const { id, label } = story.story;
  const parts = partsOf(view, story, texts).filter(({ body }) => body !== undefined);
  const links = parts.map(
    ({ title }, index) => html`<li><a href="${hrefTo(`${id}-${index}`)}">${title}</a></li>
`,
  );
  return html`<section class="story" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${label} <small>${count(story.sources.length, "source")}</small></h2>
<nav aria-label="Parts of the story"><ul>
${links}</ul></nav>
${parts.map(
  (
    { title, body = nothing },
    index,
  ) => html`<section id="${id}-${index}" aria-labelledby="${id}-${index}-title" data-part>
<h3 id="${id}-${index}-title">${title}</h3>
${body}</section>
`,
)}</section>
`;
}

/** A story with nothing to compare: its article, folded. */
export function alonePart(view: View, story: StoryView, texts: ReadonlyMap<string, string>): Markup {
  return html`<section class="story" id="${story.story.id}"><details><summary>${story.story.label}</summary>
${singleParts(view, story.groups)}${articleParts(view, story, texts, false)}</details></section>
`;
}

function partsOf(view: View, story: StoryView, texts: ReadonlyMap<string, string>): Part[] {
  const of = (verdict: Verdict) => story.groups.filter((group) => group.verdict === verdict);
  const matrix = createMatrix(view, story);
  const size = story.sources.reduce((sum, { id }) => sum + (texts.get(id)?.length ?? 0), 0);
  return [
    { title: "Who says what", body: matrix.rows.length > 0 ? matrixPart(view, matrix) : undefined },
    ...DIFFERING.map(([verdict, title]) => ({
      title,
      body: joined(of(verdict).map((group) => findingPart(view, group))),
    })),
    { title: "Not said", body: listed(gapItems(view, story.gaps)) },
    { title: "Checks that fail", body: listed(checkItems(view, story.checks)) },
    { title: "Agreed", body: joined(of("agree").map((group) => agreedPart(view, group))) },
    { title: "From one source only", body: joined(singleParts(view, story.groups)) },
    { title: "The articles", body: joined(articleParts(view, story, texts, size <= READABLE)) },
  ];
}

function joined(parts: readonly Markup[]): Markup | undefined {
  return parts.length === 0 ? undefined : html`${parts}`;
}

function listed(items: readonly Markup[]): Markup | undefined {
  return items.length === 0 ? undefined : folded(items);
}

function articleParts(
  view: View,
  { sources, groups, gaps }: StoryView,
  texts: ReadonlyMap<string, string>,
  isOpen: boolean,
): Markup[] {
  const claims = groupBy(
    groups.flatMap((group) => claimsOf(view, group.claims)),
    ({ source }) => source,
  );
  const holes = groupBy(
    gaps.filter(({ kind }) => kind === "missing-value"),
    ({ source }) => source,
  );
  const groupOf = new Map(groups.flatMap((group) => group.claims.map((id) => [id, group] as const)));
  return sources.map((source) => {
    const article: Article = {
      source,
      id: articleId(view.positions.get(source.id) ?? 0),
      text: texts.get(source.id),
      claims: (claims.get(source.id) ?? []).sort((a, b) => a.start - b.start),
      gaps: holes.get(source.id) ?? [],
    };
    return articlePart(view, article, groupOf, isOpen);
  });
}
