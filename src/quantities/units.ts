// Look-up of units of measure: words ("square kilometres"), symbols ("km²") and rates ("a day", "per barrel").
import type { Token } from "../model/sentence.js";
import type { Rules } from "../rules/packs.js";
import type { Unit } from "./draft.js";
import { createPhraseTable, type Found, isTight, wordSet } from "./phrases.js";

type UnitRules = Rules["units"];

export interface UnitTable {
  word(tokens: readonly Token[], index: number): Found<Unit> | null;
  symbol(tokens: readonly Token[], index: number): Found<Unit> | null;
  /** A word that may stand between a number and its unit: "two more weeks". */
  isBridge(word: string): boolean;
  /** "per barrel", "a day", "/day" from `index`; the value is what it is of. */
  rate(tokens: readonly Token[], index: number): Found<string> | null;
}

export function createUnitTable(rules: UnitRules): UnitTable {
  const all = rules.units.map((rule) => ({ rule, unit: unitOf(rule, rules.dimensions) }));
  const words = createPhraseTable(
    all.flatMap(({ rule, unit }) =>
      rule.words.flatMap((word) => withPlural(word)).map((word) => [word, unit] as const),
    ),
  );
  const symbols = createPhraseTable(
    all.flatMap(({ rule, unit }) => rule.symbols.map((symbol) => [symbol, unit] as const)),
    { written: true },
  );
  const bridges = wordSet(rules.bridges);
  const joins = wordSet(rules.rates.words);
  const rated = wordSet(rules.rates.of);
  /** "per sq m", "/kg"; single letters are too many things. */
  const symbolOfRate = (tokens: readonly Token[], index: number) => {
    const found = symbols.startingAt(tokens, index);
    return found && (found.end > index + 1 || (tokens[index]?.text.length ?? 0) > 1) ? found : null;
  };
  return {
    word: (tokens, index) => words.startingAt(tokens, index),
    symbol: (tokens, index) => symbols.startingAt(tokens, index),
    isBridge: (word) => bridges.has(word),
    rate(tokens, start) {
      const index = isTight(tokens, start) ? start + 1 : start;
      const at = isTight(tokens, index + 1) ? index + 2 : index + 1;
      const join = tokens[index];
      const of = tokens[at];
      if (!join || !of || !joins.has(join.lower)) return null;
      const unit = words.startingAt(tokens, at) ?? symbolOfRate(tokens, at);
      if (unit && (join.lower !== "/" || !of.spaced)) return { value: unit.value.name, first: start, end: unit.end };
      const named = rated.has(of.lower) || (join.lower === "per" && of.kind === "word");
      if (!named || (join.lower === "/" && of.spaced)) return null;
      return { value: of.lower, first: start, end: at + 1 };
    },
  };
}

/** "miles per hour" from "mile per hour", "cubic feet" stays; irregular plurals are words of their own. */
export function withPlural(words: string): string[] {
  const [head, tail] = cut(words, /^(.*?\S)(\s(?:per|an|a|to|on)\s.*)$/);
  return head.endsWith("s") || head.endsWith("feet") ? [words] : [words, `${head}s${tail}`];
}

function cut(text: string, pattern: RegExp): [string, string] {
  const match = pattern.exec(text);
  return [match?.[1] ?? text, match?.[2] ?? ""];
}

function unitOf(rule: UnitRules["units"][number], dimensions: UnitRules["dimensions"]): Unit {
  const dimension = dimensions[rule.dimension];
  if (!dimension) throw new Error(`unit ${rule.name}: no dimension ${rule.dimension}`);
  const base = rule.per ? `${dimension.base} per ${rule.per}` : dimension.base;
  return {
    name: rule.name,
    kind: dimension.kind,
    dimension: rule.dimension,
    base,
    factor: rule.factor,
    offset: rule.offset ?? 0,
  };
}
