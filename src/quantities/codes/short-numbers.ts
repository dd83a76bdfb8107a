// Takes short numbers that are dialled or texted: "dialled 110, the German 999", "a 911 call", "text FLOOD to 80300".
import { isCapitalised, isHyphen, type Scene, wordAt } from "../scene.js";
import type { CodeTables } from "./tables.js";

/** Tokens between "dial" or "text" and the number. */
const reach = 8;

export function takeShortNumber(scene: Scene, index: number, tables: CodeTables): number {
  if (!/^\d{2,7}$/.test(scene.tokens[index]?.text ?? "") || isHyphen(scene, index + 1)) return index;
  if (isTexted(scene, index) || isBehindHotline(scene, index)) return index + 1;
  if (isCountedNext(scene, index + 1)) return index;
  const isTold = isDialled(scene, index) || isOfHotline(scene, index) || isEmergency(scene, index, tables);
  return isTold ? index + 1 : index;
}

/** "999 people", "110 more witnesses", "14 times" */
function isCountedNext(scene: Scene, index: number): boolean {
  const next = scene.tokens[index];
  if (next?.kind === "symbol" || next?.kind === "number") return true;
  return next?.kind === "word" && !isFunctionWord(next.lower) && !isCall(next.lower);
}

/** What is named by the number behind which it stands; "calls" may be counted. */
const isCall = (word: string) =>
  /^(?:calls?|callers?|operators?|dispatch|dispatchers?|cent(?:er|re)s?|emergency|hotline|line|systems?|service|tapes?|recordings?|ambulances?)$/.test(
    word,
  );

const functionWords = new Set(
  "at in on when because as after before but from immediately then so the who that while to for and or if with about again first right straight herself himself just during once now instead rather not quoting citing is was has are were will would can could by until day free which only".split(
    " ",
  ),
);
const isFunctionWord = (word: string) => functionWords.has(word);

/** "dialled 110", "dial 112 or 999", "dialled 110 instead of 17" */
function isDialled(scene: Scene, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const word = wordAt(scene, at);
    if (/^dial(?:s|ed|led|ing|ling)?$/.test(word)) return at === index - 1 || leadsOn(scene, at + 1, index);
    if (/^[.;!?]$/.test(word)) return false;
  }
  return false;
}

/** "the number", "either", or another number with what joins the two. */
function leadsOn(scene: Scene, from: number, index: number): boolean {
  const joins = /^(?:or|and|not|of|than|on|the|number|either|just|only|simply)$/;
  const before = wordAt(scene, index - 1);
  const isAlone = scene.tokens.slice(from, index).every(({ lower }) => joins.test(lower));
  const hasNumber = scene.tokens
    .slice(from, index)
    .some(({ kind, text }) => kind === "number" && /^\d{2,}$/.test(text));
  return isAlone || (hasNumber && /^(?:or|not|of|than)$/.test(before));
}

const isHotline = (word: string) => /^(?:hotline|helpline|freephone)$/.test(word);

/** "helpline 1075 rings out" */
function isBehindHotline(scene: Scene, index: number): boolean {
  return isHotline(wordAt(scene, index - 1)) && (scene.tokens[index]?.text.length ?? 0) > 2;
}

/** "the helpline, 1455, is open" */
function isOfHotline(scene: Scene, index: number): boolean {
  const before = wordAt(scene, index - 1);
  return /^[,(:]$/.test(before) && isHotline(wordAt(scene, index - 2)) && (scene.tokens[index]?.text.length ?? 0) > 2;
}

/** "called 999 at once", "a 911 call", "the German 999", "NHS 111" */
function isEmergency(scene: Scene, index: number, tables: CodeTables): boolean {
  const number = wordAt(scene, index);
  if (!tables.emergency.has(number)) return false;
  const before = wordAt(scene, index - 1);
  const second = wordAt(scene, index - 2);
  const next = wordAt(scene, index + 1);
  if (/^(?:call|calls|called|calling|ring|rang|rung|ringing|phone|phoned|phoning)$/.test(before)) return true;
  if (before === "to" && /^(?:call|calls|called|calling|phoned)$/.test(second)) return true;
  if (isAtEndOfCall(scene, index) || isInList(scene, index)) return true;
  if (before === "nhs" || (before === "number" && second === "emergency")) return true;
  // Whoever reads "911" thinks of the call.
  if (isCall(next)) return number === "911" || (isArticle(before) && (number === "999" || !next.endsWith("s")));
  return second === "the" && isCapitalised(scene, index - 1) && /^(?:911|999)$/.test(number);
}

/** "ring the police on 119.", "to report a fire call 192, for police 191." */
function isAtEndOfCall(scene: Scene, index: number): boolean {
  if (scene.tokens[index + 1]?.kind === "word") return false;
  if (!/^(?:on|at|or|police|ambulance|,)$/.test(wordAt(scene, index - 1))) return false;
  for (let at = index - 2; at >= Math.max(0, index - 12); at--)
    if (/^(?:call|ring|dial|phone|telephone|reach|contact)$/.test(wordAt(scene, at))) return true;
  return false;
}

/** "Police (not urgent): 101", "Emergency: 112", "Doctor out of hours: 111" */
function isInList(scene: Scene, index: number): boolean {
  if (wordAt(scene, index - 1) !== ":") return false;
  let first = 0;
  while (scene.tokens[first] && scene.tokens[first]?.kind !== "word") first++;
  if (!/^(?:police|ambulance|doctors?|fire|emergency|emergencies|coastguard|rescue|nhs)$/.test(wordAt(scene, first)))
    return false;
  return /^(?::|\(|out|services?|brigade)$/.test(wordAt(scene, first + 1));
}

const isArticle = (word: string) => /^(?:an?|the|her|his|their|every|each|first)$/.test(word);

/** "text FLOOD to 80300", "by sending an SMS to 48580": four to six digits at the end of what is sent. */
function isTexted(scene: Scene, index: number): boolean {
  if (!/^\d{4,6}$/.test(scene.tokens[index]?.text ?? "") || !/^(?:to|number)$/.test(wordAt(scene, index - 1)))
    return false;
  const next = scene.tokens[index + 1];
  if (next?.kind === "word" && !isFunctionWord(next.lower)) return false;
  for (let at = index - 2; at >= Math.max(0, index - reach); at--)
    if (/^(?:text|texts|texting|texted|sms|smses|message)$/.test(wordAt(scene, at))) return true;
  return false;
}
