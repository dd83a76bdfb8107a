import { expect, test } from "vitest";
import { createFindOriginsOfFigure } from "../../src/verdicts/origins-of-figure.js";
import { claim, quantity } from "./claims.js";
import { rules } from "./rules.js";

const findOrigins = createFindOriginsOfFigure(rules);

type Row = readonly [origins: number, ...lines: string[]];

/** "A=wire 10 (Interior Ministry)": outlet A of origin "wire" says 10, as the ministry says. */
const rows: readonly Row[] = [
  [1, "A 10"],
  [2, "A 10", "B 10"],
  [1, "A=wire 10", "B=wire 10"],
  [1, "A=wire 10", "B=wire 12"],
  [1, "A 10 (the Interior Ministry)", "B 10 (Interior Ministry)"],
  [2, "A 10 (the Interior Ministry)", "B 12 (Interior Ministry)"],
  [1, "A 10 (Marta Oyelaran)", "B 10 (Oyelaran)"],
  [1, "A 10 (Governor Oyelaran)", "B 10 (Mayor Marta Oyelaran)"],
  [1, "A 10 (police)", "B 10 (Police)"],
  [2, "A 10 (officials)", "B 10 (officials)"],
  [2, "A 10 (the authorities)", "B 10 (authorities)"],
  [2, "A 10 (Interior Ministry)", "B 10 (Health Ministry)"],
  [2, "A 10 (Interior Ministry)", "B 10"],
  [2, "A 10 (Interior Ministry)", "B=wire 10 (Interior Ministry)", "C=wire 10", "D 10"],
];

test.each(rows.map(([origins, ...lines]) => [origins, lines] as const))("%i: %j", (origins, lines) => {
  const claims = lines.map((line) => {
    const [, source = "", origin, text = "", speaker] = /^(\w)(?:=(\w+))? (\w+)(?: \(([^)]+)\))?$/.exec(line) ?? [];
    return claim(source, 1, text, quantity(text), { origin: origin ?? source, ...(speaker ? { speaker } : {}) });
  });
  expect(findOrigins(claims).count).toBe(origins);
  expect(findOrigins([...claims].reverse())).toEqual(findOrigins(claims));
});
