// Says what a name is (place, person, organisation) and which country a name or a people belongs to.
import type { NameKind } from "../model/language.js";
import type { NameRules } from "../rules/names.js";
import { createFindLine, type FindLine } from "./sorted-lines.js";

/** "CSTO", "W.H.O."; not "Kenya". */
const acronym = /^(?:\p{Lu}\.?){3,6}$/u;

export interface Names {
  /** "Lake Victoria" → place, "President Ruiz" → person, "Interior Ministry" → organisation; null where nothing tells. */
  readonly nameKind: (words: string) => NameKind | null;
  /** A place has this name, whoever else has it: "Lund". */
  readonly isPlaceName: (words: string) => boolean;
  /** The country of a country's name, other name or people: "Kazakh", "Kazakhs" → "Kazakhstan". */
  readonly countryOf: (words: string) => string | null;
  /** What the tables hold of a name: letters p, f, l, o of names.tsv; null for an unknown one. */
  readonly known: (words: string) => string | null;
  /** The first name of a place with several: "Bombay" → "mumbai"; otherwise the name itself, in lower case. */
  readonly mainName: (words: string) => string;
}

interface Cues {
  readonly person: ReadonlySet<string>;
  readonly organisation: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
}

/** `table`: text of rules/names.tsv. */
export function createNames(rules: NameRules, table: string): Names {
  const countries = countryNames(rules);
  const find = createFindName(rules, table);
  const cues: Cues = {
    person: plainSet(rules["person-cues"]),
    organisation: plainSet(rules["organisation-cues"]),
    place: plainSet(rules["place-cues"]),
  };

  function countryOf(words: string): string | null {
    const name = plain(words);
    return countries.get(name) ?? (name.endsWith("s") ? countries.get(name.slice(0, -1)) : undefined) ?? null;
  }

  function nameKind(words: string): NameKind | null {
    const name = plain(words);
    if (countryOf(name) !== null) return "place";
    const known = find(name).letters ?? "";
    if (known.startsWith("p")) return "place";
    if (known.startsWith("o")) return "organisation";
    const parts = name.split(" ");
    if (parts.length === 1 && acronym.test(words.trim())) return "organisation";
    return kindFromCues(parts, cues) ?? kindFromFirstName(parts, find) ?? kindFromLetters(known);
  }

  function mainName(words: string): string {
    const name = plain(words);
    return plain(countryOf(name) ?? find(name).main ?? name);
  }

  const lettersOf = (words: string) => find(plain(words)).letters;
  const isPlaceName = (words: string) => nameKind(words) === "place" || lettersOf(words)?.includes("p") === true;
  return { nameKind, isPlaceName, countryOf, known: lettersOf, mainName };
}

/** Lower case, without "the", full stops at the end of words and doubled spaces. */
export function plain(words: string): string {
  const lower = words.toLowerCase().replaceAll("’", "'").split(/\s+/).filter(Boolean);
  const named = lower[0] === "the" ? lower.slice(1) : lower;
  return named.map((word) => (/^[^.]{2,}\.$/.test(word) ? word.slice(0, -1) : word)).join(" ");
}

function plainSet(words: readonly string[]): Set<string> {
  return new Set(words.map(plain));
}

function countryNames({ countries }: NameRules): Map<string, string> {
  const made = new Map<string, string>();
  for (const [country, others] of Object.entries(countries))
    for (const name of [country, ...others]) made.set(plain(name), country);
  return made;
}

/** What the table or the rules say of a name. */
interface KnownName {
  readonly letters: string | null;
  readonly main: string | null;
}

type FindName = (name: string) => KnownName;

const unknown: KnownName = { letters: null, main: null };

/** Names in memory; more than a folder has. */
const mostRemembered = 50_000;

/** The rules go before the table. */
function createFindName(rules: NameRules, table: string): FindName {
  const ruled = ruledNames(rules);
  const findLine = createFindLine(table);
  const remembered = new Map<string, KnownName>();
  return (name) => {
    const before = remembered.get(name);
    if (before) return before;
    const known = { ...tabled(findLine, name), ...ruled.get(name) };
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(name, known);
    return known;
  };
}

function tabled(findLine: FindLine, name: string): KnownName {
  const line = findLine(name);
  if (line === null) return unknown;
  const [letters = null, main = null] = line.split("\t");
  return { letters, main };
}

function ruledNames({ states, organisations, "also-called": alsoCalled }: NameRules) {
  const ruled = new Map<string, Partial<KnownName>>();
  const add = (name: string, known: Partial<KnownName>) =>
    ruled.set(plain(name), { ...ruled.get(plain(name)), ...known });
  for (const [main, names] of Object.entries(alsoCalled)) for (const name of names) add(name, { main: plain(main) });
  for (const state of states) add(state, { letters: "p" });
  for (const organisation of organisations) add(organisation, { letters: "o" });
  return ruled;
}

function kindFromCues(parts: readonly string[], { person, organisation, place }: Cues): NameKind | null {
  const [first = "", second = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (parts.length > 1 && organisation.has(last)) return "organisation";
  if (parts.length > 1 && place.has(last)) return "place";
  if (parts.length > 1 && (person.has(first) || person.has(`${first} ${second}`))) return "person";
  if (parts.length > 1 && place.has(first)) return "place";
  if (parts.some((part) => organisation.has(part))) return "organisation";
  return null;
}

function kindFromFirstName(parts: readonly string[], find: FindName): NameKind | null {
  const [first = ""] = parts;
  return parts.length > 1 && parts.length < 5 && find(first).letters?.includes("f") ? "person" : null;
}

function kindFromLetters(letters: string): NameKind | null {
  return letters === "" ? null : "person";
}
