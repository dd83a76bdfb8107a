// Scores what the program reads of time in marked articles as TempEval-3 does: extents that overlap, and their values.
import { extractArticle } from "../../../whole/run-whole.js";
import type { Mark, MarkedArticle } from "./marked.js";
import { isRead, type TimeType, typeOf } from "./timeml.js";

export interface TypeScore {
  marked: number;
  found: number;
  strict: number;
  right: number;
}

export interface Score {
  readonly types: Record<TimeType, TypeScore>;
  /** Quantities of time at no mark. */
  extra: number;
  readonly misses: string[];
}

const none = (): TypeScore => ({ marked: 0, found: 0, strict: 0, right: 0 });

export function scoreOf(articles: readonly MarkedArticle[]): Score {
  const types = { date: none(), time: none(), duration: none(), set: none(), reference: none() };
  const score: Score = { types, extra: 0, misses: [] };
  for (const [index, article] of articles.entries()) addScore(score, index, article);
  return score;
}

function addScore(score: Score, index: number, { title, text, published, marks }: MarkedArticle): void {
  const { quantities } = extractArticle({ id: "news", title, text, published });
  const times = quantities.filter(({ quantity }) => ["date", "time", "duration"].includes(quantity.kind));
  const told = (what: string) => score.misses.push(`${index + 1} ${what}`);
  for (const mark of marks) {
    if (mark.value === "?") continue;
    const type = score.types[typeOf(mark.value)];
    const at = times.filter((time) => overlap(mark, time));
    const words = text.slice(mark.start, mark.end);
    type.marked++;
    if (at.length > 0) type.found++;
    if (at.some((time) => bare(text.slice(time.start, time.end)) === bare(words))) type.strict++;
    if (
      isRead(
        mark.value,
        at.map(({ quantity }) => quantity),
        published,
      )
    )
      type.right++;
    else told(`${words} = ${mark.value}, read ${at.map(shown).join("; ") || "-"}`);
  }
  for (const time of times) {
    if (marks.some((mark) => overlap(mark, time))) continue;
    score.extra++;
    told(`extra: ${shown(time)} in ${text.slice(Math.max(0, time.start - 40), time.end + 20).replaceAll("\n", " ")}`);
  }
}

function shown({ text, quantity: { kind, min, max, bound } }: ReturnType<typeof extractArticle>["quantities"][number]) {
  return `${text}: ${kind} ${min}..${max} ${bound}`;
}

function overlap(mark: Mark, time: { readonly start: number; readonly end: number }): boolean {
  return time.start < mark.end && time.end > mark.start;
}

/** Without the prepositions and hedges that the contract takes into a span and TimeML does not, or the other way round. */
function bare(words: string): string {
  return words.replace(
    /^(?:(?:on|in|at|by|since|until|through|from|before|after|for|during|about|over|as of|as|to|only|just|within|shortly|the|up to|between)\s+)+/i,
    "",
  );
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Of the types named; an extra one belongs to all. */
export function figuresOf(score: Score, of: readonly TimeType[], field: "found" | "strict" | "right"): Figures {
  const sum = (one: keyof TypeScore) => of.reduce((total, type) => total + score.types[type][one], 0);
  const precision = sum(field) / (sum("found") + score.extra);
  const recall = sum(field) / sum("marked");
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
