// Whose a figure is, where a name stands beside it.
import { describe, expect, it } from "vitest";
import { figureIn } from "./claims-of.js";

describe("the one whose figure it is", () => {
  it.each([
    ["Leading scorers: Maria Vale (31 points), Tom Berger (27 points).", "27", "Tom Berger"],
    ["The biggest gainers were Norra Oil, up 12p at 340p, and Alba Steel, up 3.1p at 88p.", "88p", "Alba Steel"],
    ["It lifted other miners such as Norra up 9 per cent to $14.", "$14", "Norra"],
    ["Corto plunged 6 percent as Alba lost 3 percent.", "3 percent", "Alba"],
    ["The OMX-30 lost 1.2%.", "1.2%", "OMX-30"],
    ["The Baltic Freight Index (BFI) fell 4.2%.", "4.2%", "Baltic Freight Index"],
    ["At the close: Nikkei +0.4% Hang Seng -1.2%.", "0.4%", "Nikkei"],
  ])("%s %s: %s", (text, figure, entity) => {
    expect(figureIn(text, figure).entity).toBe(entity);
  });

  it.each([
    ["Police held Ana Ruiz (31) at home.", "31", "Ana Ruiz"],
    ["Winds rose up to 90 km/h in Cebu.", "up to 90 km/h", undefined],
    ["The storm killed 12 people in Samar (population 400,000).", "12", undefined],
  ])("is as before: %s %s: %s", (text, figure, entity) => {
    expect(figureIn(text, figure).entity).toBe(entity);
  });

  it("gives items of nothing but figures what the first is of", () => {
    const text = "Flats from $2,000 to $3,000 let in 40 days; $3,000 to $4,000, 52 days; $4,000 to $5,000, 61 days.";
    expect(figureIn(text, "$4,000 to $5,000").counts).toBe(figureIn(text, "from $2,000 to $3,000").counts);
  });
});

describe("whose age it is", () => {
  it.each([
    ["Terry Perkins died at Belmarsh, aged 69.", "69", "Terry Perkins"],
    ["Ana Ruiz of Leeds, 43, was charged.", "43", "Ana Ruiz"],
    ["A man from Leeds, 43, was charged.", "43", "man"],
    ["Its chief at the Bank of Lund, Carl Weiss, 61, resigned.", "61", "Carl Weiss"],
    ["A seven-year-old girl, Mia Chit, was shot dead at home.", "seven-year-old", "Mia Chit"],
    ["A 26-year-old, John Smith of Leeds, was charged.", "26-year-old", "John Smith"],
    ["Police named the 31-year-old suspect as Carl Weiss.", "31-year-old", "Carl Weiss"],
    ["The 43-year-old driver, Leeds police said, was unhurt.", "43-year-old", "driver"],
    ["The 16-year-old boy, from Leeds, was held.", "16-year-old", "boy"],
  ])("%s %s: %s", (text, figure, entity) => {
    expect(figureIn(text, figure).entity).toBe(entity);
  });
});
