// Finds places where a number has been lost: "worth $ million", "at least people were killed", "rose to .". Only strong signs count.
import type { Hole } from "../model/quantity.js";
import type { Rules } from "../rules/packs.js";
import { createPhraseSet, type PhraseTable, wordSet } from "./phrases.js";
import { byDate, isFree, isHyphen, type Scene, wordAt } from "./scene.js";

type HoleRule = Rules["holes"][number];

interface HoleTable {
  readonly rule: HoleRule;
  readonly before: PhraseTable<true>;
  readonly unless: ReadonlySet<string> | null;
  readonly after: PhraseTable<true>;
}

const none: readonly HoleTable[] = [];

/** `numberWords` begin numerals: before them and in their place nothing is lost. */
export function createHoleFinder(rules: Rules["holes"], numberWords: ReadonlySet<string>): (scene: Scene) => Hole[] {
  const tables = rules.map((rule) => tableOf(rule, numberWords));
  const opening = tables.filter(({ rule }) => rule.opens);
  const named = indexByStart(tables.filter(({ rule }) => !rule.opens && !rule.plural));
  const plural = indexByEnd(tables.filter(({ rule }) => rule.plural));
  const tablesAt = (scene: Scene, index: number): readonly HoleTable[] => {
    const before = wordAt(scene, index - 1);
    const right = named.get(wordAt(scene, index));
    const found = right?.get(before) ?? right?.get(anyWord) ?? none;
    return isPlural(scene, index) && !numberWords.has(wordAt(scene, index))
      ? [...found, ...(plural.get(before) ?? none)]
      : found;
  };
  return (scene) => {
    const holes: Hole[] = [];
    const first = firstOf(opening, (table) => openingHole(scene, table));
    if (first) holes.push(first);
    for (let index = 1; index < scene.tokens.length; index++) {
      const hole = firstOf(tablesAt(scene, index), (table) => holeAt(scene, index, table));
      if (hole) holes.push(hole);
    }
    return holes;
  };
}

function tableOf(rule: HoleRule, numberWords: ReadonlySet<string>): HoleTable {
  const verbs = rule.verbs.length > 0 ? rule.verbs : [""];
  return {
    rule,
    unless: rule.unless ? new Set([...wordSet(rule.unless), ...numberWords]) : null,
    before: createPhraseSet(beforeOf(rule)),
    after: createPhraseSet(rule.nouns.flatMap((noun) => verbs.map((verb) => `${noun} ${verb}`.trim()))),
  };
}

function beforeOf({ before, hedged }: HoleRule): readonly string[] {
  return hedged ? before.flatMap((word) => hedged.map((hedge) => `${word} ${hedge}`)) : before;
}

/** "miners", "people": a plural noun in lower case. */
function isPlural(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token?.kind !== "word" || token.text !== token.lower) return false;
  return (token.lower.length > 3 && /[^sui]s$/.test(token.lower)) || irregular.has(token.lower);
}

const irregular: ReadonlySet<string> = new Set(["people", "men", "women", "children"]);

/** Stands for whatever word comes before a hole. */
const anyWord = "";

/**
 * Tables by the first word behind a hole and the last word before it, in the order of the rules: two look-ups leave out
 * nearly every token. A hyphen stands for what one joins.
 */
function indexByStart(tables: readonly HoleTable[]): ReadonlyMap<string, ReadonlyMap<string, readonly HoleTable[]>> {
  const starts = new Set(tables.flatMap(({ rule }) => [...startsOf(rule)]));
  return new Map(
    [...starts].map((start) => {
      const meant = tables.filter(({ rule }) => startsOf(rule).has(start));
      const free = meant.filter(({ unless }) => unless);
      const bound = indexByEnd(meant.filter(({ unless }) => !unless));
      return [
        start,
        new Map([[anyWord, free], ...[...bound].map(([end, some]) => [end, [...some, ...free]] as const)]),
      ];
    }),
  );
}

function indexByEnd(tables: readonly HoleTable[]): ReadonlyMap<string, readonly HoleTable[]> {
  const ends = new Set(tables.flatMap(({ rule }) => endsOf(rule)));
  return new Map([...ends].map((end) => [end, tables.filter(({ rule }) => endsOf(rule).includes(end))]));
}

function startsOf(rule: HoleRule): ReadonlySet<string> {
  return new Set(rule.nouns.map((noun) => (rule.hyphen ? "-" : (noun.split(" ")[0] ?? noun))));
}

function endsOf(rule: HoleRule): string[] {
  return (rule.hedged ?? rule.before).map((phrase) => phrase.split(" ").at(-1) ?? phrase);
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
  const right = left ? endOfHole(scene, index, rule, after) : null;
  if (!left || !right || !isFree(scene, left.first, index)) return null;
  if (isFree(scene, index, right.end)) return holeOf(scene, left.first, right.end, rule);
  // A date may follow: "rose to on Sunday".
  return scene.taken[index] === byDate ? holeOf(scene, left.first, index, rule) : null;
}

/** What stands behind the hole; a hyphen would join it to something else: "million-dollar". */
function endOfHole(scene: Scene, index: number, rule: HoleRule, after: PhraseTable<true>) {
  const found = rule.plural ? { end: index + 1 } : after.startingAt(scene.tokens, rule.hyphen ? index + 1 : index);
  return found && (rule.hyphen || !isHyphen(scene, found.end)) ? found : null;
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
