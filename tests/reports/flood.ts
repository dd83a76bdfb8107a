// A flood told by a few outlets: one group of every verdict, gaps of every kind, a check that fails.
import type { Result } from "../../src/model/result.js";
import { makeClaim, makeGroup, makeQuantity, makeResult, makeSource } from "./make.js";

export function makeFlood(): Result {
  const sources = [
    makeSource("Harbour Post", { path: "harbour-post.txt" }),
    makeSource("Valley Radio", { path: "valley-radio.txt" }),
    makeSource("wire-3", { path: "wire-3.txt", outlet: null, published: { date: null, basis: "unknown" } }),
  ];
  const homes = { label: "homes lost" };
  const conflict = [
    makeClaim("c-1", "Harbour Post", { ...homes, quantity: makeQuantity({ min: 17, max: 17 }), speaker: "Ada Lind" }),
    makeClaim("c-2", "Valley Radio", {
      ...homes,
      text: "dozens of",
      quantity: makeQuantity({ min: 24, max: 99, bound: "vague", stated: { value: null, unit: null } }),
    }),
  ];
  const update = [
    makeClaim("c-3", "Harbour Post", { label: "people rescued", quantity: makeQuantity({ min: 120, max: 120 }) }),
    makeClaim("c-4", "Valley Radio", {
      label: "people rescued",
      text: "148",
      quantity: makeQuantity({ min: 148, max: 148 }),
    }),
  ];
  const weeks = makeQuantity({
    kind: "duration",
    min: 0,
    max: 14,
    maxExclusive: true,
    unit: "day",
    bound: "less-than",
    stated: { value: 2, unit: "weeks" },
  });
  const days = makeQuantity({
    kind: "duration",
    min: 0,
    max: 10,
    unit: "day",
    bound: "at-most",
    stated: { value: 10, unit: "days" },
  });
  const compatible = [
    makeClaim("c-5", "Harbour Post", { label: "length of the repairs", text: "less than two weeks", quantity: weeks }),
    makeClaim("c-6", "wire-3", { label: "length of the repairs", text: "no more than 10 days", quantity: days }),
  ];
  const money = makeQuantity({ kind: "money", min: 2e6, max: 2e6, unit: "EUR" });
  const agree = ["Harbour Post", "Valley Radio", "wire-3"].map((source, index) =>
    makeClaim(`c-${7 + index}`, source, { label: "cost of the damage", text: "€2 million", quantity: money }),
  );
  const single = [
    makeClaim("c-10", "wire-3", {
      label: "age of the bridge",
      quantity: makeQuantity({ kind: "age", min: 81, max: 81, unit: "year" }),
    }),
  ];
  return makeResult({
    sources,
    claims: [...conflict, ...update, ...compatible, ...agree, ...single],
    groups: [
      makeGroup("g-1", "conflict", conflict, { reason: "17 is below the least that dozens can mean (24)." }),
      makeGroup("g-2", "update", update),
      makeGroup("g-3", "compatible", compatible),
      makeGroup("g-4", "agree", agree, { origins: 2 }),
      makeGroup("g-5", "single", single),
    ],
    gaps: [
      {
        id: "x-1",
        kind: "missing-value",
        source: "wire-3",
        start: 5,
        end: 14,
        line: 2,
        column: 6,
        text: "on March .",
        expects: "date",
        reason: "the day is missing",
      },
      { id: "x-2", kind: "vague-value", source: "Valley Radio", group: "g-1", reason: "others have a figure" },
      { id: "x-3", kind: "not-reported", source: "wire-3", group: "g-1", reason: "two of three sources answer" },
    ],
    checks: [
      {
        id: "k-1",
        kind: "weekday-date",
        source: "wire-3",
        line: 4,
        column: 2,
        holds: false,
        reason: "5 March 2024 was a Tuesday, not a Monday",
      },
      { id: "k-2", kind: "sum", source: "wire-3", holds: true, reason: "7 and 5 make 12" },
    ],
    skipped: [{ path: "photo.txt", reason: "no text" }],
  });
}
