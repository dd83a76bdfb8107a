// Finds the furniture inside a line of news: a counter or a list number in front of it, appeals and service lines behind it.
import type { NamePiece } from "./pieces.js";

export interface LineParts {
  /** Offsets in the line of what it reports. */
  readonly start: number;
  readonly end: number;
}

const longestTail = 160;
/** "Unsubscribe", "Was this sent on to you?": what holds no figure may stand between furniture. */
const longestBetween = 80;
/** Longer lines are not taken apart. */
export const longestParted = 700;
const front =
  /^(?:#{1,4} )?(?:(?:tap|click|swipe)[\p{L} ]{0,20}[.:] ?)?(?:\((?:\d{1,2}|[ivx]{1,4})\) |\d{1,2} \| |\d{1,3} ?(?:mins?|minutes?|hrs?|hours?|[hm]) ago[ :|·–-]{1,3}|(?:image|photo|picture|slide|figure|fig\.?|photograph|gallery)? ?\d{1,3} ?(?:of|\/) ?\d{1,3} ?[:.|–—-] )(?=["“‘'\p{Lu}])/iu;
/** "### 2. How many died?", "(02:41) At gate 7", "90'+3 Goal!": numbers of headings, of chapters and of minutes. */
const numbered =
  /^(?:#{1,4} \d{1,2}[.)] |\(\d{1,2}:\d\d(?::\d\d)?\) |\d{1,3}['’](?:\+\d{1,2}['’]?)? )(?=["“‘'\p{Lu}])/u;
/** "**Update, 3:15 p.m.:** ", "Correction, July 21: " */
const noted =
  /^[*_]{0,3}(?:update|updated|correction|corrected|clarification|editor['’]s note),? (?:(?:on|at) )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|gmt|et|bst)?|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}(?: \d{4})?)[.:][*_]{0,3} /iu;

/** "(2:14)", "(31 min).", "(22 photos)" behind a teaser. */
const media =
  / ?\((?:\d{1,2}:\d{2}|\d{1,3} ?(?:min|mins|minutes|sec|secs|seconds|photos|pictures|images|slides))\)\.?$/i;

const month = "\\p{Lu}\\p{L}{2,8}\\.?";
const day = `(?:\\d{1,2} ${month} \\d{4}|${month} \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
/** "12 May 2016: " before a teaser; not "12 May 2016 was". */
const dateBefore = new RegExp(
  `^[*•·-]? ?\\[?${day}(?:,? \\d{1,2}[.:]\\d\\d)?\\]?(?: ?[:|–—-])? (?=["“‘'\\p{Lu}\\d])`,
  "u",
);
/** " - May 12, 2016", " (2016-05-12)" behind one. */
const dateBehind = new RegExp(`["”]? ?(?:[-–—|,(]|(?<=\\p{L}|["”])) ?${day}\\)?$`, "u");

export type ReadLineParts = (raw: string, isTeaser: boolean) => LineParts;

/** What a raw line reports, without the furniture at its ends. The whole line where there is none. */
export function createReadLineParts(isFurniture: NamePiece): ReadLineParts {
  return (raw, isTeaser) => {
    const whole = { start: 0, end: raw.length };
    if (raw.length > longestParted || !/\d/.test(raw)) return whole;
    if (isTeaser) {
      const start = dateBefore.exec(raw)?.[0].length ?? 0;
      const end = media.exec(raw)?.index ?? dateBehind.exec(raw)?.index ?? raw.length;
      if (start > 0 || end < raw.length) return { start, end };
    }
    // A counter in front, or a second sentence behind.
    if (!/^[(#\dtcsipfgue*_]|[.!?]["”’')]{0,2} /i.test(raw)) return whole;
    return { start: startOf(raw), end: endOf(raw, isFurniture) };
  };
}

function startOf(raw: string): number {
  return (front.exec(raw) ?? numbered.exec(raw) ?? noted.exec(raw))?.[0].length ?? 0;
}

/** Sentences at the end that are furniture by themselves are cut off; the first sentence stays. */
function endOf(raw: string, isFurniture: NamePiece): number {
  const starts = [...raw.matchAll(/[.!?]["”’')]{0,2} (?=[\p{Lu}\d+($€£])/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  let end = raw.length;
  let last = raw.length;
  for (const start of starts.reverse()) {
    if (last - start > longestTail) break;
    const sentence = raw.slice(start, last).trim();
    if (isFurniture(sentence) !== null) end = start;
    else if (sentence.length > longestBetween || /\d/.test(withoutLinks(sentence))) break;
    last = start;
  }
  return trimmedEnd(raw, end);
}

/** The target of a link in Markdown is no figure. */
function withoutLinks(sentence: string): string {
  return sentence.replace(/\]\([^)]*\)/g, "]");
}

function trimmedEnd(raw: string, end: number): number {
  let last = end;
  while (last > 0 && raw.charCodeAt(last - 1) === 0x20) last--;
  return last;
}
