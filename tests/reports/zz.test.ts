import { it } from "vitest";
import { formats } from "../../src/reports/formats.js";
import { makeClaim, makeGroup, makeQuantity, makeResult, makeSource } from "./make.js";
it("time", () => {
  for (const [S, Q] of [[30, 300], [100, 300], [300, 300],[10,20000]] as const) {
  const sources = Array.from({ length: S }, (_, i) => makeSource(`s${i}`, { outlet: `Outlet ${i}` }));
  const groups = Array.from({ length: Q }, (_, q) => {
    const claims = sources.filter((_, i) => (i * 7 + q) % 5 === 0).map((s, i) => makeClaim(`c-${q}-${s.id}`, s.id, { label: `things ${q}`, quantity: makeQuantity({ min: i % 4, max: i % 4 }) }));
    return { claims, group: makeGroup(`g-${q}`, q % 3 ? "agree" : "conflict", claims) };
  });
  const result = makeResult({ sources, claims: groups.flatMap((g) => g.claims), groups: groups.map((g) => g.group) });
  for (const [name, render] of Object.entries(formats)) { const t = Date.now(); const text = render(result, { color: false, width: 100 }); console.log(S, Q, result.claims.length, name, Date.now() - t, "ms", text.length); }
  }
});
