// Names the subject of a figure's verb where the figure counts something else: "Ford" of "Ford employs 13,000 people".
import { type Counted, portionAt } from "./counted.js";
import type { Predicate } from "./predicate.js";
import { kindAt, lowerAt, type Scene, wordsOf } from "./scene.js";
import { subjectOf } from "./subject.js";
import { isFigureSubject } from "./subject-counted.js";

const longest = 6;

/** Words of the subject, or null where the event tells all ("12 died"), or where it is the counted noun itself. */
export function actorOf(scene: Scene, predicate: Predicate | null, counted: Counted | null): string | null {
  const verb = predicate?.verb ?? predicate?.phrase;
  if (!predicate || verb === undefined || !isOwned(predicate) || kindAt(scene, verb) !== "verb") return null;
  const found = isFigureSubject(scene, verb) ? null : subjectOf(scene, verb);
  const subject = found === null ? null : portionAt(scene, found);
  if (subject === null || subject === counted?.phrase || kindAt(scene, subject) !== "noun") return null;
  const phrase = scene.phrases[noPronoun(scene, subject)];
  if (!phrase || scene.tags[phrase.head] === "pronoun") return null;
  const first = scene.tags[phrase.first] === "determiner" ? phrase.first + 1 : phrase.first;
  return wordsOf(scene, Math.max(first, phrase.end - longest), phrase.end);
}

/** "The party won 84 seats", "The mill has 300 looms": the figure is its own; the 12 whom a storm killed are not the storm's; those aboard are the ship's. */
function isOwned({ event }: Predicate): boolean {
  return event?.counted === undefined || event.holds !== undefined;
}

/** "The club said it paid": the first noun of the sentence stands for "it". */
function noPronoun(scene: Scene, subject: number): number {
  const phrase = scene.phrases[subject];
  if (!phrase || !/^(?:he|she|it|they)$/.test(lowerAt(scene, phrase.head))) return subject;
  const noun = scene.phrases
    .slice(0, 30)
    .findIndex(({ kind, head }) => kind === "noun" && scene.tags[head] !== "pronoun");
  return noun >= 0 && noun < subject ? noun : subject;
}
