// Tells that a figure rose or fell: "rose 19 percent", "fell by 3", "up 5%", "closed 2% lower".
import type { Rules } from "../rules/packs.js";
import type { Draft } from "./draft.js";
import { wordSet } from "./phrases.js";
import { isCapitalised, isFree, type Scene, wordAt } from "./scene.js";

type Direction = "up" | "down";

interface TrendWord {
  readonly direction: Direction;
  /** It needs "by", or a share or an amount of money, to tell a trend: "cut 500 jobs" tells none. */
  readonly weak: boolean;
}

export interface TrendTables {
  readonly words: ReadonlyMap<string, TrendWord>;
  readonly between: ReadonlySet<string>;
  readonly beforeUpAndDown: ReadonlySet<string>;
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
  return {
    words,
    between: wordSet(rules.between),
    beforeUpAndDown: wordSet(rules["before-up-and-down"]),
    after: new Map([...up, ...down]),
  };
}

/** Words that may stand between the verb and the number. */
const reach = 5;
const trending = new Set(["count", "measure", "money", "percent", "ratio", "duration"]);

export function applyTrends(drafts: readonly Draft[], scene: Scene, tables: TrendTables): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    const trend = trending.has(draft.kind) && !draft.trend ? trendOf(draft, scene, tables, before) : null;
    result.push(trend ? { ...draft, trend, difference: true } : draft);
  }
  return result;
}

function trendOf(draft: Draft, scene: Scene, tables: TrendTables, before: Draft | undefined): Direction | null {
  const told = trendBefore(draft, scene, tables, before?.end ?? 0) ?? trendAfter(draft, scene, tables);
  if (told || !before?.difference || !draft.unit || before.unit?.dimension !== draft.unit.dimension) return told;
  // "fell by 2 degrees Celsius (3.6 Fahrenheit)" says it twice.
  const isSaidTwice = draft.first === before.end + 1 && wordAt(scene, before.end) === "(";
  return isSaidTwice || isGapped(draft, before, scene) ? before.trend : null;
}

/** Words of a name, before "by 2.6 percent". */
const longestName = 4;

/** "Norra fell 2.3 percent, Alba by 2.6 percent and Corto Steel 1.9 percent", "Prices rose 3 percent in May and wages by 4 percent". */
function isGapped(draft: Draft, before: Draft, scene: Scene): boolean {
  const by = wordAt(scene, draft.first - 1) === "by" ? 1 : 0;
  const last = draft.first - 1 - by;
  let at = last;
  while (at > last - longestName && isCapitalised(scene, at)) at--;
  // One word of lower case, where "by" says that it has the verb of the figure before.
  if (at === last && by === 1 && scene.tokens[at]?.kind === "word") at--;
  return at < last && at >= before.end && at < before.end + reach && /^(?:,|;|and|while|but)$/.test(wordAt(scene, at));
}

function trendBefore(draft: Draft, scene: Scene, tables: TrendTables, from: number): Direction | null {
  let by = false;
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - reach); at--) {
    if (!isFree(scene, at, at + 1)) return null;
    const word = wordAt(scene, at);
    const found = tables.words.get(word);
    if (found) return by || isTold(found, at, draft, scene, tables) ? found.direction : null;
    if (scene.tokens[at]?.text === "+" && at === draft.first - 1) return "up";
    // After "by" the verb may be some words away: "grow sales by 35 percent".
    if (by ? scene.tokens[at]?.kind !== "word" : !tables.between.has(word)) return null;
    by ||= word === "by";
  }
  return null;
}

function isShare(draft: Draft): boolean {
  return draft.kind === "percent" || draft.kind === "money" || draft.kind === "ratio";
}

/** A strong verb tells the trend of anything, a weak one of shares and money; "was up 3" of counts as well. */
function isTold(found: TrendWord, at: number, draft: Draft, scene: Scene, tables: TrendTables): boolean {
  if (!found.weak || isShare(draft)) return true;
  const word = wordAt(scene, at);
  return (word === "up" || word === "down") && tables.beforeUpAndDown.has(wordAt(scene, at - 1));
}

/** "5% higher", "$3 lower". */
function trendAfter(draft: Draft, scene: Scene, tables: TrendTables): Direction | null {
  if (!isShare(draft)) return null;
  return tables.after.get(wordAt(scene, draft.end)) ?? null;
}
