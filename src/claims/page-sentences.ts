// Tells figures of sentences that speak of the page, or serve its reader: "here are the five stories", "a text costs 50p", "Tue–Sun, 10am–4pm", "the Act of 1934".
import type { Mention } from "../model/quantity.js";
import type { Description } from "./description.js";
import { kindAt, lowerAt, type Scene } from "./scene.js";

/** A call or a text costs no more, in its currency. */
const dearestCall = 10;
const reach = 6;

/** The figure says nothing about the world although its sentence may. */
export function isOfPage(scene: Scene, index: number, about: Description): boolean {
  const mention = scene.phrases[index]?.mention;
  if (!mention) return false;
  return (
    isAlone(scene) ||
    isYearOfLaw(scene, mention) ||
    isPriceOfCall(scene, mention) ||
    isOpeningHour(scene, mention) ||
    isToday(scene, mention) ||
    isPresented(scene, index, about)
  );
}

/** "+1", "213.": a line with no word beside its number. */
function isAlone({ tokens, sentence }: Scene): boolean {
  return sentence.block !== "title" && tokens.length <= 4 && tokens.every(({ text }) => !/\p{L}|[$€£%°]/u.test(text));
}

/** "the Exchange Act of 1934", "Decree 114 of 2011", "No. 707 of 2003" */
function isYearOfLaw({ tokens }: Scene, { firstToken, endToken }: Mention): boolean {
  if (endToken - firstToken !== 1 || !/^(?:1[5-9]|20)\d\d$/.test(tokens[firstToken]?.text ?? "")) return false;
  if (isNamedAct(tokens, firstToken + 1)) return true;
  if (tokens[firstToken - 1]?.lower !== "of") return false;
  const law = tokens[firstToken - 2]?.text ?? "";
  if (/^\d{1,4}$/.test(law)) return laws.test(tokens[firstToken - 3]?.text ?? "") || isNo(tokens[firstToken - 4]?.text);
  return laws.test(law);
}

/** "Food Safety Act" behind "1990" */
function isNamedAct(tokens: Scene["tokens"], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const text = tokens[at]?.text ?? "";
    if (/^(?:Act|Law|Code|Ordinance|Treaty|Convention)$/.test(text)) return true;
    if (!/^(?:\p{Lu}|and$|of$)/u.test(text)) return false;
  }
  return false;
}

const laws =
  /^(?:Acts?|Laws?|Decrees?|Code|Ordinance|Order|Statute|Regulations?|Rules|Treaty|Convention|[Cc]onstitution|Directive)$/;
const isNo = (text: string | undefined) => text === "No" || text === "Nos";

/** "a text costs one euro", "text message to 48580 (one euro)", "calls cost 36p a minute", "an SMS costing 50 cents" */
function isPriceOfCall(scene: Scene, { quantity, firstToken }: Mention): boolean {
  if (quantity.kind !== "money" || typeof quantity.max !== "number" || quantity.max > dearestCall) return false;
  let at = firstToken - 1;
  while (at >= 0 && /^(?:just|only|at|about|around|up|to|standard|charged)$/.test(lowerAt(scene, at))) at--;
  if (lowerAt(scene, at) === "(" && scene.tokens[at - 1]?.kind === "number" && isCalled(scene, at - 1)) return true;
  if (!/^(?:cost|costs|costing|charged|charge)$/.test(lowerAt(scene, at)) && lowerAt(scene, at + 1) !== "charged")
    return false;
  return isCalled(scene, at);
}

/** A call or a text within a few words before the token. */
function isCalled(scene: Scene, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--)
    if (/^(?:texts?|sms|call|calls|message|messages|line|lines)$/.test(lowerAt(scene, before))) return true;
  return false;
}

const days = /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)$/;

/** "Tue–Sun, 10am–4pm", "Mon-Fri 9-11.30", "daily 10am to 6pm" behind "open" */
function isOpeningHour(scene: Scene, { quantity, firstToken, endToken }: Mention): boolean {
  const inside = scene.tokens.slice(firstToken, endToken).filter(({ kind }) => kind === "word");
  if (quantity.kind === "date") return isSpanOfDays(scene, firstToken, endToken);
  if (quantity.kind !== "time" && quantity.kind !== "count" && quantity.kind !== "score") return false;
  if (!inside.every(({ lower }) => /^(?:am|pm|a|p|m|to|from|between|and|h|noon|midnight|until|till)$/.test(lower)))
    return false;
  let at = firstToken - 1;
  while (at >= 0 && /^(?:,|:|\||\(|from)$/.test(lowerAt(scene, at))) at--;
  if (days.test(lowerAt(scene, at))) return true;
  return lowerAt(scene, at) === "daily" && /^(?:open|opens|hours)$/.test(lowerAt(scene, at - 1));
}

/** "Sun" of "Tue–Sun" */
function isSpanOfDays(scene: Scene, first: number, end: number): boolean {
  const isDay = (at: number) => days.test(lowerAt(scene, at));
  const joins = (at: number) => /^[-–—/]$/.test(lowerAt(scene, at));
  return (isDay(first) && joins(first - 1) && isDay(first - 2)) || (isDay(end - 1) && joins(end) && isDay(end + 1));
}

/** "It's Tuesday, June 5, and", "Today is Monday": how a newsletter begins. */
function isToday(scene: Scene, { quantity, firstToken, endToken }: Mention): boolean {
  if (quantity.kind !== "date" || endToken - firstToken < 3) return false;
  let at = firstToken - 1;
  while (at >= 0 && scene.tokens[at]?.kind !== "word" && lowerAt(scene, at) !== "'s") at--;
  if (at > 2) return false;
  const words = scene.tokens.slice(0, at + 1).map(({ lower }) => lower);
  return /^(?:(?:it|today) (?:'s|’s|is)|it's|it’s)$/.test(words.join(" "));
}

/** "here are the five things to know", "one more thing" */
function isPresented(scene: Scene, index: number, { counted }: Description): boolean {
  const { lexis } = scene;
  if (counted === null || counted.phrase < index) return false;
  if (counted.head === "thing" && !scene.hasVerb) return true;
  if (!lexis.isPresented(counted.head)) return false;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (kindAt(scene, at) === "stop") return false;
    const first = scene.phrases[at]?.first ?? 0;
    const end = scene.phrases[index]?.first ?? 0;
    for (let token = first; token < end; token++)
      if (lowerAt(scene, token) === "here" && /^(?:are|is|'re)$/.test(lowerAt(scene, token + 1))) return true;
  }
  return false;
}
