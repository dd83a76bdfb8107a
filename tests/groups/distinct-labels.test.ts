import { describe, expect, it } from "vitest";
import { distinctLabels } from "../../src/groups/distinct-labels.js";
import type { Claim } from "../../src/model/claim.js";
import { figureIn } from "../claims/claims-of.js";

function labelled(...sentences: readonly (readonly [string, string])[]) {
  const claims: Claim[] = sentences.map(([text, figure]) => figureIn(text, figure));
  return { label: claims[0]?.label ?? "", claims };
}

const toll = labelled(
  ["The ferry sank on Sunday, killing 13 people.", "13"],
  ["The death toll of the ferry rose to 21.", "21"],
);

describe("labels of one story", () => {
  it.each([
    ["a name", labelled(["In the wreck of the Sea Pearl, 74 people died.", "74"]), "people killed, Sea Pearl"],
    ["a place", labelled(["A bus crash in Leeds killed 4 people.", "4"]), "people killed, Leeds"],
    ["what comes on top", labelled(["Divers found 8 more bodies overnight.", "8"]), "more people killed"],
  ])("are told apart by %s", (_, rival, label) => {
    expect(distinctLabels([toll, rival])).toEqual(["people killed", label]);
  });

  it("are told apart by a year of the sentence", () => {
    const text = "Rain fell for days. It is the worst flood since 1998, when 23 people died.";
    const year = labelled([text, "since 1998"]);
    const label = distinctLabels([toll, labelled([text, "23"]), year])[1];
    expect(label).toBe("people killed, 1998");
  });

  it("stay where nothing narrows them, and where figures of another kind have them", () => {
    const other = labelled(["Three people died.", "Three"]);
    expect(distinctLabels([toll, other])).toEqual(["people killed", "people killed"]);
    expect(distinctLabels([toll])).toEqual(["people killed"]);
  });
});
