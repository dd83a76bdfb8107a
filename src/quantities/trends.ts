// Tells that a figure rose or fell: "rose 19 percent", "fell by 3", "up 5%", "closed 2% lower".
import type { Rules } from "../rules/packs.js";
import type { Draft } from "./draft.js";
import { wordSet } from "./phrases.js";
import { isFree, type Scene, wordAt } from "./scene.js";

type Direction = "up" | "down";

interface TrendWord {
  readonly direction: Direction;
  /** It needs "by", or a share or an amount of money, to tell a trend: "cut 500 jobs" tells none. */
  readonly weak: boolean;
}

export interface TrendTables {
  readonly words: ReadonlyMap<string, TrendWord>;
  readonly between: ReadonlySet<string>;
  readonly after: ReadonlyMap<string, Direction>;
}

export function createTrendTables(rules: Rules["trends"]): TrendTables {
  const words = new Map<string, TrendWord>();
  for (const direction of ["up", "down"] as const) {
    for (const word of rules[direction].direct) words.set(word, { direction, weak: false });
    for (const word of rules[direction].shares) words.set(word, { direction, weak: true });
  }
  const up = rules["after-up"].map((word): [string, Direction] => [word, "up"]);
  const down = rules["after-down"].map((word): [string, Direction] => [word, "down"]);
  return { words, between: wordSet(rules.between), after: new Map([...up, ...down]) };
}

/** Words that may stand between the verb and the number. */
const reach = 5;
const trending = new Set(["count", "measure", "money", "percent", "ratio", "duration"]);

export function applyTrends(drafts: readonly Draft[], scene: Scene, tables: TrendTables): Draft[] {
  return drafts.map((draft, index) => {
    if (draft.trend || !trending.has(draft.kind)) return draft;
    const trend = trendBefore(draft, scene, tables, drafts[index - 1]?.end ?? 0) ?? trendAfter(draft, scene, tables);
    return trend ? { ...draft, trend, difference: true } : draft;
  });
}

function trendBefore(draft: Draft, scene: Scene, tables: TrendTables, from: number): Direction | null {
  let by = false;
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - reach); at--) {
    if (!isFree(scene, at, at + 1)) return null;
    const word = wordAt(scene, at);
    const found = tables.words.get(word);
    if (found && !(word === "up" && wordAt(scene, at + 1) === "to")) {
      if (!by && found.weak && !isShare(draft)) return null;
      return by || draft.kind !== "count" || !isNounAfter(draft, scene) || !found.weak ? found.direction : null;
    }
    if (!tables.between.has(word)) return null;
    if (word === "to") return null;
    by ||= word === "by";
  }
  return null;
}

function isShare(draft: Draft): boolean {
  return draft.kind === "percent" || draft.kind === "money" || draft.kind === "ratio";
}

function isNounAfter(draft: Draft, scene: Scene): boolean {
  return scene.tokens[draft.end]?.kind === "word";
}

/** "5% higher", "$3 lower". */
function trendAfter(draft: Draft, scene: Scene, tables: TrendTables): Direction | null {
  if (!isShare(draft)) return null;
  const word = wordAt(scene, draft.end);
  return tables.after.get(word) ?? null;
}
