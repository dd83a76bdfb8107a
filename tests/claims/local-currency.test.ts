// Whose rupees and dollars: what the text names, or where it is dated.
import { describe, expect, it } from "vitest";
import { figureIn } from "./claims-of.js";

describe("rupees", () => {
  it.each([
    ["COLOMBO, March 5 (AP) - Each family gets 500,000 rupees.", "500,000 rupees", "LKR"],
    ["Karachi: The flood cost Rs 40 million, officials said.", "Rs 40 million", "PKR"],
    ["The Pakistani rupee fell again. Flour costs 90 rupees a kilo.", "90 rupees a kilo", "PKR"],
    ["Lanka Courier | Colombo | 5 March\n\nThe bus owner was fined Rs 20,000.", "Rs 20,000", "LKR"],
    ["Kathmandu — Hotels lost Rs. 3 billion in May.", "Rs. 3 billion", "NPR"],
    ["The bridge cost Rs 40 million, officials said.", "Rs 40 million", "INR"],
    ["MUMBAI - The bridge cost Rs 40 million, officials said.", "Rs 40 million", "INR"],
    ["The Indian rupee and the Pakistani rupee fell. Flour costs 90 rupees.", "90 rupees", "INR"],
    ["The minister flew to Colombo on Monday. The bridge cost Rs 40 million.", "Rs 40 million", "INR"],
    ["COLOMBO, March 5 - India lent ₹40 million, he said.", "₹40 million", "INR"],
  ])("%s", (text, figure, unit) => {
    expect(figureIn(text, figure).quantity).toMatchObject({ kind: "money", unit });
  });
});

describe("pesos, dinars, rials, shillings, kroner", () => {
  it.each([
    ["Colombia offers 60 million pesos for each gun.", "60 million pesos", "COP"],
    ["The mayor of Manila was fined 90,000 pesos.", "90,000 pesos", "PHP"],
    ["Officials in Mexico and Chile say that he was paid 900 pesos.", "900 pesos", "MXN"],
    ["Fuel cost Kuwait 300 million dinars in May.", "300 million dinars", "KWD"],
    ["Michael Jordan was paid 900 dinars.", "900 dinars", "IQD"],
    ["Bread costs 12,000 rials in Yemen.", "12,000 rials", "YER"],
    ["Ugandan nurses earn 400,000 shillings.", "400,000 shillings", "UGX"],
    ["The Danish bank lost 70 million kroner.", "70 million kroner", "DKK"],
    ["The bank lost 70 million kroner.", "70 million kroner", "NOK"],
  ])("%s", (text, figure, unit) => {
    expect(figureIn(text, figure).quantity).toMatchObject({ kind: "money", unit });
  });
});

describe("dollars", () => {
  it.each([
    ["The dam cost $40 million (all figures in Canadian dollars), the province said.", "$40 million", "CAD"],
    ["SYDNEY, March 5 - The firm paid A$5 million ($3.4 million) for it.", "$3.4 million", "USD"],
    ["The Canadian dollar fell. The dam cost $40 million.", "$40 million", "USD"],
  ])("%s", (text, figure, unit) => {
    expect(figureIn(text, figure).quantity).toMatchObject({ kind: "money", unit });
  });
});
