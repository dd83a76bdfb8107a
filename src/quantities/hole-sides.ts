// Makes of each rule for holes the two words that stand beside each other where a number has gone: they tell a hole before any token is cut.
import type { Rules } from "../rules/packs.js";

/** What stands on both sides of the holes of one rule; words are the runs of letters next to the hole, in lower case. */
export interface Sides {
  /** The last word before the hole, or the last two: "nearly", "up to". */
  readonly before: readonly (readonly string[])[];
  readonly behind: readonly string[];
  /** A comma or another mark that touches its word may stand before, or behind. */
  readonly markBefore: boolean;
  readonly markBehind: boolean;
  /** Any plural may stand behind. */
  readonly pluralBehind: boolean;
}

type HoleRule = Rules["holes"][number];

export const irregularPlurals: ReadonlySet<string> = new Set(["people", "men", "women", "children"]);

/** "miners": more than three letters, with an "s" behind any letter but "s", "u" and "i". */
export function isPluralAt(text: string, start: number, end: number): boolean {
  if (end - start < 4 || text.charCodeAt(end - 1) !== 0x73) return false;
  const before = text.charCodeAt(end - 2);
  return before !== 0x73 && before !== 0x75 && before !== 0x69;
}

/** Of the rules that neither a mark apart tells, nor two spaces, nor the words behind alone. */
export function holeSides(rules: Rules["holes"]): Sides[] {
  return rules.filter(({ unless, hyphen, apart, wide }) => !unless && !hyphen && !apart && !wide).map(sidesOf);
}

/** Words behind the holes that nearly any word may stand before: they tell a hole by themselves. */
export function wordsBehindAny(rules: Rules["holes"]): string[] {
  return rules
    .filter(({ unless, hyphen, wide }) => unless && !hyphen && !wide)
    .flatMap(({ nouns }) => firstRuns(nouns));
}

function sidesOf(rule: HoleRule): Sides {
  const pluralBehind = rule.plural === true && (rule.opens === true || rule.nouns.length === 0);
  const [before, behind] = phrasesOf(rule);
  return {
    before: before.map((phrase) => runsOf(phrase).slice(-2)).filter((runs) => runs.length > 0),
    behind: [...firstRuns(behind), ...(pluralBehind ? irregularPlurals : [])],
    markBefore: before.some((phrase) => /[.,;:]$/.test(phrase)),
    markBehind: behind.some((phrase) => /^[.,;:]/.test(phrase)),
    pluralBehind,
  };
}

/** What opens a sentence stands behind the hole: there its own words, and a plural, are beside each other. */
function phrasesOf({ opens, plural, before, hedged, nouns }: HoleRule): [readonly string[], readonly string[]] {
  if (!opens) return [hedged ?? before, nouns];
  if (plural) return [nouns, []];
  const words = nouns.map((noun) => noun.split(" "));
  return [words.map(([first = ""]) => first), words.map((noun) => noun[1] ?? "")];
}

function firstRuns(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => runsOf(phrase)[0] ?? []);
}

export function runsOf(phrase: string): string[] {
  return phrase.toLowerCase().match(/[a-z]+/g) ?? [];
}
