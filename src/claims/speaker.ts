// Finds who says so: the subject of a verb of saying, or the name after "according to".
import { infinitiveAt } from "./infinitive.js";
import { headNoun, kindAt, lowerAt, type Scene, wordsOf } from "./scene.js";
import { subjectOf } from "./subject.js";

const pronouns = new Set(["he", "she", "it", "they", "who"]);

export interface Attribution {
  /** "the Interior Ministry", or null where only a pronoun stands for the speaker. */
  readonly speaker: string | null;
  /** Index of the phrase with the verb of saying. */
  readonly verb: number;
}

/** Every attribution of a sentence, in order. */
export function attributions(scene: Scene): Attribution[] {
  const found: Attribution[] = [];
  scene.phrases.forEach((phrase, index) => {
    if (phrase.kind === "verb" && scene.lexis.isSpeech(infinitiveAt(scene, phrase.head))) {
      const attribution = bySubject(scene, index);
      if (attribution) found.push(attribution);
    } else if (isAccordingTo(scene, index)) {
      const noun = scene.phrases.findIndex((other, at) => at > index && other.kind === "noun");
      if (noun >= 0) found.push({ speaker: speakerAt(scene, noun), verb: index });
    }
  });
  return found;
}

function bySubject(scene: Scene, verb: number): Attribution | null {
  const subject = inverted(scene, verb) ?? subjectOf(scene, verb);
  if (subject === null || kindAt(scene, subject) !== "noun") return null;
  const phrase = scene.phrases[subject];
  if (!phrase) return null;
  if (pronouns.has(lowerAt(scene, phrase.head))) return { speaker: null, verb };
  const named = scene.tags.slice(phrase.first, phrase.end).includes("name");
  return named || scene.lexis.isAuthority(headNoun(scene, phrase))
    ? { speaker: speakerAt(scene, subject), verb }
    : null;
}

/** `"…," said Sara Sadeqi`: after a comma or quotation mark the subject can follow its verb. */
function inverted(scene: Scene, verb: number): number | null {
  const before = kindAt(scene, verb - 1);
  return (before === "quote" || before === "comma") && kindAt(scene, verb + 1) === "noun" ? verb + 1 : null;
}

function isAccordingTo(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index];
  return (
    phrase !== undefined && lowerAt(scene, phrase.first) === "according" && lowerAt(scene, phrase.first + 1) === "to"
  );
}

/** The noun phrase with a name in apposition: "the governor, Heydar Alishvandi". */
function speakerAt(scene: Scene, index: number): string {
  const phrase = scene.phrases[index];
  if (!phrase) return "";
  const apposed =
    kindAt(scene, index + 1) === "comma" && kindAt(scene, index + 2) === "noun" && kindAt(scene, index + 3) === "comma";
  const end = apposed ? (scene.phrases[index + 2]?.end ?? phrase.end) : ofPart(scene, index);
  return wordsOf(scene, phrase.first, end).replace(/^(?:the|a|an) /i, "");
}

/** "the head of the union": what follows "of" belongs to the speaker. */
function ofPart(scene: Scene, index: number): number {
  const phrase = scene.phrases[index];
  const noun = scene.phrases[index + 2];
  const of = scene.phrases[index + 1];
  const joined =
    of?.kind === "preposition" && /^(?:of|for|at|in)$/.test(lowerAt(scene, of.first)) && noun?.kind === "noun";
  return joined && noun ? noun.end : (phrase?.end ?? 0);
}

/** Who says the figure at phrase `mention`: the nearest attribution of its sentence, before or after. */
export function speakerOf(found: readonly Attribution[], mention: number): string | null | undefined {
  const before = found.filter((attribution) => attribution.verb < mention).at(-1);
  const nearest = before ?? found.find((attribution) => attribution.verb > mention);
  return nearest ? nearest.speaker : undefined;
}
