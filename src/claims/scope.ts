// Reads what limits a figure: on top of another count, part of one, planned or denied, as of a day.
import type { Modality } from "../model/claim.js";
import { infinitiveAt } from "./infinitive.js";
import type { Predicate } from "./predicate.js";
import { kindAt, lowerAt, type Scene } from "./scene.js";

const adding = new Set(["another", "additional", "further", "extra"]);
const parting = new Set(["including", "among", "include", "includes", "included"]);
const possible = new Set(["may", "might", "could", "can"]);
const willing = new Set(["will", "would", "shall", "should", "'ll"]);
const planning = new Set(["plan", "intend", "aim", "propose", "schedule", "set", "vow", "promise", "pledge"]);
const expecting = new Set(["expect", "forecast", "predict", "project", "anticipate"]);

/** "2,000 more people", "another 40", "an additional 300". `contrasted` is set where an earlier figure of the sentence counts another event ("killing 10 and injuring dozens more"). */
export function isAdditional(scene: Scene, mention: number, contrasted: boolean): boolean {
  const phrase = scene.phrases[mention];
  if (!phrase) return false;
  const before = [lowerAt(scene, phrase.first - 1), lowerAt(scene, phrase.first - 2), lowerAt(scene, phrase.first)];
  const after = lowerAt(scene, phrase.end);
  const more =
    (after === "more" && lowerAt(scene, phrase.end + 1) !== "than") ||
    after === "additional" ||
    after === "further" ||
    after === "extra";
  return !contrasted && (more || before.some((word) => adding.has(word)));
}

/** "103 of them", "including 12 police", "of whom five", "12 of the dead", "most of the deaths - 103 -". */
export function isPart(scene: Scene, mention: number): boolean {
  const phrase = scene.phrases[mention];
  if (!phrase) return false;
  const after = lowerAt(scene, phrase.end);
  const next = lowerAt(scene, phrase.end + 1);
  if (after === "of" && /^(?:them|whom|these|those|the|its|their|his|her|which)$/.test(next))
    return scene.tags[phrase.end + 2] !== undefined;
  return includedAt(scene, mention) || mostOf(scene, mention);
}

/** "including 12 police and 3 nurses": over earlier members of the list. */
function includedAt(scene: Scene, mention: number): boolean {
  for (let index = mention - 1; index >= 0 && index > mention - 9; index--) {
    const phrase = scene.phrases[index];
    if (!phrase || phrase.kind === "stop") return false;
    if (parting.has(lowerAt(scene, phrase.head))) return true;
    if (lowerAt(scene, phrase.head) === "whom") return true;
    if (phrase.kind === "verb") return false;
  }
  return false;
}

function mostOf(scene: Scene, mention: number): boolean {
  if (kindAt(scene, mention - 1) !== "bracket") return false;
  const noun = scene.phrases[mention - 2];
  const start = noun?.first ?? 0;
  const words = [start - 1, start, start - 2].map((index) => lowerAt(scene, index));
  return words.includes("most") || words.includes("majority") || words.includes("many");
}

/** How the event is put: planned, expected, possible, alleged, denied; undefined where it is told as done. */
export function modalityOf(scene: Scene, predicate: Predicate | null): Modality | undefined {
  const phrase = predicate ? scene.phrases[predicate.phrase] : undefined;
  if (phrase?.kind !== "verb") return undefined;
  const words = scene.tokens.slice(phrase.first, phrase.end).map((token) => token.lower);
  const lemmas = words.map((_, offset) => infinitiveAt(scene, phrase.first + offset));
  if (words.some((word) => word === "not" || word === "never" || word.endsWith("n't"))) return "denied";
  if (words.includes("allegedly") || words.includes("reportedly")) return "alleged";
  if (words.some((word) => possible.has(word))) return "possible";
  if (lemmas.some((lemma) => expecting.has(lemma))) return "expected";
  if (words.some((word) => willing.has(word)) || lemmas.slice(0, -1).some((lemma) => planning.has(lemma)))
    return "planned";
  return undefined;
}
