// Reads how an event is put: planned, expected, possible, alleged or denied.
import type { Modality } from "../model/claim.js";
import { infinitiveAt } from "./infinitive.js";
import type { Predicate } from "./predicate.js";
import { kindAt, lowerAt, type Scene } from "./scene.js";
import { hasTense } from "./walk.js";

/** Undefined where the event is told as done. */
export function modalityOf(scene: Scene, predicate: Predicate | null): Modality | undefined {
  const verb = predicate?.verb ?? predicate?.phrase ?? -1;
  if (kindAt(scene, verb) !== "verb") return undefined;
  const { fear, think } = scene.lexis.modality;
  // "300 feared dead", "believed dead": a state that nobody has seen.
  const isUnseen = predicate !== null && (fear.has(predicate.lemma) || think.has(predicate.lemma));
  if (isUnseen && kindAt(scene, verb + 1) === "adjective") return "possible";
  const told = ownModality(scene, verb);
  // "nine have not been found": what the denial tells, they are missing, is a fact.
  const own = told === "denied" && isToldByDenial(scene, predicate) ? undefined : told;
  const inherited = own === undefined || own === "possible" ? inheritedModality(scene, verb) : undefined;
  // "denied that 40 could have died"
  return inherited === "denied" ? inherited : (own ?? inherited ?? joinedModality(scene, verb));
}

function isToldByDenial(scene: Scene, predicate: Predicate | null): boolean {
  const event = predicate && scene.lexis.deniedEvent(predicate.lemma);
  return event !== null && event === predicate?.event;
}

/** Phrases between two verbs that one "will" governs. */
const reach = 14;

/** "is to close its plant and shed 600 posts", "Bank to cut jobs, shut 74 branches": an infinitive goes on from the one before. */
function joinedModality(scene: Scene, verb: number): Modality | undefined {
  const phrase = scene.phrases[verb];
  const before = kindAt(scene, verb - 1);
  if (!phrase || phrase.first !== phrase.head || (before !== "conjunction" && before !== "comma")) return undefined;
  const lemma = infinitiveAt(scene, phrase.head);
  if (lemma !== lowerAt(scene, phrase.head) || scene.lexis.isSpeech(lemma)) return undefined;
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
  if (lower.some((word) => scene.lexis.modality.may.has(word))) return "possible";
  return chainModality(scene, chain, infinitiveAt(scene, phrase.head)) ?? aheadModality(scene, verb, lower);
}

/** By the verbs before the last: "plans to cut", "denies taking", "threatens to close". */
function chainModality({ lexis: { modality } }: Scene, chain: readonly string[], last: string): Modality | undefined {
  const has = (lemmas: ReadonlySet<string>) => chain.some((lemma) => lemmas.has(lemma));
  if (has(modality.deny)) return "denied";
  if (has(modality.accuse)) return "alleged";
  if (has(modality.threaten) || has(modality.fear) || has(modality.think) || last === "face") return "possible";
  if (has(modality.expect) || modality.expectAlone.has(last)) return "expected";
  return has(modality.plan) ? "planned" : undefined;
}

/** "will open", "is to open", "was to run", "is going to run", "are seen at", "is due on": what lies ahead. */
function aheadModality(scene: Scene, verb: number, lower: readonly string[]): Modality | undefined {
  if (lower.some((word) => scene.lexis.modality.will.has(word))) return "planned";
  if (/^(?:is|are|was|were|'s)$/.test(lower[0] ?? "") && lower[1] === "to") return "planned";
  if (lower[0] === "to" && isHeadline(scene, verb)) return "planned";
  if (lower[lower.indexOf("going") + 1] === "to" && lower.includes("going")) return "planned";
  if (/^(?:is|are)$/.test(lower[0] ?? "") && lower.at(-1) === "seen") return "expected";
  const next = lowerAt(scene, scene.phrases[verb]?.end ?? -1);
  return next === "due" ? "planned" : next === "likely" ? "expected" : undefined;
}

/** "Bank to axe 300 jobs, shut branches": the subject, an infinitive and no verb in a tense that shows. */
function isHeadline(scene: Scene, verb: number): boolean {
  const opens = kindAt(scene, verb - 1) === "noun" && scene.phrases.slice(0, verb).every(({ kind }) => kind !== "verb");
  const shows = (index: number, head: number) =>
    hasTense(scene, index) && infinitiveAt(scene, head) !== lowerAt(scene, head);
  return opens && !scene.phrases.some(({ kind, head }, index) => kind === "verb" && shows(index, head));
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
    if (scene.lexis.modality.fear.has(lemma) && kindAt(scene, index - 1) !== "relative") return "possible";
    const inherited = hangingModality(scene, lemma, tag === "to", scene.phrases[index + 1]?.kind);
    if (inherited) return inherited;
    if (phrase.kind === "verb") return undefined;
  }
  return undefined;
}

function hangingModality(
  { lexis: { modality } }: Scene,
  lemma: string,
  infinitive: boolean,
  next: string | undefined,
): Modality | undefined {
  if (modality.deny.has(lemma)) return "denied";
  if (modality.accuse.has(lemma) && next === "preposition") return "alleged";
  if (!infinitive) return undefined;
  if (modality.plan.has(lemma) || lemma === "proposal") return "planned";
  return modality.expect.has(lemma) ? "expected" : modality.threaten.has(lemma) ? "possible" : undefined;
}
