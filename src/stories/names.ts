// Finds the names in a document's sentences: runs of capitalised words, lower-cased, possessive stripped.
import { isCapitalised, type Word } from "./words.js";

/** Longest run kept as one name; headings in capitals make no names. */
const longestName = 5;

/**
 * How often each name stands in the sentences. The first word of a sentence is capitalised anyway: it belongs to a name only
 * where the next word does too, or where it is seen capitalised elsewhere.
 */
export function namesOf(sentences: readonly (readonly Word[])[], text: string, noName: ReadonlySet<string>) {
  const prose = sentences.filter((words) => !isHeading(words));
  const names = new Map<string, number>();
  const openings = new Map<string, number>();
  for (const words of prose)
    for (const run of runsOf(words, text, noName)) {
      const name = run.map((word) => word.lower).join(" ");
      const counts = run.length === 1 && run[0] === words[0] ? openings : names;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  for (const [name, count] of openings) {
    const seen = names.get(name);
    if (seen !== undefined) names.set(name, seen + count);
  }
  return names;
}

/** Most words of a headline are capitalised, so capitals tell nothing there. */
function isHeading(words: readonly Word[]): boolean {
  let capitals = 0;
  for (const word of words) if (isCapitalised(word)) capitals++;
  return capitals > 0.6 * words.length;
}

function runsOf(words: readonly Word[], text: string, noName: ReadonlySet<string>): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const fits = isCapitalised(word) && word.lower.length > 1 && !noName.has(word.lower);
    const last = run.at(-1);
    if (last && (!fits || !joins(text, last, word))) {
      runs.push(run);
      run = [];
    }
    if (fits) run.push(word);
  }
  if (run.length > 0) runs.push(run);
  return runs.filter((found) => found.length <= longestName);
}

/** Only a space or a hyphen stands between the words of one name. */
function joins(text: string, left: Word, right: Word): boolean {
  const between = text.slice(left.end, right.start);
  return between.length <= 3 && /^(?:['’]s)?[\s-]$/u.test(between);
}
