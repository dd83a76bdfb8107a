// Twelve outlets with long names that answer four long questions differently: what a report must bear.
import type { Result } from "../../src/model/result.js";
import { makeClaim, makeGroup, makeQuantity, makeResult, makeSource } from "./make.js";

const OUTLETS = 12;
const QUESTIONS = [
  "people who had to leave their homes in the three valleys north of the lake",
  "volunteers from neighbouring provinces",
  "pumps",
  "Geschwindigkeitsbegrenzungsüberwachungsanlagen out of service",
];

export function makeCrowd(): Result {
  const sources = Array.from({ length: OUTLETS }, (_, index) =>
    makeSource(`src-${index}`, {
      outlet: `The ${"Northern ".repeat(index % 3)}Chronicle ${index}`,
      path: `papers/${index}.html`,
    }),
  );
  const groups = QUESTIONS.map((label, question) => {
    const claims = sources
      .filter((_, index) => (index + question) % 4 !== 0)
      .map(({ id }, index) => {
        const value = 1_200_000 + question * 1000 + (index % 3) * 250_000;
        return makeClaim(`c-${question}-${id}`, id, {
          label,
          text: String(value),
          quantity: makeQuantity({ min: value, max: value }),
        });
      });
    return { claims, group: makeGroup(`g-${question}`, question === 1 ? "update" : "conflict", claims) };
  });
  return makeResult({
    sources,
    claims: groups.flatMap(({ claims }) => claims),
    groups: groups.map(({ group }) => group),
  });
}
