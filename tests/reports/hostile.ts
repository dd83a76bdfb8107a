// Text that wants to act on the terminal, the page or the spreadsheet, in every field that comes from documents.
import type { Result } from "../../src/model/result.js";
import { makeClaim, makeGroup, makeQuantity, makeResult, makeSource } from "./make.js";

/** Clears the screen, turns the direction, opens a tag and an attribute, breaks tables and fences, and is a formula. */
export const HOSTILE =
  '=cmd|\u001b[2J\u0007\u202egnp.\u2066\r\n</script><img src=x onerror="alert(1)">`|*_[a](b)\ud800\t日本語';

/** What each can do where a report lets it. */
export const ATTACKS: Readonly<Record<string, string>> = {
  "colours the terminal": "\u001b[31mred",
  "clears the screen": "\u001b[2J\u001b[H",
  "clears the screen with one byte": "\u009b2J",
  "names the window": "\u001b]0;owned\u0007",
  "links elsewhere": "\u001b]8;;http://evil.example\u0007bank\u001b]8;;\u0007",
  "answers for the user": "\u001b[6n\u0005",
  "writes over the line": "safe\rworse",
  "deletes what stands before": "9\b\b\u007f1",
  "hides behind a null": "9\u00001",
  "breaks the line": "a\nb\u0085c\u2028d\u2029e\u000bf\u000cg",
  "turns the direction": "\u202egnp.exe",
  "isolates and never ends": "\u2066\u2067\u2068",
  "marks the direction": "\u200e\u200f\u061c",
  "hides in tags": "a\u{e0041}\u{e0042}b",
  "hides in operators": "a\u2060\u2063\ufeffb",
  "is half a character": "\ud83d",
  "is a formula": '=HYPERLINK("http://evil.example","click")',
  "is a formula by plus": "+cmd|' /C calc'!A0",
  "is a formula by minus": "-2+3+cmd|' /C calc'!A0",
  "is a formula by at": "@SUM(1+1)",
  "is a formula behind a tab": "\t=1+1",
  "is a formula behind a line": "\r\n=1+1",
  "is a formula in full width": "＝1+1",
  "is a formula in the next cell": "5;=1+1",
  "ends the cell": '","=1+1","',
  "opens a script": "<script>alert(1)</script>",
  "ends the script and the style": "</script></style><script>alert(1)</script>",
  "loads an image": "<img src=x onerror=alert(1)>",
  "leaves the attribute": '" onmouseover="alert(1)" x=\'',
  "opens a comment": "<!--",
  "closes a comment": "--> <b>",
  "is an entity": "&lt;b&gt; &#60;b&#62; &amp",
  "is a link": "[click](javascript:alert(1))",
  "is an image": "![x](http://evil.example/x.png)",
  "is an address": "http://evil.example www.evil.example a@evil.example",
  "is a wiki link": "[[Main Page|x]]",
  "is a template": "{{constructor}} {% include x %} {{{x}}}",
  "mentions everybody": "@channel @everyone",
  "ends the code": "a`b``c```d",
  "opens a fence": "```\n~~~",
  "ends the table": "a | b\n| --- | --- |",
  "is a heading": "# Big",
  "is a list": "1. one",
  underlines: "title\n===",
  stresses: "**bold** _it_ ~~no~~",
  "does sums": "$x^2$",
};

/** @param text stands in every field that comes from documents */
export function makeHostile(text = HOSTILE): Result {
  const source = makeSource("src-1", { path: `${text}.txt`, outlet: text, title: text });
  const other = makeSource("src-2");
  const words = { text, sentence: `${text} and ${text}`, speaker: text, label: text };
  const claims = [
    makeClaim("c-1", "src-1", { ...words, quantity: makeQuantity({ bound: "vague", unresolved: text }) }),
    makeClaim("c-2", "src-2", {
      ...words,
      quantity: makeQuantity({ min: -5, max: -5, kind: "percent", unit: "percent" }),
    }),
  ];
  const groups = [makeGroup("g-1", "conflict", claims, { reason: text, question: text })];
  const gaps = [{ id: "x-1", kind: "missing-value", source: "src-1", text, reason: text } as const];
  const checks = [{ id: "k-1", kind: "sum", source: "src-1", holds: false, reason: text } as const];
  return makeResult({
    sources: [source, other],
    claims,
    groups,
    gaps,
    checks,
    skipped: [{ path: text, reason: text }],
  });
}
