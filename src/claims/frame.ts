// Makes the frame of a claim: what decides which question it answers.
import type { Frame } from "../model/claim.js";
import type { Mention } from "../model/quantity.js";
import type { EventRule } from "../rules/events.js";
import type { Counted } from "./counted.js";
import type { Description } from "./description.js";
import { isHelped } from "./infinitive.js";
import { namesIn, ownerOf } from "./names.js";
import { narrowingOf } from "./narrowing.js";
import { headNounEvent } from "./noun-events.js";
import { countsPeople, impliedNoun, isRole, nounName, roleName } from "./noun-name.js";
import { isOfOwnSpan } from "./own-span.js";
import type { Predicate } from "./predicate.js";
import { classAt, isPronounAt, kindAt, type Scene } from "./scene.js";
import { isAdditional, isPart } from "./scope.js";
import { subjectOf, verbBefore } from "./subject.js";

/** Content words within this many tokens of the figure are its context. */
const window = 14;
/** Names within this many tokens of the figure are its sentence's, where that is longer than any that is read. */
const nameReach = 200;
const content = new Set(["noun", "name", "verb", "past", "participle", "gerund", "adjective"]);

/** What the sentence says beside the figure. */
interface Beside {
  /** An earlier figure of the sentence counts another event. */
  readonly contrasted: boolean;
  readonly names: readonly string[];
  readonly speaker: string | null;
}

/** Names of a sentence, of a long one those near the figure. Sorted, each once. */
export function namesAround(scene: Scene): (mention: Mention) => readonly string[] {
  const { length } = scene.tokens;
  if (length > 2 * nameReach)
    return ({ firstToken, endToken }) =>
      sorted(namesIn(scene, Math.max(0, firstToken - nameReach), Math.min(length, endToken + nameReach)));
  const names = sorted(namesIn(scene, 0, length));
  return () => names;
}

export function frameOf(
  scene: Scene,
  mention: number,
  about: Description,
  { contrasted, names, speaker }: Beside,
): Frame {
  const { predicate, counted } = about;
  const event = predicate?.event ?? null;
  const noun = nounOf(scene, mention, about);
  return {
    event: event?.name ?? null,
    predicate: predicate ? scene.language.stem(predicate.lemma) : null,
    aspect: predicate?.aspect ?? null,
    ...passiveOf(scene, predicate),
    ...(about.isCarried ? { carried: true as const } : {}),
    ...(speaker !== null && isOfSpeaker(scene, mention, predicate) ? { ofSpeaker: true as const } : {}),
    noun: noun.noun,
    kind: noun.kind,
    narrowed: sorted(narrowingOf(scene, mention, counted)),
    scope: about.isPart ? "part" : scopeOf(scene, mention, contrasted),
    sentence: scene.sentence.index,
    owner: ownerOf(scene, mention),
    names,
    context: contextOf(scene, scene.phrases[mention]?.mention),
  };
}

/** "It", "they", "he": the subject of the verb stands for whoever speaks. */
function isOfSpeaker(scene: Scene, mention: number, predicate: Predicate | null): boolean {
  const told = predicate?.verb ?? predicate?.phrase ?? mention;
  const verb = kindAt(scene, told) === "verb" ? told : verbBefore(scene, mention);
  const subject = verb === null ? null : subjectOf(scene, verb);
  return subject !== null && subject < mention && isPronounAt(scene, subject);
}

/** "118 people have contracted it" counts cases, as "118 cases" does: people in general are what the event counts. */
function nounOf(scene: Scene, mention: number, { counted, predicate }: Description): Pick<Frame, "noun" | "kind"> {
  const event = predicate?.event ?? null;
  const implied = impliedNoun(event, scene.phrases[mention]?.mention?.quantity.kind);
  const place = predicate && event?.of ? placeOf(scene, predicate, event.of) : null;
  if (counted === null || place) return { noun: classOf(scene, implied), kind: place };
  const named = event && isRole(scene, counted) ? roleName(scene, counted) : nounName(scene, counted);
  // "made 340 arrests"
  if (event?.counted && countsPeople(scene, counted, event)) return { noun: classOf(scene, event.counted), kind: null };
  if (event && isGeneral(named, event)) return { noun: event.counted ?? named.noun, kind: null };
  const isSum = scene.phrases[mention]?.mention?.quantity.kind === "money" && isSumItself(scene, counted, event);
  return isSum ? { noun: classOf(scene, implied), kind: null } : named;
}

/** "a state of 19 million" has other people than a city of 2 million. */
function placeOf(scene: Scene, { phrase }: Predicate, of: readonly string[]): string | null {
  const name = classAt(scene, phrase);
  return name !== undefined && of.includes(name) ? name : null;
}

/** People of no kind, or of the kind whom the event befalls: "4,000 protesters marched". */
function isGeneral({ noun, kind }: ReturnType<typeof nounName>, { counted, generic }: EventRule): boolean {
  return noun === "person" && (kind === null ? counted !== undefined : (generic?.includes(kind) ?? false));
}

function classOf(scene: Scene, noun: string | undefined): string | null {
  return noun === undefined ? null : (scene.lexis.nounClass(noun)?.name ?? noun);
}

/** "a penalty of $90,000" is a fine as "was fined $90,000" is. */
function isSumItself(scene: Scene, counted: Counted, event: EventRule | null): boolean {
  const phrase = scene.phrases[counted.phrase];
  if (event?.sum === undefined || phrase?.kind !== "noun") return false;
  return headNounEvent({ ...scene, lexis: scene.lexis.telling("money") }, phrase) === event;
}

/** "were deployed", "has been killed" */
function passiveOf(scene: Scene, predicate: Predicate | null): { passive?: string } {
  const phrase = predicate ? scene.phrases[predicate.phrase] : undefined;
  if (phrase?.kind !== "verb" || scene.tags[phrase.head] !== "participle") return {};
  return isHelped(scene, phrase, "be") ? { passive: scene.tokens[phrase.head]?.lower ?? "" } : {};
}

function scopeOf(scene: Scene, mention: number, contrasted: boolean): Frame["scope"] {
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  if (kind !== "count" && kind !== "money") return "whole";
  if (isAdditional(scene, mention, contrasted)) return "additional";
  return isPart(scene, mention) || isOfOwnSpan(scene, mention) ? "part" : "whole";
}

function contextOf(scene: Scene, mention: Mention | undefined): string[] {
  if (!mention) return [];
  const from = Math.max(0, mention.firstToken - window);
  const to = Math.min(scene.tokens.length, mention.endToken + window);
  const stems: string[] = [];
  for (let index = from; index < to; index++) {
    const token = scene.tokens[index];
    const inside = index >= mention.firstToken && index < mention.endToken;
    if (token?.kind === "word" && !inside && content.has(scene.tags[index] ?? ""))
      stems.push(scene.language.stem(token.lower));
  }
  return sorted(stems);
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
