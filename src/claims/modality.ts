// Reads how an event is put: planned, expected, possible, alleged or denied.
import type { Modality } from "../model/claim.js";
import { infinitiveAt } from "./infinitive.js";
import type { Predicate } from "./predicate.js";
import { kindAt, lowerAt, type Scene } from "./scene.js";

const possible = new Set(["may", "might", "could", "can"]);
const willing = new Set(["will", "would", "shall", "'ll", "’ll"]);
const words = (list: string) => new Set(list.split(" "));
const planning = words(
  "plan intend aim propose schedule set vow promise pledge want hope seek agree slate decide prepare offer due",
);
const expecting = words("expect forecast predict project anticipate likely");
const threatening = words("threaten risk face");
const denying = words("deny dispute reject");
const fearing = words("fear presume");
const accusing = words("accuse allege suspect charge");

/** Undefined where the event is told as done. */
export function modalityOf(scene: Scene, predicate: Predicate | null): Modality | undefined {
  const verb = predicate?.verb ?? predicate?.phrase ?? -1;
  if (kindAt(scene, verb) !== "verb") return undefined;
  // "300 feared dead": a state that nobody has seen.
  if (predicate && fearing.has(predicate.lemma) && kindAt(scene, verb + 1) === "adjective") return "possible";
  return ownModality(scene, verb) ?? inheritedModality(scene, verb) ?? joinedModality(scene, verb);
}

/** Phrases between two verbs that one "will" governs. */
const reach = 14;

/** "is to close its plant and shed 600 posts": an infinitive behind "and" goes on from the one before. */
function joinedModality(scene: Scene, verb: number): Modality | undefined {
  const phrase = scene.phrases[verb];
  if (!phrase || phrase.first !== phrase.head || kindAt(scene, verb - 1) !== "conjunction") return undefined;
  if (infinitiveAt(scene, phrase.head) !== lowerAt(scene, phrase.head)) return undefined;
  for (let index = verb - 2; index >= 0 && index > verb - reach; index--) {
    const kind = kindAt(scene, index);
    if (kind === "stop" || kind === "quote") return undefined;
    // "which employs 1,150 people" stands between.
    if (kind !== "verb" || kindAt(scene, index - 1) === "relative") continue;
    const modality = ownModality(scene, index);
    return modality === "denied" ? undefined : modality;
  }
  return undefined;
}

export function ownModality(scene: Scene, verb: number): Modality | undefined {
  const phrase = scene.phrases[verb];
  if (!phrase) return undefined;
  const range = Array.from({ length: phrase.end - phrase.first }, (_, offset) => phrase.first + offset);
  const lower = range.map((token) => lowerAt(scene, token));
  const chain = range.slice(0, -1).map((token) => infinitiveAt(scene, token));
  if (lower.some((word) => word === "not" || word === "never" || word.endsWith("n't"))) return "denied";
  if (lower.includes("allegedly") || lower.includes("reportedly")) return "alleged";
  if (lower.some((word) => possible.has(word))) return "possible";
  return chainModality(chain, infinitiveAt(scene, phrase.head)) ?? aheadModality(scene, verb, lower);
}

/** By the verbs before the last: "plans to cut", "denies taking", "threatens to close". */
function chainModality(chain: readonly string[], last: string): Modality | undefined {
  if (chain.some((lemma) => denying.has(lemma))) return "denied";
  if (chain.some((lemma) => accusing.has(lemma))) return "alleged";
  if (chain.some((lemma) => threatening.has(lemma) || fearing.has(lemma)) || last === "face") return "possible";
  if (chain.some((lemma) => expecting.has(lemma)) || /^(?:expect|forecast|predict|anticipate)$/.test(last))
    return "expected";
  return chain.some((lemma) => planning.has(lemma)) ? "planned" : undefined;
}

/** "will open", "is to open", "was to run", "is going to run", "are seen at", "is due on": what lies ahead. */
function aheadModality(scene: Scene, verb: number, lower: readonly string[]): Modality | undefined {
  if (lower.some((word) => willing.has(word))) return "planned";
  if (/^(?:is|are|was|were|'s)$/.test(lower[0] ?? "") && lower[1] === "to") return "planned";
  if (lower[lower.indexOf("going") + 1] === "to" && lower.includes("going")) return "planned";
  if (/^(?:is|are)$/.test(lower[0] ?? "") && lower.at(-1) === "seen") return "expected";
  const next = lowerAt(scene, scene.phrases[verb]?.end ?? -1);
  return next === "due" ? "planned" : next === "likely" ? "expected" : undefined;
}

/** "plans to open", "is accused of having swindled", "denied that 600 had been told": said by the verb or noun it hangs on. */
function inheritedModality(scene: Scene, verb: number): Modality | undefined {
  const first = scene.phrases[verb]?.first ?? -1;
  const tag = scene.tags[first];
  for (let index = verb - 1; index >= 0 && index > verb - 5; index--) {
    const phrase = scene.phrases[index];
    if (!phrase || phrase.kind === "stop" || phrase.kind === "comma") return undefined;
    if (phrase.kind !== "verb" && phrase.kind !== "noun" && phrase.kind !== "adjective") continue;
    const lemma =
      phrase.kind === "verb" ? infinitiveAt(scene, phrase.head) : scene.language.singular(lowerAt(scene, phrase.head));
    // "feared 60 people had died", but not "who feared a strike were killed".
    if (fearing.has(lemma) && kindAt(scene, index - 1) !== "relative") return "possible";
    const inherited = hangingModality(lemma, tag === "to", scene.phrases[index + 1]?.kind);
    if (inherited) return inherited;
    if (phrase.kind === "verb") return undefined;
  }
  return undefined;
}

function hangingModality(lemma: string, infinitive: boolean, next: string | undefined): Modality | undefined {
  if (denying.has(lemma)) return "denied";
  if (accusing.has(lemma) && next === "preposition") return "alleged";
  if (!infinitive) return undefined;
  if (planning.has(lemma) || lemma === "proposal") return "planned";
  return expecting.has(lemma) ? "expected" : threatening.has(lemma) ? "possible" : undefined;
}
