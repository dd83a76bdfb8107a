// Tells who can say something: whoever has a name, an office or a trade, and whoever made the survey that is quoted.
import { infinitiveAt } from "./infinitive.js";
import type { Phrase } from "./phrases.js";
import { headNoun, isPerson, kindAt, lowerAt, type Scene } from "./scene.js";

/** Whoever has a name, an office or a trade can say something; "the plan", "the move" can't. */
export function isSayer(scene: Scene, subject: number): boolean {
  const phrase = scene.phrases[subject];
  if (!phrase || scene.tags[phrase.head] === "pronoun") return false;
  return isAuthority(scene, subject) || isPerson(scene, headNoun(scene, phrase));
}

export function isAuthority(scene: Scene, subject: number): boolean {
  const phrase = scene.phrases[subject];
  if (!phrase || scene.tags[phrase.head] === "pronoun") return false;
  if (endsInName(scene, phrase) || scene.lexis.isAuthority(headNoun(scene, phrase))) return true;
  return scene.lexis.isAuthority(lowerAt(scene, phrase.head)) || isNamedBehind(scene, subject);
}

/** "Ana Ruiz", and names of which only the first part has a capital: "Koh Dong-jin". */
function endsInName(scene: Scene, { head }: Phrase): boolean {
  if (scene.tags[head] === "name") return true;
  return lowerAt(scene, head - 1) === "-" && scene.tags[head - 2] === "name" && scene.tags[head - 3] === "name";
}

/** "The trustees' chair, Ana Ruiz, told": the name between commas. */
function isNamedBehind(scene: Scene, subject: number): boolean {
  const name = scene.phrases[subject + 2];
  const isBetween = kindAt(scene, subject + 1) === "comma" && kindAt(scene, subject + 3) === "comma";
  return isBetween && name?.kind === "noun" && scene.tags[name.head] === "name";
}

/** "The weather service said its station had recorded 140 mm": the word is still that of the service. */
export function isOwn(scene: Scene, subject: number): boolean {
  const phrase = scene.phrases[subject];
  const verb = scene.phrases[subject - 1];
  const isNamedBefore = phrase !== undefined && scene.tags[phrase.first] === "possessive" && phrase.head > phrase.first;
  return isNamedBefore && verb?.kind === "verb" && scene.lexis.isSpeech(infinitiveAt(scene, verb.head));
}

/** Phrases between a paper and who made it: "a survey of 900 voters made in May by the institute". */
const reach = 7;

/** "a toll released by France Telecom said", "a survey of 900 voters by the institute found": whose work it is. */
export function authorOf(scene: Scene, subject: number): number | null {
  const paper = scene.phrases[subject];
  if (!paper || !scene.lexis.isPaper(headNoun(scene, paper))) return null;
  for (let index = subject + 1; index < subject + reach; index++) {
    const phrase = scene.phrases[index];
    if (!phrase || !narrows(scene, phrase)) return null;
    if (phrase.kind === "preposition" && lowerAt(scene, phrase.first) === "by")
      return kindAt(scene, index + 1) === "noun" && isSayer(scene, index + 1) ? index + 1 : null;
  }
  return null;
}

function narrows(scene: Scene, { kind, head }: Phrase): boolean {
  const isMade = kind === "verb" && scene.tags[head] === "participle";
  return isMade || kind === "preposition" || kind === "mention" || kind === "noun";
}
