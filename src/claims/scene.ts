// One sentence laid out for the questions that claims ask: its phrases, and words looked up through them.
import type { Tag, WordKnowledge } from "../model/language.js";
import type { Mention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Lexis } from "./lexis.js";
import { type Phrase, phrasesOf } from "./phrases.js";

export interface Scene {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly phrases: readonly Phrase[];
  readonly hasVerb: boolean;
  /** Most words have capitals, so that a capital shows no name. */
  readonly isTitleCase: boolean;
  /** Bars that part the line: "The Post | Monday | £2"; none in a row of a table, which begins with one. */
  readonly bars: number;
  readonly language: WordKnowledge;
  readonly lexis: Lexis;
}

/** Rules and language: what every question needs. */
export interface Knowledge {
  readonly language: WordKnowledge;
  readonly lexis: Lexis;
}

export function layOut(text: string, sentence: Sentence, mentions: readonly Mention[], knowledge: Knowledge): Scene {
  const { tokens } = sentence;
  const tags = withoutDirections(tokens, knowledge.language.tag(tokens));
  const isDone = (form: string) => knowledge.lexis.isDone(knowledge.language.infinitive(form));
  const phrases = phrasesOf({ tokens, tags }, mentions, isDone);
  const hasVerb = phrases.some(({ kind }) => kind === "verb");
  const bars = tokens[0]?.text === "|" ? 0 : tokens.filter((token) => token.text === "|").length;
  const { language, lexis } = knowledge;
  return { text, sentence, tokens, tags, phrases, hasVerb, isTitleCase: isTitleCase(tokens), bars, language, lexis };
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === "word" && lower.length > 3 && !small.has(lower));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return words.length > 0 && capitals.length * 5 > words.length * 4;
}

/** Longer words that a headline with capitals leaves small. */
const small = new Set(
  "from with over after into than that this amid near upon when were been have will their about".split(" "),
);

const directions = new Set(
  "more less fewer lower higher north south east west full back apiece ahead apart hostage captive prisoner short longer earlier later worldwide".split(
    " ",
  ),
);

/** "2 percent lower", "moving north", "40 cents more": no nouns, unless something before them makes them so ("the north"). */
function withoutDirections(tokens: readonly Token[], tags: readonly Tag[]): readonly Tag[] {
  return tags.map((tag, index) => {
    const isDirection = (tag === "noun" || tag === "determiner") && directions.has(tokens[index]?.text ?? "");
    const before = tags[index - 1] ?? "punctuation";
    const opened =
      before === "determiner" || before === "possessive" || before === "adjective" || before === "preposition";
    const followed = tags[index + 1] === "noun" || tags[index + 1] === "adjective";
    return isDirection && !opened && !followed ? "adverb" : tag;
  });
}

/** Words of a stretch of tokens as written, from the first to the last. */
export function wordsOf(scene: Scene, first: number, end: number): string {
  const from = scene.tokens[first];
  const to = scene.tokens[end - 1];
  return from && to ? scene.text.slice(from.start, to.end).replace(/\s+/g, " ") : "";
}

/** Singular of a noun phrase's head, lower case. */
export function headNoun(scene: Scene, phrase: Phrase): string {
  const token = scene.tokens[phrase.head];
  return token ? (withParticle(scene, phrase.head) ?? scene.language.singular(token.lower)) : "";
}

/** First token of a phrase, over adverbs: "vaccinated" of "fully vaccinated". */
export function firstWord({ tags }: Scene, { first, head }: Phrase): number {
  let token = first;
  while (token < head && tags[token] === "adverb") token++;
  return token;
}

/** "pile-up", "round-ups": a noun that ends with a particle. */
export function withParticle({ tokens, language }: Scene, head: number): string | null {
  const [verb, hyphen, particle] = tokens.slice(head, head + 3);
  const isJoined = hyphen?.text === "-" && !hyphen.spaced && particle?.spaced === false;
  if (!isJoined || verb?.kind !== "word") return null;
  const last = language.singular(particle.lower);
  return /^(?:up|in|out|off|down|over|back|away)$/.test(last) ? `${verb.lower}-${last}` : null;
}

export function lowerAt(scene: Scene, index: number): string {
  return scene.tokens[index]?.lower ?? "";
}

export function isQuotationMark({ tokens }: Scene, index: number): boolean {
  return /^["“”„«»‘’]$/.test(tokens[index]?.text ?? "");
}

export function kindAt(scene: Scene, index: number): Phrase["kind"] | null {
  return scene.phrases[index]?.kind ?? null;
}

/** A mention of a day or a time of day stands beside the clause, not in it. */
export function isTimeMention(phrase: Phrase | undefined): boolean {
  const kind = phrase?.mention?.quantity.kind;
  return kind === "date" || kind === "time" || kind === "duration";
}

export function isPronounAt(scene: Scene, index: number): boolean {
  return scene.tags[scene.phrases[index]?.head ?? 0] === "pronoun";
}

/** Name of the class of the noun phrase at an index; undefined where none stands there, or the rules don't name it. */
export function classAt(scene: Scene, index: number | null): string | undefined {
  const phrase = scene.phrases[index ?? -1];
  return phrase?.kind === "noun" ? scene.lexis.nounClass(headNoun(scene, phrase))?.name : undefined;
}

/** A noun for people, by its class in the rules or by the dictionary. */
export function isPerson({ lexis, language }: Scene, noun: string): boolean {
  const entry = lexis.nounClass(noun);
  return entry ? entry.name === "person" : language.isPerson(noun);
}
