// Figures of tables, described by the headings above and beside them.
import { expect, it } from "vitest";
import { quantitiesIn } from "./claims-of.js";

const votes = `| Party | Votes | Share |
| --- | --- | --- |
| Green List | 318,440 | 41.3% |
| Centre | 260,615 | 33.8% |
`;
const cases = "No.  District   Cases   Deaths\n1  Osk Hill   5,210   29\n2  Lom   3,377   14\n";

function told(text: string) {
  return quantitiesIn(text).flatMap(({ claim, text: figure, label, entity }) =>
    claim ? [[figure, label, entity].join("; ")] : [],
  );
}

it("says what the heading of the column and the name of the row say", () => {
  expect(told(votes)).toEqual([
    "318,440; votes, Green List; Green List",
    "41.3%; share, Green List; Green List",
    "260,615; votes, Centre; Centre",
    "33.8%; share, Centre; Centre",
  ]);
});

it("reads columns that spaces part, and leaves the numbers of rows alone", () => {
  expect(told(cases)).toEqual([
    "5,210; cases, Osk Hill; Osk Hill",
    "29; deaths, Osk Hill; Osk Hill",
    "3,377; cases, Lom; Lom",
    "14; deaths, Lom; Lom",
  ]);
});

it.each(["Dead: 19\nInjured: 43", "People in need | 850,000\n", "Seats  Votes\n\nTurnout was 68 percent."])(
  "changes nothing without headings: %s",
  (text) => {
    for (const { label } of quantitiesIn(text)) expect(label).not.toMatch(/^(?:seats|votes|people in need)\b/);
  },
);

it("takes the noun from the row below years", () => {
  expect(told("| | 2021 | 2022 |\n| --- | --- | --- |\n| Net debt | 2,402 | 2,110 |\n")).toEqual([
    "2,402; net debt, 2021; 2021",
    "2,110; net debt, 2022; 2022",
  ]);
});
