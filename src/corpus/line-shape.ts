// What a line looks like: a sentence, a headline, a name, or nothing but figures.

/** Letters of any script. */
const letter = /\p{L}/u;

export function hasLetters(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  return (first >= 0x61 && first <= 0x7a) || letter.test(text);
}

const mostKept = 200;

/** Several rules read a line one after the other: what `read` finds in the lines that were read last is kept. */
export function keptByLine(read: (lower: string) => readonly string[]): (lower: string) => readonly string[] {
  const kept = new Map<string, readonly string[]>();
  return (lower) => {
    const known = kept.get(lower);
    if (known !== undefined) return known;
    const found = read(lower);
    if (kept.size === mostKept) kept.clear();
    kept.set(lower, found);
    return found;
  };
}

/** Letters and digits, with apostrophes and hyphens inside. Linear, and without a regular expression: it reads every line. */
export const wordsOf = keptByLine(readWords);

function readWords(lower: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    if (isWordCode(code) || (start >= 0 && (code === 0x27 || code === 0x2d))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(lower.slice(start, at));
      start = -1;
    }
  }
  return words;
}

/** Digits, letters of ASCII, and beyond it all but punctuation. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7;
}

/** Ends as a sentence does: a full stop or its like, then at most closing quotes, brackets and notes. "The end.”" and "The end.[2]" yes, "By Jo Doe" no. */
export function endsAsSentence(text: string): boolean {
  if (!endsOfSentences.includes(text.charAt(text.length - 1))) return false;
  return /[.!?…:][)"'\]]{0,3}(?:\[\d{1,3}\]){0,4}$/.test(text);
}

const endsOfSentences = ".!?…:)\"']";

/** A sentence of the article: at least six words, some of them in lower case, and an end. */
export function isSentence(text: string): boolean {
  return text.length >= 30 && endsAsSentence(text) && hasLowerWords(text);
}

/** A line that could stand above an article: some words, no end of a sentence. */
export function isHeadline(text: string): boolean {
  if (text.length < 12 || text.length > 220 || !hasLetters(text)) return false;
  const words = text.split(" ").length;
  return (
    words >= 3 &&
    words <= 35 &&
    !/[.:;,][)"']{0,2}$/.test(text.replace(/\b(?:U\.S|U\.K|[a-z]\.m|Inc|Jr|Co|No)\.$/i, ""))
  );
}

const fewestLower = 4;

/** Words that begin in lower case are what sentences have and names have not. */
export function hasLowerWords(text: string): boolean {
  let count = 0;
  let before = 0x20;
  for (let at = 0; at < text.length && count < fewestLower; at++) {
    const code = text.charCodeAt(at);
    const begins = before === 0x20;
    // An opening quote or bracket is no beginning yet.
    if (begins && (code === 0x22 || code === 0x27 || code === 0x28)) continue;
    if (begins && ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && lowerLetter.test(text.charAt(at))))) count++;
    before = code;
  }
  return count >= fewestLower;
}

const lowerLetter = /\p{Ll}/u;

/** Two to five names and nothing else: "Holly Bancroft", "By Jo Doe and Ann Roe". Number words and months are no names. */
export function isNames(text: string): boolean {
  if (text.length > 90 || /^[a-z\d](?!y:? )/.test(text)) return false;
  const names = text.replace(/^by:? /i, "");
  if (names.length > 80 || /\d|[.!?:]$/.test(names)) return false;
  const words = names.split(/[ ,&]+/).filter((word) => word !== "");
  const particles = /^(?:and|de|da|van|von|der|den|la|le|al|el|bin|ben|ibn|di|du|dos|in|for)$/i;
  const proper = words.filter((word) => !particles.test(word));
  if (proper.length < 2 || proper.length > 8) return false;
  return proper.every((word) => /^\p{Lu}[\p{L}.'-]*$/u.test(word) && !isFigureWord(word.toLowerCase()));
}

/** A figure a claim could be made of: digits, or a number in words. */
const figureWords = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion half third first second several scores few couple".split(
    " ",
  ),
);

export function isFigureWord(word: string): boolean {
  return /\d/.test(word) || figureWords.has(word);
}
