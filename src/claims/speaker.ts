// Finds who says so: the subject of a verb of saying, the one quoted, or the name after "according to".
import { gather } from "../gather.js";
import { gap, gappedAt } from "./gapped-speaker.js";
import { infinitiveAt, isHelped } from "./infinitive.js";
import { nameOf } from "./names.js";
import type { Phrase } from "./phrases.js";
import { authorOf, isAuthority, isOwn, isSayer } from "./sayer.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";
import { fullName } from "./speaker-name.js";
import { subjectOf } from "./subject.js";
import { hasTense, objectOf } from "./walk.js";

/** Attributions looked at on either side of a figure. */
const near = 4;
/** Phrases between an attribution and its figure. */
const reach = 200;
/** Behind them a verb says nothing: "gave up", "put off", "set out". */
const particles = new Set(["up", "off", "out", "away", "back", "down", "in", "over"]);
/** Phrases between a subject and its verb. */
const reachOfSubject = 5;
const pronouns = new Set(["he", "she", "it", "they", "who"]);

export interface Attribution {
  /** "the Interior Ministry", or null where only a pronoun stands for the speaker. */
  readonly speaker: string | null;
  /** Index of the phrase with the verb of saying. */
  readonly verb: number;
  /** Index of the first phrase of the speaker. */
  readonly from: number;
}

/** Every attribution of a sentence, in order. */
export function attributions(scene: Scene): Attribution[] {
  return gather(scene.phrases, (phrase, index) => {
    if (isAccordingTo(scene, index)) return sourceAfter(scene, index);
    if (isByReport(scene, index)) return { verb: index, ...fullName(scene, index + 1) };
    const gapped = gappedAt(scene, index);
    if (gapped !== null) return { verb: index, ...fullName(scene, gapped) };
    if (phrase.kind !== "verb" || lowerAt(scene, phrase.first - 1) === "as") return null;
    const lemma = sayingOf(scene, phrase);
    if (isPassive(scene, index)) return scene.lexis.isQuoting(lemma) ? bySubject(scene, index, isSayer) : null;
    if (scene.lexis.isQuoting(lemma)) return quoted(scene, index);
    if (scene.lexis.isSpeech(lemma)) return bySubject(scene, index, isSayer);
    if (particles.has(lowerAt(scene, phrase.end))) return null;
    return scene.lexis.isGuardedSpeech(lemma) ? bySubject(scene, index, isAuthority) : null;
  });
}

/** "reported detaining 40 people", "denied having sold them": the verb of saying before the gerund. */
function sayingOf(scene: Scene, phrase: Phrase): string {
  if (scene.tags[phrase.head] === "gerund" || lowerAt(scene, phrase.head - 1) === "having")
    for (let token = phrase.first; token < phrase.head; token++) {
      const lemma = infinitiveAt(scene, token);
      if (scene.lexis.isSpeech(lemma)) return lemma;
    }
  return infinitiveAt(scene, phrase.head);
}

/** "was told", "is said to": nobody says so. */
function isPassive(scene: Scene, verb: number): boolean {
  const phrase = scene.phrases[verb];
  if (!phrase || scene.tags[phrase.head] !== "participle") return false;
  if (isHelped(scene, phrase, "be")) return true;
  return phrase.first === phrase.head && kindAt(scene, verb - 1) === "noun" && lowerAt(scene, phrase.end) === "by";
}

function bySubject(
  scene: Scene,
  verb: number,
  accepts: (scene: Scene, subject: number) => boolean,
): Attribution | null {
  const found = inverted(scene, verb) ?? subjectOf(scene, firstSaid(scene, verb));
  if (found === null || kindAt(scene, found) !== "noun" || isOwn(scene, found)) return null;
  const subject = authorOf(scene, found) ?? found;
  const head = lowerAt(scene, scene.phrases[subject]?.head ?? -1);
  if (pronouns.has(head)) return { speaker: null, verb, from: subject };
  if (!accepts(scene, subject)) return null;
  const named = fullName(scene, subject);
  return { verb, speaker: named.speaker, from: Math.min(found, named.from) };
}

/**
 * `"…," said Sara Sadeqi`: after a comma or quotation mark the subject can follow its verb; not in "The mayor, Ana Ruiz, said
 * the fence stood", "…, told reporters", "…, put the damage at", where what stands behind is something else.
 */
function inverted(scene: Scene, verb: number): number | null {
  const before = kindAt(scene, verb - 1);
  if ((before !== "quote" && before !== "comma") || kindAt(scene, verb + 1) !== "noun") return null;
  const phrase = scene.phrases[verb];
  const lemma = infinitiveAt(scene, phrase?.head ?? -1);
  if (lemma === "tell" || scene.lexis.isGuardedSpeech(lemma)) return null;
  return goesOn(scene, verb + 2) ? null : verb + 1;
}

/** "The ministry denied that 15 soldiers were held and said two were missing": the verb of saying that the one behind "and" goes on from. */
function firstSaid(scene: Scene, verb: number): number {
  if (kindAt(scene, verb - 1) !== "conjunction") return verb;
  for (let index = verb - 2; index >= 0 && index > verb - gap; index--) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "stop") return verb;
    if (phrase?.kind === "verb" && scene.lexis.isSpeech(sayingOf(scene, phrase))) return index;
  }
  return verb;
}

/** A verb in a tense of its own follows, over "of the bank", "in May" and adverbs: the noun before is its subject. */
function goesOn(scene: Scene, from: number): boolean {
  for (let index = from; index < from + reachOfSubject; index++) {
    const kind = kindAt(scene, index);
    if (kind === "verb") return hasTense(scene, index);
    if (lowerAt(scene, scene.phrases[index]?.first ?? -1) === "whose") return false;
    if (kind !== "preposition" && kind !== "noun" && kind !== "adverb" && kind !== "mention") return false;
  }
  return false;
}

/** "quoted the mayor as saying", "citing officials" */
function quoted(scene: Scene, verb: number): Attribution | null {
  const object = objectOf(scene, verb);
  return object !== null && isSayer(scene, object) ? { verb, ...fullName(scene, object) } : null;
}

function isAccordingTo(scene: Scene, index: number): boolean {
  const token = scene.phrases[index]?.first ?? -1;
  return lowerAt(scene, token) === "according" && lowerAt(scene, token + 1) === "to";
}

/** "By the ministry's count, …" */
function isByReport(scene: Scene, index: number): boolean {
  const noun = scene.phrases[index + 1];
  if (lowerAt(scene, scene.phrases[index]?.first ?? -1) !== "by" || noun?.kind !== "noun") return false;
  return noun.end - noun.first > 1 && scene.lexis.isReport(headNoun(scene, noun));
}

function sourceAfter(scene: Scene, index: number): Attribution | null {
  for (let at = index; at < index + 5; at++) {
    const phrase = scene.phrases[at];
    if (phrase?.kind === "noun") return { verb: index, ...fullName(scene, at) };
    if (phrase?.kind === "verb" && lowerAt(scene, phrase.first) === "to")
      return { verb: index, speaker: lowerAt(scene, phrase.head), from: at };
  }
  return null;
}

/** Who says the figure at phrase `mention`; null for a pronoun, undefined where nobody is named. */
export function speakerOf(scene: Scene, found: readonly Attribution[], mention: number): string | null | undefined {
  if (found.length === 0) return undefined;
  const at = firstAfter(found, mention);
  const before = found.slice(Math.max(0, at - near), at).filter(({ from }) => from < mention);
  const after = found.slice(at, at + near).filter((attribution) => isFinal(scene, attribution));
  const own = before.findLast(({ verb }) => !isCut(scene, verb, mention));
  const final = after.find(({ verb }) => !isCut(scene, mention, verb));
  return (own ?? final ?? after[0] ?? before.at(-1))?.speaker;
}

/** Index of the first attribution whose verb stands behind the phrase; they are in order. */
function firstAfter(found: readonly Attribution[], phrase: number): number {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.verb ?? 0) < phrase) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "…, the mayor said", "… (police said)", "…, according to": said of all that stands before it. */
function isFinal(scene: Scene, { verb, from }: Attribution): boolean {
  if (isAccordingTo(scene, verb) || isByReport(scene, verb)) return true;
  const before = kindAt(scene, Math.min(verb, from) - 1);
  return before === "comma" || before === "quote" || before === "bracket" || before === "stop" || before === null;
}

/** A semicolon, colon or full stop stands between two phrases. */
function isCut(scene: Scene, from: number, to: number): boolean {
  if (to - from > reach) return true;
  for (let index = from + 1; index < to; index++)
    if (kindAt(scene, index) === "stop" && !isColon(scene, index)) return true;
  return false;
}

function isColon(scene: Scene, index: number): boolean {
  return lowerAt(scene, scene.phrases[index]?.first ?? -1) === ":";
}

/** The person that a sentence opens with: "he" in the next one. */
export function openingPerson(scene: Scene): string | null {
  const phrase = scene.phrases[0];
  const name = phrase?.kind === "noun" ? nameOf(scene, phrase) : null;
  return name && scene.language.nameKind(name) === "person" ? fullName(scene, 0).speaker : null;
}
