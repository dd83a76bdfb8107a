// Measures and wraps text by the columns it takes on a terminal: wide characters take two, marks none, colour codes none.

const COLOR_CODE = /\x1b\[[0-9;]*m/g;
/** Latin letters, dashes and quotes: a column each. */
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027]*$/;
/** East Asian wide and fullwidth characters, and pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks, joiners and skin tones, which change the character before them. */
const EMPTY = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u;
const JOINER = "\u200d";

export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { width: own } of characters(text.replace(COLOR_CODE, ""))) width += own;
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Keeps at most `width` columns; "…" stands for what is cut. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return `${takeStart(text, width - 1).trimEnd()}…`;
}

/** Lines of at most `width` columns, broken at spaces, or inside a word that is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").flatMap((part) => breakWord(part, Math.max(1, width)))) {
    const own = widthOf(word);
    if (line !== "" && used + 1 + own > width) {
      lines.push(line.trimEnd());
      line = word;
      used = own;
    } else {
      used = line === "" ? own : used + 1 + own;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line.trimEnd()];
}

/** Wraps with `first` before the first line and as many spaces before the others. */
export function wrapAfter(first: string, text: string, width: number): string[] {
  const indent = widthOf(first);
  const [head = "", ...rest] = wrap(text, width - indent);
  return [first + head, ...rest.map((line) => " ".repeat(indent) + line)];
}

/** Behind these a long word breaks before it breaks anywhere: "harbour-dispatch-/troops-out". */
const JOINTS = "-/_,;–—";

/** In one pass: a word may be a whole page. */
function breakWord(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  let used = 0;
  // What stands behind the last joint goes on to the next part.
  let behind = { at: 0, used: 0 };
  for (const { character, width: own } of characters(word)) {
    if (used + own > width && part !== "") {
      const isRoom = behind.used * 3 > width && used - behind.used + own <= width;
      const { at, used: kept } = isRoom ? behind : { at: part.length, used };
      parts.push(part.slice(0, at));
      part = part.slice(at);
      used -= kept;
      behind = { at: 0, used: 0 };
    }
    part += character;
    used += own;
    if (JOINTS.includes(character)) behind = { at: part.length, used };
  }
  return [...parts, part];
}

function takeStart(text: string, width: number): string {
  let taken = "";
  let used = 0;
  for (const { character, width: own } of characters(text)) {
    used += own;
    if (used > width) break;
    taken += character;
  }
  return taken;
}

/** Every character with its columns. (Intl.Segmenter takes time with the square of the length.) */
function* characters(text: string): Generator<{ character: string; width: number }> {
  let isJoined = false;
  for (const character of text) {
    yield { character, width: isJoined ? 0 : characterWidth(character) };
    isJoined = character === JOINER;
  }
}

function characterWidth(character: string): number {
  if (PLAIN.test(character)) return 1;
  if (EMPTY.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
