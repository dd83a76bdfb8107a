import { describe, expect, it } from "vitest";
import { printed, rulesOf } from "./reading.js";

describe("amounts with their units", () => {
  it("gives a rate behind brackets to both amounts", () => {
    expect(printed("Gusts of 90 kilometres (56 miles) per hour blew.")).toEqual([
      "90 kilometres | measure | 25..25 metre per second | exact",
      "56 miles | measure | 25.0342..25.0342 metre per second | exact",
    ]);
  });

  it.each([
    ["A fall of 14 percent in orders worried the board.", "14 percent | percent | 14..14 percent | exact"],
    ["In the spring of 14 countries nobody voted.", "14 | count | 14..14 | exact"],
    ["The ferry carried 9,900 passengers.", "9,900 | count | 9900..9900 | exact"],
    ["Repairs cost $2.6 million.", "$2.6 million | money | 2600000..2600000 USD | exact"],
    ["The club paid £1.2m for him.", "£1.2m | money | 1200000..1200000 GBP | exact"],
    ["A prize of US$136M was won.", "US$136M | money | 136000000..136000000 USD | exact"],
    ["A two-million-euro villa burned.", "two-million-euro | money | 2000000..2000000 EUR | exact"],
    ["Losses of 2 mn-euro are feared.", "2 mn-euro | money | 2000000..2000000 EUR | exact"],
    ["Bread costs 85 cents there.", "85 cents | money | 0.85..0.85 USD | exact"],
    ["It pays 17c a share.", "17c a share | money | 0.17..0.17 USD | exact"],
    ["They sent Rs 500 crore.", "Rs 500 crore | money | 5000000000..5000000000 INR | exact"],
    ["A fraud cost the bank N500 million.", "N500 million | money | 500000000..500000000 NGN | exact"],
    ["The bridge cost N2.5bn.", "N2.5bn | money | 2500000000..2500000000 NGN | exact"],
    ["A loaf is R18.50 there.", "R18.50 | money | 18.5..18.5 ZAR | exact"],
    ["Drivers are fined P50,000.", "P50,000 | money | 50000..50000 PHP | exact"],
    ["It lent Tk500 crore.", "Tk500 crore | money | 5000000000..5000000000 BDT | exact"],
    ["They paid Ksh1 million.", "Ksh1 million | money | 1000000..1000000 KES | exact"],
    ["He owes 13 dollars and 45 cents.", "13 dollars and 45 cents | money | 13.45..13.45 USD | exact"],
    ["It went for 361 million pounds.", "361 million pounds | money | 361000000..361000000 GBP | exact"],
    ["They poured 3 million pounds of concrete.", "3 million pounds | measure | 1360780..1360780 kilogram | exact"],
    ["It owes 3 million pounds of debt.", "3 million pounds | money | 3000000..3000000 GBP | exact"],
    ["Turnout was 44 per cent.", "44 per cent | percent | 44..44 percent | exact"],
    ["The rate went to 4.5 percentage points.", "4.5 percentage points | percent | 4.5..4.5 percent | exact"],
    ["A cut of 25 basis points came.", "25 basis points | percent | 0.25..0.25 percent | exact"],
    [
      "A 1,500-square-kilometer reserve burned.",
      "1,500-square-kilometer | measure | 1500000000..1500000000 square metre | exact",
    ],
    ["The road is 58km long.", "58km | measure | 58000..58000 metre | exact"],
    ["Winds of 155mph hit.", "155mph | measure | 69.2912..69.2912 metre per second | exact"],
    ["The mine sold 40m tonnes.", "40m tonnes | measure | 40000000000..40000000000 kilogram | exact"],
    ["The wall is 40m long.", "40m | measure | 40..40 metre | exact"],
    ["The door is 18in thick.", "18in | measure | 0.4572..0.4572 metre | exact"],
    ["The sale brought 75 USD million.", "75 USD million | money | 75000000..75000000 USD | exact"],
    ["The mill paid 80 EUR mn.", "80 EUR mn | money | 80000000..80000000 EUR | exact"],
    ["It ran at 188 miles an hour.", "188 miles an hour | measure | 84.0435..84.0435 metre per second | exact"],
    ["He is 6 ft 2 in tall.", "6 ft 2 in | measure | 1.8796..1.8796 metre | exact"],
    ["It weighs 5 pounds 3 ounces.", "5 pounds 3 ounces | measure | 2.35301..2.35301 kilogram | exact"],
    ["It fell to -5°C overnight.", "-5°C | measure | -5..-5 degree Celsius | exact"],
    ["It was cold (-2F) by dawn.", "-2F | measure | -18.8889..-18.8889 degree Celsius | exact"],
    ["Highs of 95 degrees Fahrenheit came.", "95 degrees Fahrenheit | measure | 35..35 degree Celsius | exact"],
    ["A 6.1-magnitude quake struck.", "6.1-magnitude | measure | 6.1..6.1 magnitude | exact"],
    ["A 6.7-strength quake struck.", "6.7-strength | measure | 6.7..6.7 magnitude | exact"],
    ["They put the magnitude at 5.9.", "5.9 | measure | 5.9..5.9 magnitude | exact"],
    ["It will take 10 days.", "10 days | duration | 10..10 day | exact"],
    ["A 180-day cap holds.", "180-day | duration | 180..180 day | exact"],
    ["Two more weeks are needed.", "Two more weeks | duration | 14..14 day | exact"],
    ["It took two hours and 30 minutes.", "two hours and 30 minutes | duration | 0.104167..0.104167 day | exact"],
    ["It lasted a year and a half.", "a year and a half | duration | 547.875..547.875 day | exact"],
    ["The vote took one hour and a half.", "one hour and a half | duration | 0.0625..0.0625 day | exact"],
    ["The desert lies two miles and a half off.", "two miles and a half | measure | 4023.36..4023.36 metre | exact"],
    ["Output grew over the last year.", "last year | duration | 365.25..365.25 day | exact"],
    ["Snow is likely in the next fortnight.", "next fortnight | duration | 14..14 day | exact"],
    ["Mending it may take a month.", "a month | duration | 30.4375..30.4375 day | exact"],
    ["The walkout will last another week.", "another week | duration | 7..7 day | exact"],
    ["The fire burned all day Saturday.", "all day | duration | 1..1 day | exact"],
    ["Clerks struck all week.", "all week | duration | 7..7 day | exact"],
    ["A month after the fire, nothing works.", "A month | duration | 30.4375..30.4375 day | exact"],
    ["The launch was delayed a day by rain.", "a day | duration | 1..1 day | exact"],
    ["Land fetched $80 per sq m there.", "$80 per sq m | money | 80..80 USD | exact"],
    ["It makes 300 PS.", "300 PS | measure | 220650..220650 watt | exact"],
    ["A 5 W USB charger comes with it.", "5 W | measure | 5..5 watt | exact"],
    ["Orders fell in each of the last three quarters.", "three | count | 3..3 | exact"],
    ["Half of the homes fell.", "Half | ratio | 0.5..0.5 | exact"],
    ["Two of three men fled.", "Two of three | ratio | 0.666667..0.666667 | exact"],
    ["One pupil in nine left.", "One pupil in nine | ratio | 0.111111..0.111111 | exact"],
    ["A court set £3m plus costs.", "£3m | money | 3000000..3000000 GBP | exact"],
    ["One in five voted.", "One in five | ratio | 0.2..0.2 | exact"],
    ["Half an hour passed.", "Half an hour | duration | 0.0208333..0.0208333 day | exact"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toEqual([expected]);
  });

  it.each([
    ["They won 3-1.", [3, 1]],
    ["They won two-one.", [2, 1]],
    ["They lost 3-nil at home.", [3, 0]],
    ["The house passed it by 75 to 12.", [75, 12]],
    ["The law was approved by 130 votes to nil.", [130, 0]],
    ["The court's 5-4 ruling stands.", [5, 4]],
    ["They lost 1-3 at home.", [1, 3]],
  ])("reads the score of %s", (text) => {
    expect(rulesOf(text)).toEqual(["score"]);
  });

  it.each([
    ["a 37m wall and 1.2m people", ["37m | measure | 37..37 metre | exact", "1.2m | count | 1200000..1200000 | exact"]],
    ["8,000 of the 12,000 workers", ["8,000 | count | 8000..8000 | exact", "12,000 | count | 12000..12000 | exact"]],
  ])("keeps apart what differs: %s", (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });
});
