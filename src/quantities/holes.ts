// Finds places where a number has been lost: "worth $ million", "at least people were killed". Only strong signs count.
import type { Hole } from "../model/quantity.js";
import type { Rules } from "../rules/packs.js";
import { createPhraseTable, type PhraseTable } from "./phrases.js";
import { isFree, type Scene } from "./scene.js";

interface HoleTable {
  readonly rule: Rules["holes"][number];
  readonly before: PhraseTable<true>;
  readonly after: PhraseTable<true>;
}

export function createHoleFinder(rules: Rules["holes"]): (scene: Scene) => Hole[] {
  const tables = rules.map(tableOf);
  const ends = new Set(rules.flatMap(({ before }) => before.map((phrase) => lastWord(phrase))));
  return (scene) => {
    const holes: Hole[] = [];
    for (let index = 1; index < scene.tokens.length; index++) {
      if (!ends.has(scene.tokens[index - 1]?.lower ?? "")) continue;
      const hole = holeAt(scene, index, tables);
      if (hole) holes.push(hole);
    }
    return holes;
  };
}

function tableOf(rule: Rules["holes"][number]): HoleTable {
  const verbs = rule.verbs.length > 0 ? rule.verbs : [""];
  const after = rule.nouns.flatMap((noun) => verbs.map((verb) => [`${noun} ${verb}`.trim(), true] as const));
  return {
    rule,
    before: createPhraseTable(rule.before.map((phrase) => [phrase, true])),
    after: createPhraseTable(after),
  };
}

function lastWord(phrase: string): string {
  return phrase.split(" ").at(-1) ?? phrase;
}

/** A hole between the tokens before and at `index`. */
function holeAt(scene: Scene, index: number, tables: readonly HoleTable[]): Hole | null {
  for (const { rule, before, after } of tables) {
    const left = before.endingAt(scene.tokens, index);
    const right = left ? after.startingAt(scene.tokens, index) : null;
    if (!left || !right || !isFree(scene, left.first, right.end)) continue;
    const start = scene.tokens[left.first]?.start ?? 0;
    const end = scene.tokens[right.end - 1]?.end ?? start;
    return { start, end, expects: rule.expects, rule: rule.name, reason: rule.reason };
  }
  return null;
}
