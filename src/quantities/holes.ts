// Finds places where a number has been lost: "worth $ million", "at least people were killed", "rose to .". Only strong signs count.
import type { Hole } from "../model/quantity.js";
import type { Rules } from "../rules/packs.js";
import { createPhraseSet, type PhraseTable, wordSet } from "./phrases.js";
import { isFree, type Scene } from "./scene.js";

type HoleRule = Rules["holes"][number];

interface HoleTable {
  readonly rule: HoleRule;
  readonly before: PhraseTable<true>;
  readonly unless: ReadonlySet<string> | null;
  readonly after: PhraseTable<true>;
}

const none: readonly HoleTable[] = [];

export function createHoleFinder(rules: Rules["holes"]): (scene: Scene) => Hole[] {
  const tables = rules.filter(({ opens }) => !opens).map(tableOf);
  const opening = rules.filter(({ opens }) => opens).map(tableOf);
  const byStart = indexByStart(tables);
  return (scene) => {
    const holes: Hole[] = [];
    const first = firstOf(opening, (table) => openingHole(scene, table));
    if (first) holes.push(first);
    for (let index = 1; index < scene.tokens.length; index++) {
      const right = byStart.get(scene.tokens[index]?.lower ?? "");
      if (!right) continue;
      const behind = right.get(scene.tokens[index - 1]?.lower ?? "") ?? right.get(anyWord) ?? none;
      const hole = firstOf(behind, (table) => holeAt(scene, index, table));
      if (hole) holes.push(hole);
    }
    return holes;
  };
}

function tableOf(rule: HoleRule): HoleTable {
  const verbs = rule.verbs.length > 0 ? rule.verbs : [""];
  const after = rule.nouns.flatMap((noun) => verbs.map((verb) => `${noun} ${verb}`.trim()));
  return {
    rule,
    unless: rule.unless ? wordSet(rule.unless) : null,
    before: createPhraseSet(rule.before),
    after: createPhraseSet(after),
  };
}

/** Stands for whatever word comes before a hole. */
const anyWord = "";

/**
 * Tables by the first word behind a hole and the last word before it, in the order of the rules: two look-ups leave out
 * nearly every token. A hyphen stands for what one joins.
 */
function indexByStart(tables: readonly HoleTable[]): ReadonlyMap<string, ReadonlyMap<string, readonly HoleTable[]>> {
  const index = new Map<string, Map<string, readonly HoleTable[]>>();
  for (const { rule } of tables)
    for (const start of startsOf(rule)) {
      const meant = tables.filter((table) => startsOf(table.rule).has(start));
      const free = meant.filter(({ unless }) => unless);
      const ends = new Set(meant.flatMap((table) => endsOf(table.rule)));
      const behind = new Map<string, readonly HoleTable[]>([[anyWord, free]]);
      for (const end of ends) behind.set(end, [...meant.filter((table) => endsOf(table.rule).includes(end)), ...free]);
      index.set(start, behind);
    }
  return index;
}

function startsOf(rule: HoleRule): ReadonlySet<string> {
  return new Set(rule.nouns.map((noun) => (rule.hyphen ? "-" : (noun.split(" ")[0] ?? noun))));
}

function endsOf(rule: HoleRule): string[] {
  return rule.before.map((phrase) => phrase.split(" ").at(-1) ?? phrase);
}

function firstOf(tables: readonly HoleTable[], find: (table: HoleTable) => Hole | null): Hole | null {
  for (const table of tables) {
    const hole = find(table);
    if (hole) return hole;
  }
  return null;
}

/** "% of voters stayed" at the start. */
function openingHole(scene: Scene, { rule, after }: HoleTable): Hole | null {
  const right = after.startingAt(scene.tokens, 0);
  return right ? holeOf(scene, 0, right.end, rule) : null;
}

/** A hole between the tokens before and at `index`. */
function holeAt(scene: Scene, index: number, { rule, before, unless, after }: HoleTable): Hole | null {
  const token = scene.tokens[index];
  if (rule.apart && !token?.spaced) return null;
  if (rule.hyphen && !(token?.text === "-" && token.spaced && scene.tokens[index + 1]?.spaced === false)) return null;
  const left = unless ? wordBefore(scene, index, unless) : before.endingAt(scene.tokens, index);
  const right = left ? after.startingAt(scene.tokens, rule.hyphen ? index + 1 : index) : null;
  if (!left || !right || !isFree(scene, left.first, right.end)) return null;
  return holeOf(scene, left.first, right.end, rule);
}

/** Any word but those that belong to what follows, and no number. */
function wordBefore(scene: Scene, index: number, unless: ReadonlySet<string>): { readonly first: number } | null {
  const token = scene.tokens[index - 1];
  return token?.kind === "word" && !unless.has(token.lower) ? { first: index - 1 } : null;
}

function holeOf(scene: Scene, first: number, end: number, { name, expects, reason }: HoleRule): Hole {
  const start = scene.tokens[first]?.start ?? 0;
  return { start, end: scene.tokens[end - 1]?.end ?? start, expects, rule: name, reason };
}
