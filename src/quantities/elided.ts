// Gives a bare number the unit that the sentence has told before: "80 roubles a loaf, a rise of 30", "5.4 percent, down from 5.1", "1.6 points".
import type { Rules } from "../rules/packs.js";
import { type Draft, isBare, type Unit, withUnitOf } from "./draft.js";
import { wordSet } from "./phrases.js";
import { byDate, isCapitalised, type Scene, wordAt } from "./scene.js";

export interface ElisionTables {
  /** "a rise of 30", "the target of 95" */
  readonly nouns: ReadonlySet<string>;
  /** "down from 5.1", "compared with 4.8" */
  readonly comparisons: ReadonlySet<string>;
  /** What may follow: the number must count nothing. */
  readonly closers: ReadonlySet<string>;
  readonly moneyClosers: ReadonlySet<string>;
  readonly moneyVerbs: ReadonlySet<string>;
  readonly pointContext: ReadonlySet<string>;
  readonly noPointContext: ReadonlySet<string>;
}

export function createElisionTables(rules: Rules["trends"]["elided"]): ElisionTables {
  return {
    nouns: wordSet(rules.nouns),
    comparisons: wordSet(rules.comparisons),
    closers: wordSet(rules.closers),
    moneyClosers: wordSet([...rules.closers, ...rules["money-closers"]]),
    moneyVerbs: wordSet(rules["money-verbs"]),
    pointContext: wordSet(rules["point-context"]),
    noPointContext: wordSet(rules["no-point-context"]),
  };
}

const point: Unit = {
  name: "percentage point",
  kind: "percent",
  dimension: "percent",
  base: "percent",
  factor: 1,
  offset: 0,
};

const lending = new Set(["money", "percent"]);

export function readElided(drafts: readonly Draft[], scene: Scene, tables: ElisionTables): readonly Draft[] {
  const priced = withPartsOf(drafts);
  if (!priced.some(isBare)) return priced;
  let lender: Draft | undefined;
  return priced.map((draft) => {
    const told = isBare(draft) ? (pointsOf(draft, scene, tables, lender) ?? lent(draft, lender, scene, tables)) : draft;
    if (lending.has(told.kind) && told.unit) lender = told;
    return told;
  });
}

/** "rose two cents to €1.71": parts whose currency another sum of the sentence tells. */
function withPartsOf(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(isCent)) return drafts;
  const whole = drafts.find((draft) => draft.kind === "money" && draft.unit !== null && !isCent(draft));
  const code = whole?.unit?.base;
  if (code === undefined || !currenciesWithCents.has(code)) return drafts;
  return drafts.map((draft) =>
    draft.unit && isCent(draft) ? { ...draft, unit: { ...draft.unit, dimension: code, base: code } } : draft,
  );
}

/** "cent" alone is most often that of a dollar, and may be another's. */
function isCent({ unit, unitText }: Draft): boolean {
  return unit?.base === "USD" && /^(?:cents?|c)$/.test(unitText ?? "");
}

const currenciesWithCents = new Set(["EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "ZAR", "KES", "JMD"]);

function lent(draft: Draft, lender: Draft | undefined, scene: Scene, tables: ElisionTables): Draft {
  if (!lender?.unit) return draft;
  const alone = draft.numeral.form !== "words" && isAlone(draft, scene, tables.closers);
  const compared =
    alone &&
    (isCompared(draft, scene, tables) ||
      isLeftFrom(draft, lender, scene) ||
      (lender.kind === "percent" && isGapped(draft, scene)));
  if (!compared && !(lender.kind === "money" && lender.unit.factor === 1 && isSum(draft, scene, tables))) return draft;
  return withUnitOf(draft, compared ? lender : { ...lender, per: null }, "elided");
}

/** "a rise of 30", "down from 5.1", "compared with 4.8". */
function isCompared(draft: Draft, scene: Scene, tables: ElisionTables): boolean {
  const word = wordAt(scene, draft.first - 1);
  const before = wordAt(scene, draft.first - 2);
  if (word === "of") return tables.nouns.has(before);
  // "63 percent, against 58 a year earlier"
  if (word === "against" && /^(?:,|percent|%)$/.test(before)) return true;
  if (word === "from" || word === "with" || word === "to" || word === "against") return tables.comparisons.has(before);
  return false;
}

/** "slowed to 2.1 percent from 2.4" */
function isLeftFrom(draft: Draft, lender: Draft, scene: Scene): boolean {
  const isLed = /^(?:to|at)$/.test(wordAt(scene, lender.first - 1));
  return isLed && wordAt(scene, draft.first - 1) === "from" && lender.end === draft.first - 1;
}

/** "took 25.7 percent, the Reds 24.1 and the Greens 14": of another one in a list, or with a decimal behind what is no preposition. */
function isGapped(draft: Draft, scene: Scene): boolean {
  if (draft.numeral.scale !== 1 || draft.high > 100) return false;
  const before = scene.tokens[draft.first - 1];
  if (isOfNextName(draft.first, scene)) return true;
  if (!/^\d{1,2}\.\d$/.test(scene.tokens[draft.numeral.first]?.text ?? "")) return false;
  return before?.kind === "word" ? !noShare.test(before.lower) : /^[,;]$/.test(before?.text ?? "");
}

/** "…, the Greens 14", "… and Norra 12": a name right before the number, and a list before the name. */
function isOfNextName(first: number, scene: Scene): boolean {
  let at = first - 1;
  while (at >= 0 && isCapitalised(scene, at)) at--;
  if (at === first - 1) return false;
  if (wordAt(scene, at) === "the") at--;
  return /^(?:,|;|and)$/.test(wordAt(scene, at));
}

/** Before a decimal that is rather a level, a mark or a size. */
const noShare = /^(?:to|at|of|by|on|in|from|than|with|magnitude|rating|score|scored|index|ratio|version)$/;

/** "losses that exceed five billion", "not 54 billion", "about 5 billion more than planned". */
function isSum(draft: Draft, scene: Scene, tables: ElisionTables): boolean {
  if (draft.numeral.scale < million || !isAlone(draft, scene, tables.moneyClosers)) return false;
  // "771.3 billion ($1tn)" is money of another currency.
  if (wordAt(scene, draft.end) === "(") return false;
  return draft.numeral.scale > million || tables.moneyVerbs.has(wordAt(scene, draft.first - 1));
}

const million = 1_000_000;

function isAlone(draft: Draft, scene: Scene, closers: ReadonlySet<string>): boolean {
  const next = scene.tokens[draft.end];
  // "up from 38 four years ago"
  if (next === undefined || scene.taken[draft.end] === byDate) return true;
  return next.kind === "punctuation" ? !/^[-–/:]$/.test(next.text) || next.spaced : closers.has(next.lower);
}

/** "1.6 points more than the conservatives": a few points where the sentence is about shares, rates or polls. */
function pointsOf(draft: Draft, scene: Scene, tables: ElisionTables, lender: Draft | undefined): Draft | null {
  const word = wordAt(scene, draft.end);
  if ((word !== "points" && word !== "point") || draft.high >= mostPoints) return null;
  const [about, notAbout] = contextOf(scene, tables);
  if (notAbout || (lender?.kind !== "percent" && !about)) return null;
  return { ...draft, kind: "percent", unit: point, unitText: word, end: draft.end + 1, rule: "percent.points" };
}

const mostPoints = 40;
// A sentence is asked about once, however many points it has.
const contexts = new WeakMap<Scene, readonly [boolean, boolean]>();

/** Has the sentence a word of shares, and one of goals or indices? */
function contextOf(scene: Scene, tables: ElisionTables): readonly [boolean, boolean] {
  const known = contexts.get(scene);
  if (known) return known;
  const has = (words: ReadonlySet<string>) => scene.tokens.some(({ lower }) => words.has(lower));
  const context = [has(tables.pointContext), has(tables.noPointContext)] as const;
  contexts.set(scene, context);
  return context;
}
