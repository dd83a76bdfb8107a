import { describe, expect, test } from "vitest";
import { kindsOf } from "./rules.js";

const article = [
  "Cholera cases rise to 90 in the river district",
  "Doctors counted 90 cases of cholera in the river district on Monday, the health office said.",
  "Two patients have died, and a tent hospital with 60 beds has been put up near the market.",
  "Families were told to boil their water until the wells have been cleaned.",
];

function kindIn(page: readonly string[], sought: string): string | undefined {
  return kindsOf(page.join("\n\n")).find(([, text]) => text === sought)?.[0];
}

describe("a line with a figure and no word of the article", () => {
  test.each([
    ["Share", "Ombudsman ref 01432-18", "Back to top"],
    ["Advertisement", "Old Mill, 14 pounds a ticket", "Share"],
  ])("is furniture between %s and what follows: %s", (before, line, after) => {
    expect(kindIn([...article, before, line, after], line)).toBe("furniture");
  });

  test("is a masthead's above the article", () => {
    expect(kindIn(["Issue 412 · £6.95", "Share", ...article], "Issue 412 · £6.95")).toBe("furniture");
  });

  test.each([
    ["Share", "Dead in Osk: 12", "Lom: 7"],
    ["Share", "Cholera: 14 new", "Share"],
    ["The mayor has called a meeting of all doctors for tonight.", "Osk: 12", "Share"],
  ])("is the article's between %s and what follows: %s", (before, line, after) => {
    expect(kindIn([...article, before, line, after, "Brenn: 3"], line)).not.toBe("furniture");
  });

  test.each([
    ["Yes 71%", "furniture"],
    ["Beds in use 71%", "body"],
  ])("answers a poll above its tally: %s", (line, kind) => {
    const tally = kind === "furniture" ? ["842 votes"] : [];
    expect(kindIn([...article, line, ...tally, "Share"], line)).toBe(kind);
  });

  test("is a reader's under a heading that counts what readers thought", () => {
    const said = "My well has been dry 3 times since May.";
    expect(kindIn([...article, '38 thoughts on "Cholera"', said], said)).toBe("furniture");
    expect(kindIn([...article, "38 wells in the district", said], said)).not.toBe("furniture");
  });
});

describe("the title", () => {
  test.each([
    [["REPUBLIC OF CALDERA", ...article], article[0]],
    [["Premier notes: a word", ...article], article[0]],
    [["District Herald & Post", "Cars Homes Jobs Notices Dating", ...article], article[0]],
    [article, article[0]],
    [["Sickness in the north", article[1] ?? "", article[2] ?? ""], "Sickness in the north"],
  ])("has words of the article: %s", (page, title) => {
    expect(kindsOf(page.join("\n\n")).find(([kind]) => kind === "title")?.[1]).toBe(title);
  });
});
