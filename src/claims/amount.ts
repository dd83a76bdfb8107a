// Says what a sum, a share or a measure is of.
import { actorOf } from "./actor.js";
import { type Counted, countedAfter, describe } from "./counted.js";
import type { Description } from "./description.js";
import { governing } from "./governing.js";
import { nameOf } from "./names.js";
import type { Predicate } from "./predicate.js";
import { isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { subjectCounted } from "./subject-counted.js";
import { nounBefore } from "./walk.js";

/** They are of something else: "rose by an average of 6 percent". */
const averages = new Set(["average", "mean", "median", "total", "maximum", "minimum", "record"]);

/** Phrases between a figure and the next whose verb is that of the first. */
const reach = 9;

/** A sum, a share or a measure: of what follows it, else of what stands before it, else of the verb's subject. */
export function amountDescription(scene: Scene, mention: number, earlier: Counted | null): Description {
  const found = countedAfter(scene, mention);
  const after = found !== null && isPronounAt(scene, found.phrase) ? earlier : found;
  const listed = found === null && isListed(scene, mention) ? earlier : null;
  const counted = after ?? listed ?? valued(scene, mention) ?? measured(scene, mention);
  const predicate = governing(scene, mention, found?.phrase ?? null);
  const subject = counted ?? gapped(scene, mention) ?? subjectCounted(scene, predicate) ?? linkedNoun(scene, mention);
  const entity = possessor(scene, subject) ?? actorOf(scene, predicate, subject);
  return { counted: subject, predicate: withNounEvent(scene, predicate, subject), entity };
}

/** "Inflation slowed to 3 percent": a verb that tells no event leaves it to the noun. */
function withNounEvent(scene: Scene, predicate: Predicate | null, counted: Counted | null): Predicate | null {
  if (!predicate || predicate.event || !counted) return predicate;
  return { ...predicate, event: scene.lexis.nounEvent(counted.head) };
}

/** "Profit rose 3 percent, sales 5 percent": the verb is not said again, so that the noun before the figure is its subject. */
function gapped(scene: Scene, mention: number): Counted | null {
  const joined = kindAt(scene, mention - 2) === "comma" || kindAt(scene, mention - 2) === "conjunction";
  if (kindAt(scene, mention - 1) !== "noun" || isPronounAt(scene, mention - 1) || !joined) return null;
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  for (let index = mention - 3; index >= 0 && index > mention - reach; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "verb" || phrase?.kind === "stop") return null;
    if (phrase?.mention?.quantity.kind === kind) return describe(scene, mention - 1);
  }
  return null;
}

/** "55 percent of flights in Spain, 52 percent in Italy": the next of a list is of the same thing. */
function isListed(scene: Scene, mention: number): boolean {
  const before = kindAt(scene, mention - 1);
  return (before === "comma" || before === "conjunction") && kindAt(scene, mention + 1) !== "verb";
}

/** "jewellery worth £1.7m", "a painting valued at $4 million" */
function valued(scene: Scene, mention: number): Counted | null {
  const before = scene.phrases[mention - 1];
  const first = scene.phrases[mention]?.first ?? 0;
  const near = [1, 2, 3, 4].map((back) => lowerAt(scene, first - back));
  if (
    !before ||
    !near.some((word) => word === "worth" || word === "valued" || word === "estimated" || word === "costing")
  )
    return null;
  for (let index = mention - 1; index >= 0 && index > mention - 7; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "noun" && lowerAt(scene, phrase.head) !== "worth") return describe(scene, index);
    if (phrase?.kind === "stop") return null;
  }
  return null;
}

/** "a magnitude of 5.9", "Turnout at 61 percent", "losses of $3 million" */
function measured(scene: Scene, mention: number): Counted | null {
  const index = kindAt(scene, mention - 1) === "preposition" ? nounBefore(scene, mention) : null;
  const noun = index === null ? null : describe(scene, index);
  return noun === null || averages.has(noun.head) ? null : noun;
}

function linkedNoun(scene: Scene, mention: number): Counted | null {
  const index = nounBefore(scene, mention);
  return index === null ? null : describe(scene, index);
}

/** "Kenya's exports": the name before the possessive. */
function possessor(scene: Scene, counted: Counted | null): string | null {
  const phrase = counted ? scene.phrases[counted.phrase] : undefined;
  return phrase?.kind === "noun" ? nameOf(scene, phrase) : null;
}
