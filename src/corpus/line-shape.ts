// What a line looks like: a sentence, a headline, a name, or nothing but figures.

/** Letters of any script. */
const letter = /\p{L}/u;

export function hasLetters(text: string): boolean {
  return letter.test(text);
}

export function wordsOf(lower: string): string[] {
  return lower.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
}

/** Ends as a sentence does: a full stop or its like, then at most closing quotes and brackets. "The end.”" yes, "By Jo Doe" no. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…:][)"'\]]{0,3}$/.test(text);
}

/** A sentence of the article: at least six words, some of them in lower case, and an end. */
export function isSentence(text: string): boolean {
  return text.length >= 30 && endsAsSentence(text) && lowerWords(text) >= 4;
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

function lowerWords(text: string): number {
  return text.match(/(?:^| )["'(]?\p{Ll}/gu)?.length ?? 0;
}

/** Two to five names and nothing else: "Holly Bancroft", "By Jo Doe and Ann Roe". Number words and months are no names. */
export function isNames(text: string): boolean {
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
