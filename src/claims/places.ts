// Finds the place that a figure holds for.
import { infinitiveAt } from "./infinitive.js";
import { numbersName } from "./mentions-that-name.js";
import { nameOf } from "./names.js";
import type { Phrase } from "./phrases.js";
import { headNoun, kindAt, lowerAt, type Scene } from "./scene.js";

const words = (list: string) => new Set(list.split(" "));
const placePrepositions = words(
  "in at near on off across around outside from with to for over through into onto throughout along above",
);
const surePrepositions = words("in at near across outside off around on over");
/** "the village of Lytton", "residents of Ahrtal": what "of" names is a place. */
const placed = words(
  "village town city port island region province district county state capital suburb area coast people person resident inhabitant north south east west centre center outskirts part republic kingdom municipality borough neighbourhood neighborhood quarter parish territory valley gorge canyon mountain hill peninsula bay lake river delta basin beach forest desert pass plain archipelago strait",
);
/** Phrases between a figure and its place. */
const reach = { left: 8, right: 14 };

/** Place of the figure at phrase `mention`: the nearest place name, to the right first, in its own clause; else the only one of the sentence. */
export function placeOf(scene: Scene, mention: number): string | null {
  return placeRight(scene, mention + 1) ?? placeLeft(scene, mention - 1) ?? headlinePlace(scene, mention);
}

function placeRight(scene: Scene, from: number): string | null {
  let closed = false;
  for (let index = from; index < Math.min(scene.phrases.length, from + reach.right); index++) {
    const kind = kindAt(scene, index);
    if (kind === "stop" || (kind === "mention" && !sharesPlace(scene, index, closed))) return null;
    const place = placeAt(scene, index);
    if (place) return place;
    if (kind === "comma" && closed && index > from + 4) return null;
    // "Rebels killed 26 and wounded 14 in Keld": two verbs of one clause.
    if (kind === "verb" && kindAt(scene, index - 1) !== "conjunction") closed = true;
  }
  return null;
}

/** Another figure that may have the same place: "76 people, 14 of them minors, in Dalmere"; not "640 in Norbury, 150 in Dell". */
function sharesPlace(scene: Scene, index: number, closed: boolean): boolean {
  if (isDay(scene, index) || numbersName(scene, index)) return true;
  const next = scene.phrases[index + 1];
  return !closed && next !== undefined && !(next.kind === "preposition" && isPlacing(lowerAt(scene, next.first)));
}

function isPlacing(preposition: string): boolean {
  return placePrepositions.has(preposition);
}

function placeLeft(scene: Scene, from: number): string | null {
  for (let index = from; index >= Math.max(0, from - reach.left); index--) {
    const kind = kindAt(scene, index);
    if (kind === "stop") return null;
    const place = placeAt(scene, index);
    if (place) return place;
  }
  return null;
}

function isDay(scene: Scene, index: number): boolean {
  const kind = scene.phrases[index]?.mention?.quantity.kind;
  return kind === "date" || kind === "duration" || kind === "time";
}

/** "in Almaty", "in the city of Zarand", "residents of Ahrtal" at the preposition `index`. */
function placeAt(scene: Scene, index: number): string | null {
  const preposition = scene.phrases[index];
  const noun = scene.phrases[index + 1];
  if (preposition?.kind === "verb") return placeOfVerb(scene, preposition, noun);
  if (preposition?.kind !== "preposition" || noun?.kind !== "noun") return null;
  const word = lowerAt(scene, preposition.first);
  if (word === "of") return placeOfNoun(scene, index);
  if (!isPlacing(word)) return null;
  const own = nameOf(scene, noun);
  const name = own ?? nameAfterOf(scene, index + 2) ?? apposedName(scene, index + 1);
  if (!name || (scene.tags[noun.head] === "noun" && own !== null && !isPlaceNoun(scene, index + 1)))
    return name && scene.language.nameKind(name) === "place" ? name : null;
  const kind = scene.language.nameKind(name);
  return kind === "place" || (kind === null && surePrepositions.has(word)) ? name : null;
}

const placeVerbs = words(
  "flee leave hit strike shake jolt rock batter lash devastate flood reach enter storm occupy shell bomb",
);

/** "have fled Aleppo", "hit Manila": where it was done, of known places only. */
function placeOfVerb(scene: Scene, verb: Phrase, noun: Phrase | undefined): string | null {
  if (noun?.kind !== "noun" || !placeVerbs.has(infinitiveAt(scene, verb.head))) return null;
  const name = nameOf(scene, noun);
  const isBare = scene.tags[noun.head] === "name";
  return name && isBare && scene.language.nameKind(name) === "place" ? name : null;
}

function placeOfNoun(scene: Scene, of: number): string | null {
  const noun = scene.phrases[of + 1];
  const name = noun && isPlaceNoun(scene, of - 1) ? nameOf(scene, noun) : null;
  const kind = name === null ? null : scene.language.nameKind(name);
  return kind === "place" || kind === null ? name : null;
}

function isPlaceNoun(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  return phrase?.kind === "noun" && placed.has(headNoun(scene, phrase));
}

/** "in its largest city and former capital, Almaty" */
function apposedName(scene: Scene, place: number): string | null {
  const last = kindAt(scene, place + 1) === "conjunction" ? place + 2 : place;
  const noun = scene.phrases[last + 2];
  if (!isPlaceNoun(scene, last) || kindAt(scene, last + 1) !== "comma" || noun?.kind !== "noun") return null;
  return scene.tags.slice(noun.first, noun.end).every((tag) => tag === "name") ? nameOf(scene, noun) : null;
}

function nameAfterOf(scene: Scene, index: number): string | null {
  const noun = scene.phrases[index + 1];
  return lowerAt(scene, scene.phrases[index]?.first ?? -1) === "of" && noun?.kind === "noun"
    ? nameOf(scene, noun)
    : null;
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
