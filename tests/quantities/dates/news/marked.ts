// Reads articles with their expressions of time marked: "# 1998-02-13 Title", then "[last week|1998-W06]" in the text.
import { readFileSync } from "node:fs";

/** An expression of time and its value in TimeML's notation; "?" where nothing is asked. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface MarkedArticle {
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export function markedArticles(name: string): MarkedArticle[] {
  const file = readFileSync(`tests/quantities/dates/news/${name}`, "utf8");
  return file.split(/^# /m).slice(1).map(articleOf);
}

function articleOf(source: string): MarkedArticle {
  const [heading = "", ...lines] = source.trimEnd().split("\n");
  const [, published = "", title = ""] = /^(\S+) (.*)$/.exec(heading) ?? [];
  return { title, published, ...unmarked(lines.join("\n\n")) };
}

function unmarked(marked: string): Pick<MarkedArticle, "text" | "marks"> {
  const marks: Mark[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([^\]]+)\]/g)) {
    const [whole, words = "", value = ""] = match;
    text += marked.slice(from, match.index);
    marks.push({ start: text.length, end: text.length + words.length, value });
    text += words;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), marks };
}
