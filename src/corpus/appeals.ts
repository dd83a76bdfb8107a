// Tells appeals to the reader (for money, a subscription, consent, comments) from what the article reports.
import type { FurnitureRules } from "../rules/furniture.js";
import { isFigureWord, wordsOf } from "./line-shape.js";
import type { Line } from "./lines.js";
import type { Matches } from "./patterns.js";

/** `sure`: furniture by itself. `likely`: furniture beside one that is sure. */
export type AppealStrength = "sure" | "likely" | "none";

export type JudgeAppeal = (line: Pick<Line, "text" | "lower">) => AppealStrength;

/** Appeals are a few sentences; longer lines are the article's. */
const longest = 700;

const reader = new Set(["you", "your", "you're", "you've", "you'll", "yours", "yourself"]);
const publisher = new Set(["we", "us", "our", "we're", "we've", "we'll", "ours"]);

export function createJudgeAppeal(rules: FurnitureRules["appeals"], phrases: Matches): JudgeAppeal {
  const imperatives = new Set(rules.imperatives);
  const cues = new Set(rules.cues);
  const reporting = new Set(rules.reporting);
  return (line) => {
    if (line.text.length > longest) return "none";
    const words = wordsOf(line.lower);
    // "We have no cookies left," said Jo Doe: quoted and reported speech is the article's.
    if (line.text.includes('"') || words.some((word) => reporting.has(word))) return "none";
    if (phrases(line)) return "sure";
    return strength(signalsOf(words, imperatives, cues));
  };
}

interface Signals {
  readonly addressed: boolean;
  readonly speaking: boolean;
  readonly imperative: boolean;
  /** Different words of publishing. */
  readonly cues: number;
  readonly figures: boolean;
}

function signalsOf(words: readonly string[], imperatives: ReadonlySet<string>, cues: ReadonlySet<string>): Signals {
  let addressed = false;
  let speaking = false;
  let figures = false;
  const cued = new Set<string>();
  for (const word of words) {
    addressed ||= reader.has(word);
    speaking ||= publisher.has(word);
    if (cues.has(word)) cued.add(word);
    figures ||= word !== "one" && isFigureWord(word);
  }
  return { addressed, speaking, figures, imperative: imperatives.has(words[0] ?? ""), cues: cued.size };
}

/** Two who talk to each other, or a call to act, and words of publishing; more of them where a figure could be lost. */
function strength({ addressed, speaking, imperative, cues, figures }: Signals): AppealStrength {
  const voices = Number(addressed) + Number(speaking) + Number(imperative);
  const needed = (voices >= 2 ? 2 : speaking ? 4 : 3) + Number(figures);
  if (voices >= 1 && cues >= needed) return "sure";
  if (figures) return "none";
  return addressed || speaking || (imperative && cues >= 1) ? "likely" : "none";
}
