// Every example of an event class is told as that event.
import { describe, expect, it } from "vitest";
import { readRules } from "../../src/rules/read.js";
import { claimsIn } from "./claims-of.js";

describe("events of rules/events.yaml", () => {
  for (const { name, examples } of readRules("rules").events.events)
    for (const example of examples)
      it(`${name}: ${example}`, () => {
        expect(claimsIn(example).map(({ frame }) => frame.event)).toContain(name);
      });
});
