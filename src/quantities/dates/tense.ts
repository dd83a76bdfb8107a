// Decides from the verbs of a clause whether a date in it lies behind or ahead.
import type { Direction } from "../../model/date.js";
import { isCapitalised, isIn, type Line, type Told, word } from "./line.js";

const closing: ReadonlySet<string> = new Set([...';:.?!()—–“”"']);

/** So many tokens from the date, at most. */
const reach = 16;

/**
 * The nearest verb before the date in its clause decides; without one, the first behind it.
 * "announced Tuesday that troops will leave" looks back, "will leave on Thursday" ahead.
 */
export function directionAt(line: Line, first: number, end: number): Direction {
  if (isIn(line, first, "beginnings")) return "future";
  if (isOn(line, first) || isMovedTo(line, first) || isSetFor(line, first, end)) return "future";
  if (isStillSo(line, first)) return "future";
  if (word(line, first - 1) === "ended" || (word(line, first - 1) === "on" && word(line, first - 2) === "ended"))
    return "over";
  if (isDelivered(line, first, end)) return "future";
  if (isPromised(line, first)) return "past";
  const told = scanWhen(line, end);
  if (told !== "unknown") return told;
  const before = scan(line, first - 1, -1);
  if (before !== "unknown" || isInserted(line, first, end)) return before;
  return scan(line, word(line, end) === "," ? end + 1 : end, 1);
}

/** ", 6.1 percent in August, is forecast to pass 8 percent": a figure set between commas has not the time of the verb behind. */
function isInserted(line: Line, first: number, end: number): boolean {
  if (word(line, end) !== ",") return false;
  for (let at = first - 1, numbers = 0; at > first - 8 && line.tokens[at]; at--) {
    if (word(line, at) === ",") return numbers > 0;
    if (line.tokens[at]?.kind === "number") numbers++;
  }
  return false;
}

/** "The vote is on 18 June", "polling is Sunday". */
function isOn(line: Line, first: number): boolean {
  const at = ["on", "in", "at"].includes(word(line, first - 1)) ? first - 2 : first - 1;
  return ["is", "are"].includes(word(line, at));
}

/** "was postponed to 7 October", "put off its tax on bread until January". */
function isMovedTo(line: Line, first: number): boolean {
  const isUntil = ["until", "till"].includes(word(line, first));
  const reach = isUntil ? 10 : word(line, first - 1) === "to" ? 4 : 0;
  for (let back = isUntil ? 1 : 2; back <= reach; back++) if (isIn(line, first - back, "moves")) return true;
  return false;
}

/** "has been prolonged until 31 October", "have closed the road till Friday". */
function isStillSo(line: Line, first: number): boolean {
  if (!["until", "till"].includes(word(line, first))) return false;
  for (let back = 1; back <= 8 && !endsClause(line, first - back); back++)
    if (["has", "have"].includes(word(line, first - back))) return true;
  return false;
}

/** "promised on Tuesday to raise pensions": the day of the promise, not of what it is about. */
function isPromised(line: Line, first: number): boolean {
  const at = word(line, first - 1) === "on" ? first - 2 : first - 1;
  return ["promised", "vowed", "pledged", "predicted", "agreed"].includes(word(line, at));
}

/** "gold for December delivery fell", "crude for delivery in October"; not "its deliveries in October fell". */
function isDelivered(line: Line, first: number, end: number): boolean {
  if (isIn(line, end, "delivered")) return true;
  const at = word(line, first - 1) === "in" ? first - 2 : first - 1;
  return isIn(line, at, "delivered") && word(line, at - 1) === "for";
}

/** "called another strike for March 27", "a hearing for Friday"; not "figures for March". */
function isSetFor(line: Line, first: number, end: number): boolean {
  if (word(line, first - 1) !== "for") return false;
  return line.tokens.slice(first, end).some(({ kind, lower }) => kind === "number" || lower.endsWith("day"));
}

/** "were told to leave on Wednesday, when the river burst its banks". */
function scanWhen(line: Line, end: number): Direction {
  const at = word(line, end) === "," ? end + 1 : end;
  return word(line, at) === "when" ? scan(line, at + 1, 1) : "unknown";
}

function scan(line: Line, from: number, step: 1 | -1): Direction {
  let weak: Direction = "unknown";
  for (let index = from; Math.abs(index - from) < reach; index += step) {
    if (!line.tokens[index]) return weak;
    const { ends, direction, infinitive } = toldAt(line, index);
    if (ends) return weak;
    if (direction !== null) return direction;
    if (infinitive) weak = "future";
  }
  return weak;
}

function toldAt(line: Line, index: number): Told {
  const before = line.told[index];
  if (before) return before;
  const told = tell(line, index);
  line.told[index] = told;
  return told;
}

function tell(line: Line, index: number): Told {
  if (endsClause(line, index)) return { ends: true, direction: null, infinitive: false };
  const direction = cueAt(line, index);
  if (direction === null) return { ends: false, direction, infinitive: isInfinitive(line, index) };
  return {
    ends: false,
    direction: direction === "past" && isConditional(line, index) ? "future" : direction,
    infinitive: false,
  };
}

function endsClause(line: Line, index: number): boolean {
  return closing.has(word(line, index)) || (isIn(line, index, "clauseEnds") && !isOfDegree(line, index));
}

/** "as many as 55 days" goes on. */
function isOfDegree(line: Line, index: number): boolean {
  const other = word(line, index + 2) === "as" ? index + 1 : index - 1;
  return (
    word(line, index) === "as" &&
    /^(?:many|much|few|little|high|low|early|late|long|soon|recently|well)$/.test(word(line, other))
  );
}

function cueAt(line: Line, index: number): Direction | null {
  if (isWasTo(line, index)) return "unknown";
  if (isGranted(line, index)) return "past";
  if (isToBe(line, index) || isProgressive(line, index)) return "future";
  if (isPlanned(line, index) || isFuture(line, index)) return isBackThen(line, index) ? "unknown" : "future";
  if (isIn(line, index, "modals") && word(line, index + 1) === "have") return "past";
  if (isTimetable(line, index)) return "future";
  return isPast(line, index) ? "past" : null;
}

/** "will resign if the judges blocked the law before September". */
function isConditional(line: Line, index: number): boolean {
  for (let at = index; at > index - 8 && line.tokens[at] && !closing.has(word(line, at)); at--)
    if (["if", "unless"].includes(word(line, at))) return true;
  return false;
}

/** "was to lie in state": a plan then, which may have been carried out by now. */
function isWasTo(line: Line, index: number): boolean {
  return word(line, index) === "to" && ["was", "were"].includes(word(line, index - 1)) && isVerb(line, index + 1);
}

/** "was forced to close", "were allowed to return". */
function isGranted(line: Line, index: number): boolean {
  return (
    word(line, index) === "to" && isIn(line, index - 1, "granted") && ["was", "were"].includes(word(line, index - 2))
  );
}

/** "a report to be published on April 16"; not "claimed to be stationed". */
function isToBe(line: Line, index: number): boolean {
  if (word(line, index) !== "to" || word(line, index + 1) !== "be") return false;
  const before = word(line, index - 1);
  return !before.endsWith("ed") && !isIn(line, index - 1, "doneBeforeTo") && word(line, index + 2).endsWith("ed");
}

/** "is stepping down in June", "are meeting on Friday". */
function isProgressive(line: Line, index: number): boolean {
  return isIn(line, index, "progressive") && ["is", "are", "am", "'s", "'re"].includes(word(line, index - 1));
}

/** "is set to leave", "ordered him to appear", "to be held"; not "began to", "to Almaty", "to the south". */
function isPlanned(line: Line, index: number): boolean {
  if (word(line, index) !== "to" || !isVerb(line, index + 1) || isIn(line, index - 1, "doneBeforeTo")) return false;
  return [1, 2, 3].some((back) => isIn(line, index - back, "plannedBeforeTo"));
}

/** "troops to leave on Thursday" looks ahead unless a verb before it looks back: "was reluctant to speak on Thursday". */
function isInfinitive(line: Line, index: number): boolean {
  if (word(line, index) !== "to" || isIn(line, index - 1, "doneBeforeTo")) return false;
  return isIn(line, index + 1, "baseVerbs");
}

/** "had been due to begin in May", "had forecast a loss": what lay ahead then may lie behind now. */
function isBackThen(line: Line, index: number): boolean {
  return [1, 2, 3].some((back) => isIn(line, index - back, "hadBefore"));
}

function isVerb(line: Line, index: number): boolean {
  const token = line.tokens[index];
  if (token?.kind !== "word" || token.text !== token.lower) return false;
  return !/(?:s|ed|ing|ly|tion|ment|ity|ness)$/.test(token.lower) && !isIn(line, index, "articles");
}

/** "will", "leaves on Friday"; not "the leaves had fallen" or "in May". */
function isFuture(line: Line, index: number): boolean {
  const lower = word(line, index);
  if (lower === "may" && isCapitalised(line, index) && index > 0) return false;
  const isNoun = lower.endsWith("s") && isIn(line, index + 1, "past");
  return (isIn(line, index, "future") && !isNoun) || lower.endsWith("'ll");
}

/** "will cut", "to hit", "did not read". */
function isBase(line: Line, index: number): boolean {
  const before = word(line, index - 1) === "not" ? index - 2 : index - 1;
  return word(line, before) === "to" || isFuture(line, before) || isIn(line, before, "modals");
}

function isTimetable(line: Line, index: number): boolean {
  const subject = word(line, index - 1);
  if (isIn(line, index, "presentVerbs") && !isIn(line, index - 1, "noPresentAfter")) return true;
  // "the chief, who retires in December"
  if (subject === "who")
    return /[^s]s$/.test(word(line, index)) && !/^(?:is|was|has|does|says)$/.test(word(line, index));
  return isIn(line, index, "timetable") && subject.length > 3 && subject.endsWith("s");
}

/** Known past forms, and words in "-ed" that are no nouns or adjectives ("a phased withdrawal"), nor "-led" or behind "be". */
function isPast(line: Line, index: number): boolean {
  const token = line.tokens[index];
  if (token?.kind !== "word" || !token.spaced || isIn(line, index - 1, "states")) return false;
  if (isIn(line, index, "alike") && isBase(line, index)) return false;
  if (isIn(line, index, "past")) return true;
  const ending = token.lower.length > 4 && token.lower.endsWith("ed") && token.text === token.lower;
  return ending && !isIn(line, index, "noPast") && !isIn(line, index - 1, "articles");
}
