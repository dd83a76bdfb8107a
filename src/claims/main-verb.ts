// Finds the verb that a subject goes on to, over clauses and insertions: "Nine men who, police said, had fled when a raid
// began at a flat in Lyon, | were caught".
import { infinitiveAt } from "./infinitive.js";
import { isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";
import { goesOnAside, hasTense, isNewClause } from "./walk.js";

/** No sentence of a newspaper has more phrases than this between a subject and its verb. */
const reach = 48;
/** Phrases of ", the minister said on Monday,". */
const longestInsertion = 14;

/** The verb with a tense that is not the verb of a clause opened behind `from`; null where the sentence ends before. */
export function mainVerbBehind(scene: Scene, from: number): number | null {
  let open = 0;
  let bare: number | null = null;
  for (let index = from; index < from + reach; index++) {
    const kind = kindAt(scene, index);
    if (kind === null || kind === "stop" || kind === "quote") return bare;
    const behind = behindSaid(scene, index);
    if (behind !== null) {
      index = behind - 1;
      continue;
    }
    if (opens(scene, index)) open++;
    // "12 died in the fire and 40 were hurt"
    if (kind === "conjunction" && open === 0 && startsClause(scene, index + 1)) return bare;
    if (kind !== "verb" || kindAt(scene, index - 1) === "conjunction") continue;
    if (open === 0 && index > from && closes(scene, index, from)) bare ??= index;
    if (!hasTense(scene, index)) continue;
    if (open === 0) return hasOwnSubject(scene, index) ? null : ofItself(scene, index);
    open--;
  }
  return bare;
}

/** A figure or a noun, and a verb before the next comma. */
function startsClause(scene: Scene, from: number): boolean {
  const subject = scene.phrases[from];
  if ((subject?.kind !== "noun" && subject?.kind !== "mention") || lowerAt(scene, subject.first) === "whose")
    return false;
  for (let index = from + 1; index < from + longestInsertion; index++) {
    const kind = kindAt(scene, index);
    if (kind === "verb") return true;
    if (kind === "comma" || kind === "stop" || kind === null) return false;
  }
  return false;
}

/** "riders in a truck, which had no brakes, died": right behind a second comma a word that may be no participle. */
function closes(scene: Scene, index: number, from: number): boolean {
  const isBare = scene.tags[scene.phrases[index]?.first ?? -1] === "participle";
  if (!isBare || kindAt(scene, index - 1) !== "comma") return false;
  for (let at = from; at < index - 1; at++) if (kindAt(scene, at) === "comma") return true;
  return false;
}

/** "12 points last year, Hosmer entered": a comma, a noun and its verb are another clause. */
function hasOwnSubject(scene: Scene, verb: number): boolean {
  return kindAt(scene, verb - 1) === "noun" && kindAt(scene, verb - 2) === "comma";
}

/** "who", "whose fields", "where", "after the bank said": a clause with a verb of its own. */
function opens(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  if (phrase?.kind === "relative" || phrase?.kind === "subordinator") return true;
  if (/^(?:whose|what)$/.test(lowerAt(scene, phrase?.first ?? -1))) return true;
  return phrase?.kind === "preposition" && isNewClause(scene, index);
}

/** A verb of saying is that of whoever is quoted; "employed on a project … were seized" has another verb. */
function ofItself(scene: Scene, verb: number): number | null {
  const phrase = scene.phrases[verb];
  if (!phrase || scene.lexis.isSpeech(infinitiveAt(scene, phrase.head))) return null;
  const isReduced =
    scene.tags[phrase.first] === "past" && goesOnAside(scene, verb) && kindAt(scene, verb - 1) !== "comma";
  const next = isReduced ? mainVerbBehind(scene, verb + 1) : null;
  const isWhole = next !== null && /^(?:auxiliary|modal)$/.test(scene.tags[scene.phrases[next]?.first ?? -1] ?? "");
  return resumed(scene, isWhole ? next : verb);
}

/** "were, officials said, | seized", "were on Monday | charged": the verb goes on behind what is put in. */
function resumed(scene: Scene, verb: number): number {
  const behind = behindInsertion(scene, verb);
  const first = scene.phrases[behind]?.first ?? -1;
  const goesOn =
    /^(?:participle|gerund|past|to)$/.test(scene.tags[first] ?? "") || /^be(?:en|ing)$/.test(lowerAt(scene, first));
  return kindAt(scene, behind) === "verb" && goesOn ? behind : verb;
}

/** Index of the phrase behind the verb, and behind an insertion where the verb is a bare "be" or "have". */
export function behindInsertion(scene: Scene, verb: number): number {
  const phrase = scene.phrases[verb];
  const isBare = phrase !== undefined && /^(?:be|have)$/.test(infinitiveAt(scene, phrase.head));
  if (!isBare) return verb + 1;
  // "were on Tuesday, police confirmed, | charged"
  const day = isTimeMention(scene.phrases[verb + 1]) && kindAt(scene, verb + 2) !== "stop" ? verb + 2 : verb + 1;
  const behind = closed(scene, day) ?? day;
  return behind === verb + 2 && kindAt(scene, behind) !== "verb" ? verb + 1 : behind;
}

/** Index behind ", police said," or ", according to the firm,", or null. */
function behindSaid(scene: Scene, comma: number): number | null {
  const end = closed(scene, comma);
  if (end === null) return null;
  if (lowerAt(scene, scene.phrases[comma + 1]?.first ?? -1) === "according") return end;
  for (let index = comma + 2; index < end - 1; index++) {
    const phrase = scene.phrases[index];
    if (phrase?.kind === "relative" || phrase?.kind === "subordinator") return null;
    if (phrase?.kind === "verb") return scene.lexis.isSpeech(infinitiveAt(scene, phrase.head)) ? end : null;
  }
  return null;
}

/** Index behind the comma that closes what the comma at `index` opens, or null. */
function closed(scene: Scene, index: number): number | null {
  if (kindAt(scene, index) !== "comma") return null;
  for (let at = index + 1; at < index + longestInsertion; at++) {
    const kind = kindAt(scene, at);
    if (kind === "comma") return at + 1;
    if (kind === null || kind === "stop") return null;
  }
  return null;
}
