// Text that wants to act on the terminal, the page or the spreadsheet, in every field that comes from documents.
import type { Result } from "../../src/model/result.js";
import { makeClaim, makeGroup, makeQuantity, makeResult, makeSource } from "./make.js";

/** Clears the screen, turns the direction, opens a tag and an attribute, breaks tables and fences, and is a formula. */
export const HOSTILE =
  '=cmd|\u001b[2J\u0007\u202egnp.\u2066\r\n</script><img src=x onerror="alert(1)">`|*_[a](b)\ud800\t日本語';

export function makeHostile(): Result {
  const source = makeSource("src-1", { path: `${HOSTILE}.txt`, outlet: HOSTILE, title: HOSTILE });
  const other = makeSource("src-2");
  const text = { text: HOSTILE, sentence: `${HOSTILE} and ${HOSTILE}`, speaker: HOSTILE, label: HOSTILE };
  const claims = [
    makeClaim("c-1", "src-1", { ...text, quantity: makeQuantity({ bound: "vague", unresolved: HOSTILE }) }),
    makeClaim("c-2", "src-2", {
      ...text,
      quantity: makeQuantity({ min: -5, max: -5, kind: "percent", unit: "percent" }),
    }),
  ];
  const groups = [makeGroup("g-1", "conflict", claims, { reason: HOSTILE, question: HOSTILE })];
  const gaps = [{ id: "x-1", kind: "missing-value", source: "src-1", text: HOSTILE, reason: HOSTILE } as const];
  const checks = [{ id: "k-1", kind: "sum", source: "src-1", holds: false, reason: HOSTILE } as const];
  return makeResult({
    sources: [source, other],
    claims,
    groups,
    gaps,
    checks,
    skipped: [{ path: HOSTILE, reason: HOSTILE }],
  });
}
