// Finds places where a number has been lost: "worth $ million", "at least people were killed", "rose to .". Only strong signs count.
import type { Hole } from "../model/quantity.js";
import type { Rules } from "../rules/packs.js";
import { createPhraseTable, type PhraseTable, wordSet } from "./phrases.js";
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
  const tables = rules.filter(({ opens, unless }) => !opens && !unless).map(tableOf);
  const free = rules.filter(({ unless }) => unless).map(tableOf);
  const opening = rules.filter(({ opens }) => opens).map(tableOf);
  const byEnd = indexByEnd(tables);
  const byStart = indexByStart(free);
  return (scene) => {
    const holes: Hole[] = [];
    const at = (index: number) => (table: HoleTable) => holeAt(scene, index, table);
    const first = firstOf(opening, (table) => openingHole(scene, table));
    if (first) holes.push(first);
    for (let index = 1; index < scene.tokens.length; index++) {
      const behind = byEnd.get(scene.tokens[index - 1]?.lower ?? "") ?? none;
      const anywhere = byStart.get(scene.tokens[index]?.lower ?? "") ?? none;
      const hole = firstOf(behind, at(index)) ?? firstOf(anywhere, at(index));
      if (hole) holes.push(hole);
    }
    return holes;
  };
}

function tableOf(rule: HoleRule): HoleTable {
  const verbs = rule.verbs.length > 0 ? rule.verbs : [""];
  const after = rule.nouns.flatMap((noun) => verbs.map((verb) => [`${noun} ${verb}`.trim(), true] as const));
  return {
    rule,
    unless: rule.unless ? wordSet(rule.unless) : null,
    before: createPhraseTable(rule.before.map((phrase) => [phrase, true])),
    after: createPhraseTable(after),
  };
}

/** The last words of the phrases before a hole: one look-up leaves out nearly every token. */
function indexByEnd(tables: readonly HoleTable[]): ReadonlyMap<string, readonly HoleTable[]> {
  const index = new Map<string, HoleTable[]>();
  for (const table of tables)
    for (const word of new Set(table.rule.before.map((phrase) => phrase.split(" ").at(-1) ?? phrase)))
      index.set(word, [...(index.get(word) ?? []), table]);
  return index;
}

/** The first words of holes that may stand behind nearly any word; a hyphen for what one joins. */
function indexByStart(tables: readonly HoleTable[]): ReadonlyMap<string, readonly HoleTable[]> {
  const index = new Map<string, HoleTable[]>();
  for (const table of tables)
    for (const word of new Set(
      table.rule.nouns.map((noun) => (table.rule.hyphen ? "-" : (noun.split(" ")[0] ?? noun))),
    ))
      index.set(word, [...(index.get(word) ?? []), table]);
  return index;
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
