// Millions without a currency in a text that tells of one.
import { describe, expect, it } from "vitest";
import { claimsIn, figureIn } from "./claims-of.js";

describe("sums without a currency", () => {
  it.each([
    ["The firm has debts of £1.5bn. It asked the ministry for 150 million; the answer was no.", "150 million", "GBP"],
    ["The raid cost 86 billion roubles. Police found 10 billion in cash.", "10 billion", "RUB"],
    ["The fund lent 3 million euros. Its budget is about 40 million.", "about 40 million", "EUR"],
    ["The deficit is 3 billion euros, and the loan is worth 45 billion, the minister said.", "45 billion", "EUR"],
  ])("%s", (text, figure, unit) => {
    expect(figureIn(text, figure).quantity).toMatchObject({ kind: "money", unit });
  });

  it.each([
    ["The loan is $5bn. India has a population of 1.4 billion.", "1.4 billion"],
    ["The loan is $5bn. It will pay for food for 2 million children.", "2 million"],
    ["The loan is $5bn, or 4bn euros. The budget is 40 million.", "40 million"],
    ["The budget is 40 million.", "40 million"],
    ["The aid is worth $5m. Of those displaced, 2 million live in tents.", "2 million"],
  ])("counts: %s", (text, figure) => {
    expect(figureIn(text, figure).quantity.kind).toBe("count");
  });
});

describe("figures that name nothing", () => {
  it.each([
    ["The mayor was one of the 24 in the hall.", ["24"]],
    ["He sat down, one of 35 guests.", ["35"]],
    ["On one estimate the mill lost 40 jobs.", ["40"]],
    ["One of the five judges dissented.", ["One", "five"]],
    ["United are fourth with 55 points.", ["fourth", "55"]],
    ["He was second to none.", []],
  ])("%s", (text, figures) => {
    expect(claimsIn(text).map((claim) => claim.text)).toEqual(figures);
  });

  it.each([
    ["The president declared an emergency on Friday.", ["on Friday"]],
    ["The harbour was declared open on Friday.", ["on Friday"]],
    ["The president said on Friday that he would go.", []],
    ["He wrote the song in 1814.", ["in 1814"]],
    ["Older people remember 1998.", ["1998"]],
    ["| Boats | about 500 |", ["about 500"]],
    ["The Post | Monday | 500 readers", []],
  ])("%s", (text, figures) => {
    expect(claimsIn(text).map((claim) => claim.text)).toEqual(figures);
  });
});
