// Builds sentences without figures from a small grammar of clauses: their shapes and words hardly ever come back.
import { gerund, participle, past, plural } from "./inflect.js";
import { drawBody, drawOfficial, drawPerson, drawSurname, drawTown } from "./names.js";
import type { Random } from "./random.js";
import type { Vocabulary } from "./vocabulary.js";

export interface Writer {
  readonly random: Random;
  readonly words: Vocabulary;
  /** Who and what the article is about: they come back. */
  readonly known: readonly string[];
}

const people =
  "workers residents soldiers nurses officers protesters lawyers neighbours farmers students doctors shareholders voters drivers experts rescuers teachers tenants witnesses tourists".split(
    " ",
  );

type Part = (writer: Writer) => string;

export function writeSentence(writer: Writer): string {
  const text = writer.random.pick(sentenceShapes)(writer);
  return text.endsWith("”") ? capital(text) : `${capital(text)}.`;
}

export const noun: Part = ({ random, words }) => words.noun(random);
export const adjective: Part = ({ random, words }) => words.adjective(random);
export const verbPast: Part = ({ random, words }) => past(words.verb(random));
const verb: Part = ({ random, words }) => words.verb(random);

const sentenceShapes: readonly Part[] = [
  (w) => clause(w),
  (w) => `${clause(w)}, ${subordinate(w)}`,
  (w) => `${opener(w)}, ${clause(w)}`,
  (w) => `${speaker(w)} said ${clause(w)}`,
  (w) => `${speaker(w)} told reporters that ${clause(w)}`,
  (w) => `“${capital(clause(w))},” said ${speaker(w)}`,
  (w) => `“${capital(clause(w))},” ${speaker(w)} said. “${capital(clause(w))}.”`,
  (w) => `according to ${body(w)}, ${clause(w)}`,
  (w) => `${clause(w)}, and ${clause(w)}`,
  (w) => `${clause(w)}, but ${clause(w)}`,
  (w) => `${subordinate(w)}, ${clause(w)}`,
  (w) => `${gerund(verb(w))} ${nounPhrase(w)}, ${clause(w)}`,
  (w) => `${nounPhrase(w)}, ${nounPhrase(w)} and ${nounPhrase(w)} ${verbPast(w)} ${where(w)}`,
];

function clause(writer: Writer): string {
  return writer.random.pick(clauseShapes)(writer);
}

const clauseShapes: readonly Part[] = [
  (w) => `${subject(w)} ${verbPast(w)} ${nounPhrase(w)}`,
  (w) => `${subject(w)} ${verbPast(w)} ${nounPhrase(w)} ${where(w)}`,
  (w) => `${subject(w)} ${w.words.adverb(w.random)} ${verbPast(w)} ${nounPhrase(w)}`,
  (w) => `${nounPhrase(w)} was ${participle(verb(w))} by ${subject(w)}`,
  (w) => `${plural(noun(w))} were ${participle(verb(w))} ${where(w)}`,
  (w) => `${subject(w)} had ${participle(verb(w))} to ${verb(w)} ${nounPhrase(w)}`,
  (w) => `${subject(w)} would ${verb(w)} ${nounPhrase(w)} ${where(w)}`,
  (w) => `${subject(w)} could not ${verb(w)} ${nounPhrase(w)}`,
  (w) => `there was ${nounPhrase(w)} ${where(w)}`,
  (w) => `${nounPhrase(w)} remained ${adjective(w)}`,
  (w) => `${subject(w)}, who ${verbPast(w)} ${nounPhrase(w)}, ${verbPast(w)} ${where(w)}`,
  (w) => `${nounPhrase(w)} of ${nounPhrase(w)} ${verbPast(w)} ${nounPhrase(w)}`,
];

function subject(writer: Writer): string {
  const { random, known } = writer;
  if (random.chance(0.25)) return random.pick(known);
  return random.chance(0.35) ? name(writer) : nounPhrase(writer);
}

function name({ random }: Writer): string {
  return random.pick([drawPerson, drawOfficial, drawBody, drawSurname])(random);
}

function nounPhrase(writer: Writer): string {
  return writer.random.pick(nounPhraseShapes)(writer);
}

const nounPhraseShapes: readonly Part[] = [
  (w) => `the ${noun(w)}`,
  (w) => `the ${adjective(w)} ${noun(w)}`,
  (w) => `the ${noun(w)} ${noun(w)}`,
  (w) => `its ${adjective(w)} ${plural(noun(w))}`,
  (w) => `the ${w.random.pick(people)} of the ${noun(w)}`,
  (w) => `${adjective(w)} ${w.random.pick(people)}`,
  (w) => `${adjective(w)} ${plural(noun(w))}`,
  (w) => `their ${noun(w)}`,
  (w) => `the ${noun(w)} of the ${noun(w)}`,
  (w) => `the ${adjective(w)}-${participle(verb(w))} ${noun(w)}`,
];

function where(writer: Writer): string {
  return writer.random.pick(whereShapes)(writer);
}

const whereShapes: readonly Part[] = [
  (w) => `in ${drawTown(w.random)}`,
  (w) => `near ${drawTown(w.random)}`,
  (w) => `outside the ${noun(w)}`,
  (w) => `with ${nounPhrase(w)}`,
  (w) => `against ${nounPhrase(w)}`,
  (w) => `for ${nounPhrase(w)}`,
  (w) => `at the ${drawBody(w.random)}`,
];

function subordinate(writer: Writer): string {
  const { random } = writer;
  return `${random.pick(["after", "as", "because", "while", "although", "when", "before"])} ${clause(writer)}`;
}

function opener(writer: Writer): string {
  return writer.random.pick([
    "meanwhile",
    "in a statement",
    "by the evening",
    "in recent weeks",
    "despite this",
    `in ${drawTown(writer.random)}`,
    `with its ${noun(writer)}`,
  ]);
}

function speaker(writer: Writer): string {
  const { random, known } = writer;
  return random.chance(0.4) ? random.pick(known) : random.pick([drawPerson, drawOfficial, drawBody])(random);
}

function body({ random }: Writer): string {
  return `the ${drawBody(random)}`;
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
