// Tells appeals to the reader (for money, a subscription, consent, comments) from what the article reports.
import type { FurnitureRules } from "../rules/furniture.js";
import { isFigureWord, wordsOf } from "./line-shape.js";
import type { Line } from "./lines.js";
import type { Matches } from "./patterns.js";
import { createWordIndex, type WordIndex } from "./word-index.js";

/** `sure`: furniture by itself. `likely`: furniture beside one that is sure. */
export type AppealStrength = "sure" | "likely" | "none";

export type JudgeAppeal = (line: Pick<Line, "text" | "lower">) => AppealStrength;

/** Appeals are a few sentences; longer lines are the article's. */
const longest = 700;

type Sign = "addressed" | "speaking" | "imperative" | "cue" | "reporting";

const reader = ["you", "your", "you're", "you've", "you'll", "yours", "yourself"];
const publisher = ["we", "us", "our", "we're", "we've", "we'll", "ours"];

export function createJudgeAppeal(rules: FurnitureRules["appeals"], phrases: Matches): JudgeAppeal {
  const signs = new Map<string, Sign[]>();
  const sign = (name: Sign, words: readonly string[]) => {
    for (const word of words) signs.set(word, [...(signs.get(word) ?? []), name]);
  };
  sign("addressed", reader);
  sign("speaking", publisher);
  sign("imperative", rules.imperatives);
  sign("cue", rules.cues);
  sign("reporting", rules.reporting);
  const signsOf = createWordIndex(signs);
  return (line) => {
    // "We have no cookies left," said Jo Doe: quoted and reported speech is the article's.
    if (line.text.length > longest || line.text.includes('"')) return "none";
    const words = wordsOf(line.lower);
    const signals = signalsOf(words, signsOf);
    if (signals === null) return "none";
    if (phrases(line)) return "sure";
    return strength(signals, words);
  };
}

interface Signals {
  readonly addressed: boolean;
  readonly speaking: boolean;
  readonly imperative: boolean;
  /** Different words of publishing. */
  readonly cues: number;
}

/** Null where somebody reports. */
function signalsOf(words: readonly string[], signsOf: WordIndex<readonly Sign[]>): Signals | null {
  let addressed = false;
  let speaking = false;
  const cued = new Set<string>();
  for (const word of words) {
    const signs = signsOf(word);
    if (signs === undefined) continue;
    if (signs.includes("reporting")) return null;
    addressed ||= signs.includes("addressed");
    speaking ||= signs.includes("speaking");
    if (signs.includes("cue")) cued.add(word);
  }
  const imperative = signsOf(words[0] ?? "")?.includes("imperative") ?? false;
  return { addressed, speaking, imperative, cues: cued.size };
}

/** Two who talk to each other, or a call to act, and words of publishing; more of them where a figure could be lost. */
function strength({ addressed, speaking, imperative, cues }: Signals, words: readonly string[]): AppealStrength {
  const voices = Number(addressed) + Number(speaking) + Number(imperative);
  if (voices === 0) return "none";
  const figures = words.some((word) => word !== "one" && isFigureWord(word));
  const needed = (voices >= 2 ? 2 : speaking ? 4 : 3) + Number(figures);
  if (cues >= needed) return "sure";
  if (figures) return "none";
  return addressed || speaking || (imperative && cues >= 1) ? "likely" : "none";
}
