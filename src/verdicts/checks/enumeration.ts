// "six states: A, B, C, D, E and F": whether as many names are listed as the number says.
import type { Token } from "../../model/sentence.js";
import type { VerdictRules } from "../../rules/verdicts.js";
import { type CheckedFigure, type Finding, finding, type SentenceCheck } from "./checked-document.js";

const longestName = 5;
/** Words that names are joined from: "Isle of Man", "Rio de Janeiro". */
const inNames = new Set(["of", "the", "de", "la", "du", "del", "al", "da", "van", "von", "der", "'s", "-", "."]);
const ends = new Set([".", ";", ")", "–", "—", "!", "?", "]"]);

export function createEnumerations({ checks }: VerdictRules): SentenceCheck {
  const cues = checks.lists.map((cue) => cue.split(" "));
  return ({ figures, tokens }) =>
    figures.flatMap((figure, index) => {
      const limit = figures[index + 1]?.firstToken ?? tokens.length;
      return enumerationFinding(tokens, figure, limit, cues) ?? [];
    });
}

function enumerationFinding(
  tokens: readonly Token[],
  figure: CheckedFigure,
  limit: number,
  cues: readonly (readonly string[])[],
): Finding | null {
  const { kind, min, max, bound } = figure.quantity;
  if (kind !== "count" || bound !== "exact" || min !== max || typeof min !== "number" || min < 3 || min > 40)
    return null;
  const start = listStart(tokens, figure.endToken, cues);
  const names =
    start === null ? null : namesFrom(tokens.slice(start, Math.min(tokens.length, start + 300)), limit - start);
  if (!names) return null;
  const holds = names.least <= min && min <= names.most;
  const count = names.most === names.least ? String(names.most) : `${names.least} to ${names.most}`;
  const listed = names.least === min || holds ? String(min) : count;
  const reason = holds ? `${figure.text}: ${listed} are listed.` : `${figure.text}, but ${count} are listed.`;
  return finding("enumeration", [figure], holds, reason);
}

/** The token after the words that open a list, at most five words behind the number: "six states: …", "six-member club made up of …". */
function listStart(tokens: readonly Token[], from: number, cues: readonly (readonly string[])[]): number | null {
  for (let at = from; at < from + 7 && at < tokens.length; at++) {
    for (const words of cues)
      if (words.every((word, index) => tokens[at + index]?.lower === word)) return at + words.length;
    if (tokens[at]?.kind !== "word" && tokens[at]?.text !== "-") return null;
  }
  return null;
}

interface Names {
  /** Members where every "and" but the last stands inside a name: "Bosnia and Herzegovina". */
  readonly least: number;
  /** Members where every "and" joins two. */
  readonly most: number;
}

/** Counts the names of a list that ends with "and" or "&" and one more name; null for anything else. */
function namesFrom(tokens: readonly Token[], limit: number): Names | null {
  let [commas, ands, length, lastAnd, oxford] = [0, 0, 0, false, false];
  for (const [index, token] of tokens.entries()) {
    if (ends.has(token.text) && !isAbbreviation(tokens, index)) break;
    if (lastAnd && length > 0 && goesOn(token, tokens[index + 1])) break;
    if (index >= limit) return null;
    if (token.text === "," || token.lower === "and") {
      const isOxford = token.lower === "and" && tokens[index - 1]?.text === ",";
      if (length === 0 && !isOxford) return null;
      oxford ||= isOxford;
      if (token.text === ",") commas++;
      else if (!isOxford) ands++;
      lastAnd = token.lower === "and" || (lastAnd && isOxford);
      length = 0;
      continue;
    }
    if (!isOfName(token) || ++length > longestName) return null;
  }
  if (!lastAnd || length === 0 || commas === 0) return null;
  return { least: commas + (oxford ? 1 : 2), most: commas + ands + 1 };
}

/** After "and Freedonia" the sentence goes on: ", was signed", "met". */
function goesOn(token: Token, next: Token | undefined): boolean {
  if (token.text === ",") return next !== undefined && !/^\p{Lu}/u.test(next.text);
  return token.kind === "word" && token.lower !== "and" && !isOfName(token);
}

function isOfName(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) || inNames.has(token.lower);
}

/** The full stop of "St. Lucia" stands before another word. */
function isAbbreviation(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === "." && tokens[index + 1]?.kind === "word";
}
