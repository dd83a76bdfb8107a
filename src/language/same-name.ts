// Says whether two names are two spellings of one ("Kyrgyzstan", "Kyrgystan"; "CSTO", "CTSO"). Careful: a doubt is a no.
import type { NameRules } from "../rules/names.js";
import { jaroWinkler } from "./likeness.js";
import { type Names, plain } from "./names.js";

/** A country and its people are one: "Kazakh" and "Kazakhstan". */
export type SameName = (one: string, other: string) => boolean;

/** Words below this length are one only when they are the same. */
const shortest = 5;
const longest = 100;
/** Jaro–Winkler of two spellings of one word. */
const alike = 0.9;

export function createSameName(rules: NameRules, names: Names): SameName {
  const apart = new Set(rules["never-the-same"].flatMap(([one, other]) => [pair(one, other), pair(other, one)]));

  /** Two names that a table knows are two names: "Budapest" and "Bucharest", "Michael" and "Michelle". */
  function bothKnown(one: string, other: string): boolean {
    return names.known(one) !== null && names.known(other) !== null;
  }

  function isSpelling(one: string, other: string): boolean {
    if (one === other || names.mainName(one) === names.mainName(other)) return true;
    if (Math.min(one.length, other.length) < shortest || Math.abs(one.length - other.length) > 2) return false;
    if (bothKnown(one, other) || /\d/.test(one) || apart.has(pair(one, other))) return false;
    return ending(one) === ending(other) && skeleton(one) === skeleton(other) && jaroWinkler(one, other) >= alike;
  }

  return (one, other) => {
    const first = letters(names.mainName(one));
    const second = letters(names.mainName(other));
    if (first === second) return first !== "";
    if (first.length > longest || second.length > longest) return false;
    if (apart.has(pair(one, other)) || (names.countryOf(one) !== null && names.countryOf(other) !== null)) return false;
    if (isAcronym(one) || isAcronym(other)) return isAcronym(one) && isAcronym(other) && isTransposed(first, second);
    if (!one.includes(" ") && bothKnown(one, other)) return false;
    const words = second.split(" ");
    const parts = first.split(" ");
    return parts.length === words.length && parts.every((part, index) => isSpelling(part, words[index] ?? ""));
  };
}

function pair(one: string, other: string): string {
  return `${plain(one)}\t${plain(other)}`;
}

/** Without accents, full stops and hyphens. */
function letters(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll(".", "").replaceAll(/[-‐–]/g, " ");
}

function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){3,7}$/u.test(name.trim());
}

/** Two letters next to each other have changed places. */
function isTransposed(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 4) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** "Robert" and "Roberta", "Hansen" and "Hanson" end differently; "Zelensky" and "Zelenskyy" alike. */
function ending(word: string): string {
  const ended = word.replace(/[yi]+$/, "i");
  return /s[eo]n$/.test(ended) ? ended.slice(-3) : ended.slice(-1);
}

/** Consonants, with those that transliterations exchange made one: "Heydar", "Heidar" → "dr". */
function skeleton(word: string): string {
  return word
    .replace(/[aeiouyjh]/g, "")
    .replace(/[vbw]/g, "b")
    .replace(/[ckqg]/g, "k")
    .replace(/[zs]/g, "s")
    .replace(/(.)\1+/g, "$1");
}
