// Words the name of a speaker in full: "governor of the province, Ana Ruiz", "officials and state media".
import { kindAt, lowerAt, type Scene, wordsOf } from "./scene.js";

/** The words from the first noun phrase to the last that name the speaker at phrase `index`, and where they begin. */
export function fullName(scene: Scene, index: number): { speaker: string; from: number } {
  const from = joinedBefore(scene, apposedBefore(scene, index));
  const end = apposedAfter(scene, withOfParts(scene, index));
  const first = scene.phrases[from]?.first ?? 0;
  const words = wordsOf(scene, first, scene.phrases[end]?.end ?? first + 1);
  return { speaker: withoutReport(scene, words.replace(/^(?:the|a|an|its|their|his|her|our|whose) /i, "")), from };
}

/** "Interior Ministry's count", "Health Ministry data": whose count it is says so. */
function withoutReport(scene: Scene, words: string): string {
  const possessive = words.search(/['’]s? /);
  if (possessive > 0 && isReportWord(scene, words.slice(words.lastIndexOf(" ") + 1))) return words.slice(0, possessive);
  const last = words.lastIndexOf(" ");
  return last > 0 && isReportWord(scene, words.slice(last + 1)) ? words.slice(0, last) : words;
}

function isReportWord(scene: Scene, word: string): boolean {
  return scene.lexis.isReport(scene.language.singular(word.toLowerCase()));
}

/** "the head of the union in Leeds": what follows "of" belongs to the speaker. */
function withOfParts(scene: Scene, index: number): number {
  let end = index;
  for (let parts = 0; parts < 2; parts++) {
    const link = scene.phrases[end + 1];
    const joined = link?.kind === "preposition" && /^(?:of|for|at|in|from)$/.test(lowerAt(scene, link.first));
    if (!joined || kindAt(scene, end + 2) !== "noun") break;
    end += 2;
  }
  return end;
}

/** "the fire chief, Ana Rell, said": the name between commas. */
function apposedAfter(scene: Scene, end: number): number {
  const name = scene.phrases[end + 2];
  const last = kindAt(scene, end + 3);
  const opened = kindAt(scene, end + 1) === "comma" && name?.kind === "noun";
  // "…, said the head of the union, Ana Rell."
  const closed = last === "comma" || ((last === "stop" || last === null) && scene.phrases.length <= end + 4);
  if (!opened || !closed || !name) return end;
  return scene.tags[name.head] === "name" ? end + 2 : end;
}

/** "Ana Ruiz, the governor, said": the name before the office. */
function apposedBefore(scene: Scene, index: number): number {
  const name = scene.phrases[index - 2];
  const office = scene.phrases[index];
  if (kindAt(scene, index - 1) !== "comma" || name?.kind !== "noun" || !office) return index;
  const named = scene.tags[name.head] === "name" && scene.tags[office.head] !== "name";
  const opens =
    kindAt(scene, index - 3) === null || kindAt(scene, index - 3) === "comma" || kindAt(scene, index - 3) === "quote";
  return named && opens ? index - 2 : index;
}

/** "officials and state media": both say so. */
function joinedBefore(scene: Scene, index: number): number {
  const and = scene.phrases[index - 1];
  const noun = scene.phrases[index - 2];
  const joined = and?.kind === "conjunction" && lowerAt(scene, and.first) === "and" && noun?.kind === "noun";
  const opens =
    kindAt(scene, index - 3) === null || kindAt(scene, index - 3) === "comma" || kindAt(scene, index - 3) === "quote";
  return joined && opens ? index - 2 : index;
}
