// An article of the page: where it comes from, and its text with every claim marked and linked to its question.

import { groupBy } from "../../gather.js";
import type { Claim } from "../../model/claim.js";
import type { Gap, Group, Source } from "../../model/result.js";
import { formatDay } from "../dates.js";
import { quoteOf } from "../quote.js";
import { nameOf, type View } from "../view.js";
import { hrefTo } from "./links.js";
import { type MarkedSpan, markText, type Paragraph } from "./marked-text.js";
import { html, type Markup, nothing } from "./markup.js";
import { verdictBadge } from "./verdict-badge.js";

/** What is marked: the figure of a claim, or a hole in the text. */
type Marked = { readonly claim: Claim } | { readonly gap: Gap };

export interface Article {
  readonly source: Source;
  /** Id of its element. */
  readonly id: string;
  /** Where it was kept. */
  readonly text: string | undefined;
  readonly claims: readonly Claim[];
  readonly gaps: readonly Gap[];
}

/** @param groupOf the question that a claim answers */
export function articlePart(
  view: View,
  article: Article,
  groupOf: ReadonlyMap<string, Group>,
  isOpen: boolean,
): Markup {
  const { source, id, text } = article;
  const paragraphs = text === undefined ? sentencesOf(view, article) : markText(text, spansOf(article));
  const kept =
    text === undefined ? html`<p class="quiet">Only the sentences with figures: the text was not kept.</p>` : nothing;
  return html`<article class="source" id="${id}" aria-labelledby="${id}-name">
<h4 id="${id}-name">${nameOf(view, source.id)}</h4>
${source.title ? html`<p class="headline" dir="auto">${source.title}</p>` : nothing}
<p class="quiet">${originOf(source)}</p>
<details${isOpen ? html` open` : nothing}><summary>${article.claims.length} marked figures</summary>
${kept}<div class="text">
${paragraphs.map((paragraph) => paragraphPart(paragraph, groupOf))}</div>
</details>
</article>
`;
}

function originOf({ published, path, wires, warnings, url }: Source): Markup {
  const basis = published.basis === "metadata" ? "" : ` (${published.reason ?? published.basis})`;
  const day = published.date
    ? `${formatDay(published.date)}${basis}`
    : `date unknown${published.reason ? ` (${published.reason})` : ""}`;
  const facts = [day, ...(wires.length > 0 ? [`with ${wires.join(", ")}`] : []), ...warnings];
  const isWeb = url !== undefined && /^https?:\/\//i.test(url);
  return html`${facts.join(" · ")} · <code>${path}</code>${isWeb ? html` · <a href="${url}" rel="noreferrer noopener">original</a>` : nothing}`;
}

/** Line, words, and beside them what the outlets differ or agree on: the marks lead there too, so the notes are for eyes only. */
function paragraphPart({ line, pieces }: Paragraph<Marked>, groupOf: ReadonlyMap<string, Group>): Markup {
  const parts = pieces.map(({ text, thing }) => (thing ? markPart(text, thing, groupOf) : html`${text}`));
  const groups = pieces.flatMap(({ thing }) => (thing && "claim" in thing ? (groupOf.get(thing.claim.id) ?? []) : []));
  const notes = [...new Set(groups)].filter(({ verdict }) => verdict !== "single").map(notePart);
  const beside = notes.length > 0 ? html`<p class="notes" aria-hidden="true">${notes}</p>` : nothing;
  return html`<span class="line" aria-hidden="true">${line}</span><p class="words" dir="auto">${parts}</p>${beside}
`;
}

function notePart({ id, verdict, label }: Group): Markup {
  return html`<a href="${hrefTo(id)}" tabindex="-1">${verdictBadge(verdict)} ${label}</a>`;
}

function markPart(text: string, thing: Marked, groupOf: ReadonlyMap<string, Group>): Markup {
  if ("gap" in thing)
    return html`<mark class="hole"><a id="${thing.gap.id}" href="${hrefTo(`note-${thing.gap.id}`)}" title="${thing.gap.reason}">${text}</a></mark>`;
  const { id, label } = thing.claim;
  // It stands inside another one: a place to link to, and no more.
  if (text === "") return html`<span id="${id}"></span>`;
  const group = groupOf.get(id);
  if (!group) return html`<mark id="${id}">${text}</mark>`;
  return html`<mark class="${group.verdict}" data-group="${group.id}"><a id="${id}" href="${hrefTo(group.id)}" title="${group.verdict}: ${label}">${text}</a></mark>`;
}

function spansOf({ claims, gaps }: Article): MarkedSpan<Marked>[] {
  return [
    ...claims.map((claim) => ({ start: claim.start, end: claim.end, thing: { claim } })),
    ...gaps.flatMap((gap) =>
      gap.start === undefined || gap.end === undefined ? [] : { start: gap.start, end: gap.end, thing: { gap } },
    ),
  ];
}

/** What the claims and holes quote, for an article whose text was not kept. */
function sentencesOf(view: View, { claims, gaps }: Article): Paragraph<Marked>[] {
  const holes = gaps.flatMap((gap) =>
    gap.line !== undefined && gap.text ? [{ line: gap.line, pieces: [{ text: gap.text, thing: { gap } }] }] : [],
  );
  const sentences = [...groupBy(claims, ({ sentence }) => sentence).values()].flatMap((own) => sentenceOf(view, own));
  return [...sentences, ...holes].sort((a, b) => a.line - b.line);
}

/** @param claims of one sentence */
function sentenceOf(view: View, claims: readonly Claim[]): Paragraph<Marked>[] {
  const quotes = claims.map((claim) => ({
    claim,
    quote: quoteOf(claim, view.ranks.get(claim.id) ?? 0, Number.POSITIVE_INFINITY),
  }));
  const [first] = quotes;
  if (!first) return [];
  const spans = quotes.map(({ claim, quote: { before, figure } }) => ({
    start: before.length,
    end: before.length + figure.length,
    thing: { claim },
  }));
  const { before, figure, after } = first.quote;
  return markText<Marked>(before + figure + after, spans).map(({ pieces }) => ({ line: first.claim.line, pieces }));
}
