// Takes telephone numbers: runs of digits that a word, a plus, brackets or hyphens mark as dialled.
import type { Token } from "../../model/sentence.js";
import { isBehindNumberVerb } from "../number-verb.js";
import { type Scene, wordAt } from "../scene.js";
import type { CodeTables } from "./tables.js";

/** "+44 20 7946 0958", "555-123-4567", "(555) 123-4567", "call 0800 123 456". */
export function takeTelephone(scene: Scene, index: number, tables: CodeTables): number {
  const token = scene.tokens[index];
  if (token?.kind !== "number" && token?.text !== "+" && token?.text !== "(") return index;
  const end = endOfDigitRun(scene, index);
  if (end === index) return index;
  const called = isCalled(scene, index, tables);
  if (!called && end === index + 1) return index;
  const groups = scene.tokens.slice(index, end).filter(({ kind }) => kind === "number");
  const first = groups[0]?.text ?? "";
  const digits = groups.reduce((sum, { text }) => sum + text.length, 0);
  const plus = token.text === "+" && groups.length > 1 && digits > 8;
  // "In Tonga the number is 440."
  const short = first.length >= 3 && wordAt(scene, index - 1) !== "is" && isEndOfCall(scene, end);
  const dialled = called && (digits >= 5 || groups.length > 2 || short);
  const hyphened = groups.length > 2 && digits > 8 && scene.tokens[index + 1]?.text === "-";
  const area = token.text === "(" && groups.length > 2 && digits >= 9;
  // "555-0177"
  const local = groups.length === 2 && first.length === 3 && /^0\d{3}$/.test(groups[1]?.text ?? "");
  const zero = groups.length > 1 && digits > 8 && /^0\d/.test(first);
  const near = groups.length > 2 && digits > 8 && isCalledNear(scene, index, tables) && !isGrouped(groups);
  return near || plus || dialled || hyphened || area || zero || local ? end : index;
}

/** Behind "call", "phone:"; "SE35" opens the number of an account. */
function isCalled(scene: Scene, index: number, tables: CodeTables): boolean {
  if (isBehindNumberVerb(scene, index)) return false;
  const word = wordAt(scene, /^(?::|\.|is|on|at)$/.test(wordAt(scene, index - 1)) ? index - 2 : index - 1);
  return tables.telephone.has(word) || /^[a-z]{2}\d{2}$/.test(word);
}

/** "call Health Line at 1850 24 1850" */
function isCalledNear(scene: Scene, index: number, tables: CodeTables): boolean {
  for (let at = index - 2; at >= Math.max(0, index - 5); at--) if (tables.telephone.has(wordAt(scene, at))) return true;
  return false;
}

/** "100 000 000" is one number. */
function isGrouped([, ...groups]: readonly Token[]): boolean {
  return groups.every(({ text }) => text.length === 3);
}

/** "call 101 and quote the log" */
function isEndOfCall(scene: Scene, index: number): boolean {
  return scene.tokens[index]?.kind !== "word" || /^(?:and|or|if|with|to|for)$/.test(wordAt(scene, index));
}

/** Digits, spaces, hyphens, dots and brackets of one telephone number; a decimal or a separator ends it. */
function endOfDigitRun(scene: Scene, index: number): number {
  const most = Math.min(scene.tokens.length, index + 12);
  let end = index;
  let last = index;
  for (; end < most; end++) {
    const token = scene.tokens[end];
    if (!token || scene.taken[end] !== 0) break;
    if (token.kind === "number") {
      if (/[.,]/.test(token.text) && !/^\d{3}\.\d{3}\.\d{4}$/.test(token.text)) break;
      last = end + 1;
    } else if (!/^[-–()+]$/.test(token.text)) break;
  }
  return last;
}
