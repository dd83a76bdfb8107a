// Cuts a matrix to what can be read on a terminal or in a wiki, and says what is left out.
import type { Matrix } from "./matrix.js";
import { count } from "./page.js";

export interface CutMatrix extends Matrix {
  /** "20 sources with fewer answers and 240 questions further down left out: …", or nothing. */
  readonly leftOut?: string;
}

const MOST_SOURCES = 20;
const MOST_ROWS = 60;

/** The first questions, and the sources that answer most of them, in their order. */
export function cutMatrix({ sources, rows }: Matrix): CutMatrix {
  const kept = rows.slice(0, MOST_ROWS);
  const answers = sources.map((_, index) => kept.filter(({ cells }) => cells[index]?.length).length);
  const ranked = sources.map((_, index) => index).sort((a, b) => (answers[b] ?? 0) - (answers[a] ?? 0) || a - b);
  const chosen = new Set(ranked.slice(0, MOST_SOURCES));
  const isChosen = (_: unknown, index: number): boolean => chosen.has(index);
  const leftOut = describe(sources.length - chosen.size, rows.length - kept.length);
  return {
    sources: sources.filter(isChosen),
    rows: kept.map(({ group, cells }) => ({ group, cells: cells.filter(isChosen) })),
    ...(leftOut && { leftOut }),
  };
}

function describe(sources: number, rows: number): string | undefined {
  const parts = [
    ...(sources > 0 ? [`${count(sources, "source")} with fewer answers`] : []),
    ...(rows > 0 ? [`${count(rows, "question")} further down`] : []),
  ];
  return parts.length === 0 ? undefined : `${parts.join(" and ")} left out: --format html and csv have all`;
}
