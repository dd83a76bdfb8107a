// Tells whether a claim as extracted says the same as an expected one: span, value, bound, nouns, verb, place, speaker, scope.

/** A pair of ends is equal within 0.2 percent: seconds as parts of a day and miles as metres are rounded in the answers. */
const tolerance = 0.002;

export function overlaps(expected, found) {
  return expected.start < found.end && found.start < expected.end;
}

/** Same kind, same unit, and the same number, day or score, whatever the bound. */
export function sameValue(expected, quantity) {
  if (expected.kind !== quantity.kind) return false;
  if (expected.kind === "time")
    return String(quantity.min ?? quantity.max ?? quantity.stated.value) === expected.stated;
  if (expected.kind === "score") return sameScore(expected.stated, quantity.stated.value);
  if (!sameUnit(expected.unit, quantity.unit)) return false;
  const wanted = stated(expected);
  const had = stated(quantity);
  if (wanted.length === 0 || had.length === 0) return false;
  if (expected.kind !== "date") return wanted.length === had.length && wanted.every((end, at) => near(end, had[at]));
  return wanted.every((day) => had.includes(day)) || had.every((day) => wanted.includes(day));
}

/** "minus 15 degrees" names no scale. */
function sameUnit(expected, unit) {
  return (expected ?? "") === (unit ?? "") || (expected === "degree Celsius" && unit === "degree");
}

/** Same bound with the same ends, so that "at least 164" is 164 and up. A date from one day to another is exact or a range. */
export function sameBound(expected, quantity) {
  const bound = expected.kind === "date" && quantity.bound === "range" ? "exact" : quantity.bound;
  if (expected.bound !== bound) return false;
  if (expected.kind === "time" || expected.kind === "score") return true;
  return near(expected.min, quantity.min) && near(expected.max, quantity.max);
}

/** Any noun that a careful reader accepts is a word of what the claim is said to count. */
export function sameNoun(expected, claim) {
  const words = new Set(stems(`${claim.counts ?? ""} ${claim.label ?? ""} ${claim.entity ?? ""}`));
  return expected.counts.some((noun) => stems(noun).every((stem) => words.has(stem)));
}

export function samePredicate(expected, claim) {
  const words = new Set(stems(claim.predicate ?? ""));
  return expected.predicate.some((verb) => stems(verb).every((stem) => words.has(stem)));
}

/** One name holds the other: "Interior Minister" and "Interior Minister Paul Dorn", "police" and "the police". */
export function sameName(expected, name) {
  const wanted = stems(expected);
  const had = stems(name ?? "");
  if (had.length === 0) return false;
  return wanted.every((stem) => had.includes(stem)) || had.every((stem) => wanted.includes(stem));
}

export function sameScope(expected, claim) {
  if (expected === "additional") return claim.incremental === true || claim.frame?.scope === "additional";
  return claim.frame?.scope === expected;
}

/** What is planned and what is expected both lie ahead; either word does. */
export function sameModality(expected, modality) {
  const ahead = ["planned", "expected"];
  return expected === modality || (ahead.includes(expected) && ahead.includes(modality));
}

/** The ends that the text states: "at least 164" [164], "about 100" [100], "15 to 20" [15, 20], a month its two days. */
function stated({ kind, min, max, bound }) {
  if (kind !== "date" && min !== null && max !== null) {
    if (bound === "at-most" || bound === "less-than") return [max];
    if (bound === "about") return [near(min / max, 0.9) ? max : (min + max) / 2];
  }
  return [...new Set([min, max].filter((end) => end !== null && end !== undefined))];
}

function near(a, b) {
  if (typeof a !== "number" || typeof b !== "number") return (a ?? null) === (b ?? null);
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;
}

/** "6-4, 7-5" against [6, 4]: the set or goals named first. */
function sameScore(expected, value) {
  return Array.isArray(value) && expected.startsWith(`${value[0]}-${value[1]}`);
}

const irregular = new Map(
  Object.entries({
    people: "person",
    men: "man",
    women: "woman",
    children: "child",
    lives: "life",
    calves: "calf",
    schoolchildren: "schoolchild",
    shot: "shoot",
    died: "die",
    dying: "die",
    lying: "lie",
    left: "leave",
    jewellery: "jewelry",
  }),
);

/** Lower-case words without possessive, plural and verb endings; enough to compare a noun with its plural. */
export function stems(text) {
  return (text.toLowerCase().match(/[\p{L}\d][\p{L}\d'’.-]*/gu) ?? []).map(stem);
}

function stem(word) {
  const plain = word.replace(/['’]s?$|[.]$/u, "");
  const known = irregular.get(plain) ?? plain;
  if (known.length < 4) return known;
  if (known.endsWith("ies")) return known.slice(0, -2).replace(/i$/, "y");
  if (/(?:ch|sh|ss|x|z)es$/.test(known)) return known.slice(0, -2);
  const singular = known.endsWith("s") && !known.endsWith("ss") ? known.slice(0, -1) : known;
  const bare = singular.replace(/(?:ing|ed|e)$/, "");
  return bare.length < 3 ? singular : bare;
}
