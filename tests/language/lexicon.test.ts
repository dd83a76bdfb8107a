// Words: parts of speech, lemmas, classes.
import { expect, test } from "vitest";
import type { NounClass } from "../../src/language/words.js";
import { loadLexicon } from "../../src/rules/lexicon.js";
import { language } from "./language.js";

const nouns: readonly (readonly [string, string, NounClass])[] = [
  ["soldiers", "soldier", "person"],
  ["people", "person", "person"],
  ["children", "child", "person"],
  ["women", "woman", "person"],
  ["gunmen", "gunman", "person"],
  ["boatmen", "boatman", "person"],
  ["police", "police", "group"],
  ["families", "family", "group"],
  ["houses", "house", "artifact"],
  ["bodies", "body", "body"],
  ["mice", "mouse", "animal"],
  ["earthquakes", "earthquake", "event"],
  ["dollars", "dollar", "quantity"],
  ["co-workers", "co-worker", "person"],
  ["bus-drivers", "bus-driver", "person"],
];

test.each(nouns)("%s is a noun: %s, %s", (form, lemma, nounClass) => {
  const info = language.word(form);
  expect([info.noun, info.nounClass]).toEqual([lemma, nounClass]);
});

test.each([
  ["killed", "kill"],
  ["went", "go"],
  ["left", "leave"],
  ["lost", "lose"],
  ["fell", "fall"],
  ["rose", "rise"],
  ["shot", "shoot"],
  ["hoped", "hope"],
  ["hopped", "hop"],
  ["planned", "plan"],
  ["died", "die"],
  ["dying", "die"],
  ["carried", "carry"],
  ["agreed", "agree"],
  ["created", "create"],
  ["visited", "visit"],
  ["injured", "injure"],
  ["rebuilt", "rebuild"],
  ["withdrew", "withdraw"],
  ["freezes", "freeze"],
  ["passes", "pass"],
  ["evacuating", "evacuate"],
  ["looted", "loot"],
  ["ripped", "rip"],
  ["has", "have"],
])("%s is a form of %s", (form, lemma) => {
  expect(language.word(form).verb).toBe(lemma);
});

test.each(["seed", "bed", "hundred", "river", "news", "need"])("%s is no past", (form) => {
  expect(language.word(form).parts.has("past")).toBe(false);
});

test.each(["this", "thus", "gas", "crisis", "bus", "across"])("%s is no plural", (form) => {
  expect(language.word(form).parts.has("plural")).toBe(false);
});

test.each([
  ["coal-fired", "adjective"],
  ["fast-growing", "adjective"],
  ["unheard-of", "adjective"],
  ["bigger", "adjective"],
  ["sharply", "adverb"],
  ["desalinisation", "noun"],
  ["blorfed", "past"],
  ["blorfing", "gerund"],
  ["of", "preposition"],
  ["he", "pronoun"],
  ["at", "preposition"],
  ["may", "modal"],
] as const)("%s is first of all %s", (form, part) => {
  expect([...language.word(form).parts][0]).toBe(part);
});

test("the table is sorted, and small enough to be read at every start", () => {
  const table = loadLexicon();
  const words = table
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t")[0] ?? "");
  expect(table.length).toBeLessThan(1.5e6);
  expect(words.every((word, index) => index === 0 || (words[index - 1] ?? "") < word)).toBe(true);
});

test("a form is looked up once", () => {
  expect(language.word("barges")).toBe(language.word("barges"));
});
