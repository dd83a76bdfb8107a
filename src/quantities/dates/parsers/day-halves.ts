// Reads which half of the day an hour is of: "5 p.m.", "8 in the morning", "8 this morning", "6:30 Thursday evening".
import { isTight, type Line, skip, word } from "../line.js";

const dayHalves = new Map([
  ["morning", "am"],
  ["afternoon", "pm"],
  ["evening", "pm"],
]);

/** Words that tell the half of the day behind an hour. */
export const halfWords: readonly string[] = ["am", "pm", "a.m", "p.m", "a.m.", "p.m.", ...dayHalves.keys()];

interface Half {
  readonly afternoon: boolean;
  readonly end: number;
}

/** The half of the day that words behind an hour tell, which belong to the day: "at 8 this morning", "6:30 Thursday evening". */
export function toldHalf(line: Line, index: number, hour: number): Half | null {
  const at = skip(line, index, "on");
  const isDay = line.lexicon.weekdays.has(word(line, at)) || /^(?:this|that|yesterday|tomorrow)$/.test(word(line, at));
  const part = isDay ? word(line, at + 1) : "";
  if (part === "night" || word(line, index) === "tonight")
    return hour >= 6 ? { afternoon: hour < 12, end: index } : null;
  const half = dayHalves.get(part);
  return half ? { afternoon: half === "pm", end: index } : null;
}

export function halfOfDay(line: Line, index: number): Half | null {
  if (word(line, index) === "in" && word(line, index + 1) === "the" && dayHalves.has(word(line, index + 2)))
    return { afternoon: dayHalves.get(word(line, index + 2)) === "pm", end: index + 3 };
  const letters = word(line, index).replaceAll(".", "");
  if (letters !== "am" && letters !== "pm") return null;
  const stop =
    !word(line, index).endsWith(".") &&
    word(line, index).includes(".") &&
    word(line, index + 1) === "." &&
    isTight(line, index + 1);
  return { afternoon: letters === "pm", end: index + (stop ? 2 : 1) };
}
