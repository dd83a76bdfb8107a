// Finds the place that a figure holds for.

import { numbersName } from "./designators.js";
import { infinitiveAt } from "./infinitive.js";
import { nameOf, namesIn } from "./names.js";
import type { Phrase } from "./phrases.js";
import { isPlacing, nameAfterOf, placeAt, placeThatHas } from "./place-at.js";
import { isPronounAt, isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";

/** Phrases between a figure and its place; `clause`, where the place is told before the verb of their clause. */
const reach = { left: 8, clause: 18, right: 14, back: 40 };
/** Tokens of a clause that is looked through for names. */
const longestClause = 60;

/** Place of the figure at phrase `mention`: the nearest place name, to the right first, in its own clause; else the only one of the sentence. */
export function placeOf(scene: Scene, mention: number): string | null {
  if (isElsewhere(scene, mention)) return null;
  return (
    placeOfDistance(scene, mention) ??
    placeRight(scene, mention + 1) ??
    placeLeft(scene, mention - 1) ??
    headlinePlace(scene, mention) ??
    placeThatHas(scene, mention) ??
    placeBeforeStop(scene, mention)
  );
}

/** "30 km south of Mandalay", "three villages north of Keldby" */
function placeOfDistance(scene: Scene, mention: number): string | null {
  const behind = kindAt(scene, mention + 1) === "noun" ? mention + 2 : mention + 1;
  const direction = lowerAt(scene, scene.phrases[behind]?.head ?? -1);
  return scene.lexis.places.directions.has(direction) ? nameAfterOf(scene, behind + 1) : null;
}

/** "6 elsewhere", "12 people nationwide", "30 in the provinces", "Countrywide it is 78" */
export function isElsewhere(scene: Scene, mention: number): boolean {
  const { elsewhere } = scene.lexis.places;
  for (let index = mention + 1; index < mention + 4; index++) {
    const kind = kindAt(scene, index);
    if (kind === "stop" || kind === "comma" || kind === "mention") break;
    // "in the provinces"; not "12 provinces of Iran"
    const isCounted = kind === "noun" && kindAt(scene, index - 1) !== "preposition";
    if (!isCounted && elsewhere.has(lowerAt(scene, scene.phrases[index]?.head ?? -1))) return true;
  }
  return elsewhere.has(scene.tokens[0]?.lower ?? "");
}

function placeRight(scene: Scene, from: number): string | null {
  let closed = false;
  for (let index = from; index < Math.min(scene.phrases.length, from + reach.right); index++) {
    const kind = kindAt(scene, index);
    if (kind === "stop" || (kind === "mention" && !sharesPlace(scene, index, closed))) return null;
    if (isRoute(scene, index)) return null;
    const place = placeAt(scene, index);
    if (place) return isOfSayer(scene, index) ? (placeLeft(scene, from - 2) ?? place) : place;
    if (kind === "comma" && closed && index > from + 4) return null;
    if ((kind === "comma" || kind === "conjunction") && isOthers(scene, index)) return null;
    if (kind !== "verb") continue;
    // "Rebels killed 26 and wounded 14 in Keld": two verbs of one clause; "Rebels in Keld killed 26 and fled to Dell".
    if (kindAt(scene, index - 1) !== "conjunction") closed = true;
    else if (placeLeft(scene, from - 2)) return null;
  }
  return null;
}

/** "from Cairo to Paris" */
function isRoute(scene: Scene, index: number): boolean {
  const words = [index, index + 2].map((at) => lowerAt(scene, scene.phrases[at]?.first ?? -1));
  const goal = scene.phrases[index + 3];
  return words.join(" ") === "from to" && goal?.kind === "noun" && nameOf(scene, goal) !== null;
}

/** "…, police in Leeds said" */
function isOfSayer(scene: Scene, index: number): boolean {
  const verb = scene.phrases[index + 2];
  return (
    verb?.kind === "verb" && scene.lexis.isSpeech(infinitiveAt(scene, verb.head)) && kindAt(scene, index - 1) === "noun"
  );
}

/** "Nurses in Leeds get 8 percent, those in York 5" */
function isOthers(scene: Scene, joint: number): boolean {
  return /^(?:those|that)$/.test(lowerAt(scene, scene.phrases[joint]?.end ?? -1));
}

/** Another figure that may have the same place: "76 people, 14 of them minors, in Dalmere"; not "640 in Norbury, 150 in Dell". */
function sharesPlace(scene: Scene, index: number, closed: boolean): boolean {
  if (isTimeMention(scene.phrases[index]) || numbersName(scene, index)) return true;
  // "Eleven are trapped 300 metres underground near Keld"
  const isMeasure = scene.phrases[index]?.mention?.quantity.kind === "measure";
  const isDepth = isMeasure && /^ad/.test(kindAt(scene, index + 1) ?? "");
  const isOpen = !closed || isDepth;
  return (
    isOpen && scene.phrases[index + 1] !== undefined && !isPlacing(scene, index + 1) && !isPlacedPart(scene, index)
  );
}

/** "400 of them in Seattle" */
function isPlacedPart(scene: Scene, mention: number): boolean {
  const isOf = lowerAt(scene, scene.phrases[mention + 1]?.first ?? -1) === "of";
  const isThem = isPronounAt(scene, mention + 2) || kindAt(scene, mention + 2) === "relative";
  return isOf && isThem && isPlacing(scene, mention + 3);
}

function placeLeft(scene: Scene, from: number): string | null {
  for (let index = from; index >= Math.max(0, from - reach.clause); index--) {
    if (kindAt(scene, index) === "stop" || (index < from - reach.left && opensOther(scene, index))) return null;
    const place = isWay(scene, index) ? null : placeAt(scene, index);
    if (place) return index >= from - reach.left || isBeforeVerb(scene, index) ? place : null;
  }
  return null;
}

/** "Officers in Keldby", "In Keldby, …" */
function isBeforeVerb(scene: Scene, index: number): boolean {
  const before = lastBefore(scene, index, (kind) => kind === "verb" || kind === "stop");
  return kindAt(scene, before) !== "verb";
}

/** Index of the nearest phrase of a kind before `index`; of the last one looked at where there is none. */
function lastBefore(scene: Scene, index: number, isOfKind: (kind: Phrase["kind"] | null) => boolean): number {
  let before = index - 1;
  while (before >= 0 && before > index - reach.back && !isOfKind(kindAt(scene, before))) before--;
  return before;
}

/** "who", "because", "said": what stands before is of another clause. */
function opensOther(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  if (phrase?.kind === "verb") return scene.lexis.isSpeech(infinitiveAt(scene, phrase.head));
  return phrase?.kind === "relative" || phrase?.kind === "subordinator";
}

/** "to Paris with 66 people"; not "to Leeds, where 12", "the number for Canada" */
function isWay(scene: Scene, index: number): boolean {
  const word = lowerAt(scene, scene.phrases[index]?.first ?? -1);
  if (!scene.lexis.places.ways.has(word) || lowerAt(scene, scene.phrases[index + 3]?.first ?? -1) === "where")
    return false;
  return word !== "for" || kindAt(scene, index - 1) !== "noun";
}

/** "Two trams collided in Linz; one driver and seven passengers were hurt": a count whose clause names nobody. */
function placeBeforeStop(scene: Scene, mention: number): string | null {
  if (scene.phrases[mention]?.mention?.quantity.kind !== "count") return null;
  const stop = lastBefore(scene, mention, (kind) => kind === "stop");
  const first = scene.phrases[stop]?.first ?? -1;
  if (lowerAt(scene, first) !== ";") return null;
  const clause = scene.tokens.slice(first + 1, first + longestClause).findIndex(({ text }) => text === ";");
  const end = clause < 0 ? Math.min(scene.tokens.length, first + longestClause) : first + 1 + clause;
  return namesIn(scene, first + 1, end).length > 0 ? null : placeLeft(scene, stop - 1);
}

/** "Madagascar plague: 124 deaths": the place that a headline opens with. */
function headlinePlace(scene: Scene, mention: number): string | null {
  const opening = scene.phrases[0];
  const colon = kindAt(scene, 1) === "stop" && lowerAt(scene, scene.phrases[1]?.first ?? -1) === ":";
  if (opening?.kind !== "noun" || !colon || mention < 2) return null;
  const [first] = scene.tokens;
  const name = first?.text ?? "";
  return scene.language.nameKind(nameOf(scene, opening) ?? name) === "place" ? (nameOf(scene, opening) ?? name) : null;
}
