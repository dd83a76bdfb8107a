// Finds places where a number has been lost: "worth $ million", "at least people were killed", "rose to .". Only strong signs count.
import type { Hole } from "../model/quantity.js";
import type { Rules } from "../rules/packs.js";
import { irregularPlurals, isPluralAt } from "./hole-sides.js";
import { onlyGap } from "./only-gap.js";
import { createPhraseSet, type PhraseTable, wordSet } from "./phrases.js";
import { byDate, hasRole, isFree, isHyphen, type RoleWords, roles, type Scene, wordAt } from "./scene.js";

type HoleRule = Rules["holes"][number];

interface HoleTable {
  readonly rule: HoleRule;
  /** Last words of what stands before the hole. */
  readonly ends: ReadonlySet<string>;
  readonly before: PhraseTable<true>;
  readonly hedged: PhraseTable<true> | null;
  readonly unless: ReadonlySet<string> | null;
  readonly nouns: PhraseTable<true>;
  readonly verbs: PhraseTable<true> | null;
}

const none: readonly HoleTable[] = [];

/** `numberWords` begin numerals: before them and in their place nothing is lost. */
export function createHoleFinder(rules: Rules["holes"], numberWords: ReadonlySet<string>): (scene: Scene) => Hole[] {
  const tables = rules.map((rule) => tableOf(rule, numberWords));
  const opening = tables.filter(({ rule }) => rule.opens);
  const wide = tables.filter(({ rule }) => rule.wide);
  const inside = tables.filter(({ rule }) => !rule.opens && !rule.wide);
  const named = indexByStart(inside);
  const plural = inside.filter(({ rule }) => rule.nouns.length === 0);
  const tablesAt = (scene: Scene, index: number): readonly HoleTable[] => {
    const found = hasRole(scene, index, roles.lost) ? (named.get(wordAt(scene, index)) ?? none) : none;
    return isPlural(scene, index) && !numberWords.has(wordAt(scene, index)) ? [...found, ...plural] : found;
  };
  return (scene) => {
    const holes: Hole[] = [];
    for (let index = 1; index < scene.tokens.length; index++) {
      if (!hasRole(scene, index - 1, roles.beforeHole) && !hasRole(scene, index, roles.behindHole)) continue;
      const hole = firstOf(tablesAt(scene, index), (table) => holeAt(scene, index, table));
      if (hole) holes.push(hole);
    }
    const gap = onlyGap(scene);
    const others = [
      firstOf(opening, (table) => openingHole(scene, table)),
      gap === null ? null : firstOf(wide, (table) => holeAt(scene, gap, table)),
    ];
    for (const other of others)
      if (other && !holes.some(({ start, end }) => start < other.end && other.start < end)) holes.push(other);
    return holes.sort((a, b) => a.start - b.start);
  };
}

function tableOf(rule: HoleRule, numberWords: ReadonlySet<string>): HoleTable {
  return {
    rule,
    unless: rule.unless ? new Set([...wordSet(rule.unless), ...numberWords]) : null,
    ends: endsOf(rule),
    before: createPhraseSet(rule.before),
    hedged: rule.hedged ? createPhraseSet(rule.hedged) : null,
    nouns: createPhraseSet(rule.nouns),
    verbs: rule.verbs.length > 0 ? createPhraseSet(rule.verbs) : null,
  };
}

/** A hole has a word of its rule before it or, where nearly any word may stand there, one behind it. */
export function wordsBesideHoles(rules: Rules["holes"]): Pick<RoleWords, "beforeHole" | "behindHole" | "lost"> {
  const inside = rules.filter(({ opens }) => !opens);
  return {
    beforeHole: inside.flatMap((rule) => (rule.unless ? [] : [...endsOf(rule)])),
    behindHole: inside.flatMap((rule) => (rule.unless ? [...startsOf(rule)] : [])),
    lost: inside.flatMap((rule) => [...startsOf(rule)]),
  };
}

/** "miners", "people": a plural noun in lower case. */
function isPlural(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  if (token?.kind !== "word" || token.text !== token.lower) return false;
  return isPluralAt(token.lower, 0, token.lower.length) || irregularPlurals.has(token.lower);
}

/** Tables by the first word behind a hole, in the order of the rules. */
function indexByStart(tables: readonly HoleTable[]): ReadonlyMap<string, readonly HoleTable[]> {
  const index = new Map<string, HoleTable[]>();
  for (const table of tables)
    for (const word of startsOf(table.rule)) {
      const meant = index.get(word);
      if (meant) meant.push(table);
      else index.set(word, [table]);
    }
  return index;
}

/** A hyphen stands for what one joins. */
function startsOf(rule: HoleRule): ReadonlySet<string> {
  return new Set(rule.nouns.map((noun) => (rule.hyphen ? "-" : (noun.split(" ")[0] ?? noun))));
}

function endsOf(rule: HoleRule): ReadonlySet<string> {
  return new Set((rule.hedged ?? rule.before).map((phrase) => phrase.split(" ").at(-1) ?? phrase));
}

function firstOf(tables: readonly HoleTable[], find: (table: HoleTable) => Hole | null): Hole | null {
  for (const table of tables) {
    const hole = find(table);
    if (hole) return hole;
  }
  return null;
}

/** "% of voters stayed" at the start. */
function openingHole(scene: Scene, table: HoleTable): Hole | null {
  const end = endBehind(scene, 0, table);
  return end === null ? null : holeOf(scene, 0, end, table.rule);
}

/** A hole between the tokens before and at `index`. */
function holeAt(scene: Scene, index: number, table: HoleTable): Hole | null {
  const { rule } = table;
  const token = scene.tokens[index];
  if (rule.apart && !token?.spaced) return null;
  if (rule.hyphen && !(token?.text === "-" && token.spaced && scene.tokens[index + 1]?.spaced === false)) return null;
  const first = startBefore(scene, index, table);
  const end = first === null ? null : endOfHole(scene, index, table);
  if (first === null || end === null || !(rule.wide || isFree(scene, first, index))) return null;
  if (isFree(scene, index, end)) return holeOf(scene, first, end, rule);
  // A date may follow: "rose to on Sunday".
  return scene.taken[index] === byDate ? holeOf(scene, first, index, rule) : null;
}

/** First token of what stands before the hole: the rule's words, or any word but those that belong to what follows. */
function startBefore(scene: Scene, index: number, { rule, ends, before, hedged, unless }: HoleTable): number | null {
  if (unless) {
    const token = scene.tokens[index - 1];
    return (token?.kind === "word" || rule.wide) && !unless.has(token?.lower ?? "") ? index - 1 : null;
  }
  if (!ends.has(wordAt(scene, index - 1))) return null;
  const hedge = hedged?.endingAt(scene.tokens, index);
  if (hedged && !hedge) return null;
  return before.endingAt(scene.tokens, hedge?.first ?? index)?.first ?? null;
}

/** End of what stands behind the hole; a hyphen would join it to something else: "million-dollar". */
function endOfHole(scene: Scene, index: number, table: HoleTable): number | null {
  const { hyphen } = table.rule;
  const end = endBehind(scene, hyphen ? index + 1 : index, table);
  return end === null || (!hyphen && isHyphen(scene, end)) ? null : end;
}

/** End of the noun at `index`, of the plural behind it and of the verb right after, where the rule has them. */
function endBehind(scene: Scene, index: number, { rule, nouns, verbs }: HoleTable): number | null {
  const { tokens } = scene;
  const named = rule.nouns.length > 0 ? (nouns.startingAt(tokens, index)?.end ?? null) : index;
  if (named === null) return null;
  const end = rule.plural ? endOfPlural(scene, named, rule) : named;
  if (end === null) return null;
  return verbs ? (verbs.startingAt(tokens, end)?.end ?? null) : end;
}

/** "miners", and behind two spaces "elderly residents". */
function endOfPlural(scene: Scene, index: number, { wide }: HoleRule): number | null {
  if (isPlural(scene, index)) return index + 1;
  return wide && scene.tokens[index]?.kind === "word" && isPlural(scene, index + 1) ? index + 2 : null;
}

function holeOf(scene: Scene, first: number, end: number, { name, expects, reason }: HoleRule): Hole {
  const start = scene.tokens[first]?.start ?? 0;
  return { start, end: scene.tokens[end - 1]?.end ?? start, expects, rule: name, reason };
}
