// Reads bare millions and billions as money where the text tells of one currency: "Ministers turned down a loan of 150 million".
import type { Mention } from "../model/quantity.js";
import type { Token } from "../model/sentence.js";
import type { Rules } from "../rules/packs.js";
import { type Counted, withChanged } from "./of-text.js";
import { wordSet } from "./phrases.js";

interface Tables {
  /** Words that may stand behind the number: it counts nothing. */
  readonly closers: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  readonly noContext: ReadonlySet<string>;
}

/** The sentences of a text, their sums without a currency read as money of its one currency. */
export type MoneyOfText = <T extends Counted>(read: readonly T[]) => readonly T[];

export function createMoneyOfText(rules: Rules["trends"]["elided"]): MoneyOfText {
  const tables = {
    closers: wordSet([...rules.closers, ...rules["money-closers"], ...rules["text-closers"]]),
    context: wordSet([...rules["money-verbs"], ...rules["money-context"]]),
    noContext: wordSet(rules["no-money-context"]),
  };
  return (read) => {
    const unit = onlyCurrency(read);
    if (unit === null) return read;
    return read.map((counted) => {
      const isTold = (mention: Mention) => isSum(mention, counted.sentence.tokens, tables);
      return withChanged(counted, isTold, (mention) => inCurrency(mention, unit));
    });
  };
}

/** Null where the text names none or several. */
function onlyCurrency(sentences: readonly Counted[]): string | null {
  let found: string | null = null;
  for (const { mentions } of sentences)
    for (const { quantity } of mentions) {
      if (quantity.kind !== "money" || quantity.unit === null) continue;
      if (found !== null && found !== quantity.unit) return null;
      found = quantity.unit;
    }
  return found;
}

const scales = new Set(["million", "billion", "trillion", "mn", "bn", "tn", "m"]);

/** A number of millions that counts nothing, in a sentence about money. */
function isSum({ quantity, endToken, firstToken }: Mention, tokens: readonly Token[], tables: Tables): boolean {
  if (quantity.kind !== "count" || quantity.bound === "vague" || !scales.has(tokens[endToken - 1]?.lower ?? ""))
    return false;
  const next = tokens[endToken];
  const isAlone = !next || (next.kind === "punctuation" ? !/^[-–/(]$/.test(next.text) : tables.closers.has(next.lower));
  if (!isAlone) return false;
  const around = tokens.slice(Math.max(0, firstToken - before), endToken + behind);
  return (
    around.some(({ lower }) => tables.context.has(lower)) && !around.some(({ lower }) => tables.noContext.has(lower))
  );
}

/** Tokens around the number that tell what it is about. */
const before = 12;
const behind = 5;

function inCurrency(mention: Mention, unit: string): Mention {
  return { ...mention, quantity: { ...mention.quantity, kind: "money", unit }, rule: "money.text" };
}
