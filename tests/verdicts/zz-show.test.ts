import { test } from "vitest";
import { createJudge } from "../../src/verdicts/judge.js";
import { claim, context, quantity } from "./claims.js";
import { rules } from "./rules.js";
const judge = createJudge(rules);
const cases: [string[], object?][] = [
 [["A1 dozens","B1 at least 164","C1 dozens"]],[["A1 164","B1 1,640"]],[["A1 10","B2 14","C3 10"],{cannotFall:true}],[["A1 14","B2 10"],{cannotFall:true}],
 [["A1 about 50","B1 53"]],[["A1 €2 million","B1 £1.7 million"]],[["A1 14,103","B1 14,000"]],[["A1 164"]],[["A1 date 2024-04-29..2024-05-05","B1 date 2024-05-01"]],
 [["A1 10","B1 10","C1 at least 10","D1 10","E1 10"]],[["A1 no more than ten days","B1 less than two weeks"]],[["A1 dozens", "A1 164"]],
];
test("show", () => { for (const [lines, k] of cases) { const j = judge(lines.map((l)=>{const s=l.indexOf(" ");const t=l.slice(s+1);return claim(l[0]??"",Number(l.slice(1,s)),t.replace(/^date /,""),quantity(t))}),{...context,...k}); console.log(j.verdict, "|", j.reason, "|", JSON.stringify(j.values.map(v=>[v.min,v.max,v.origins]))); } });
