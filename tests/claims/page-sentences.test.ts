// Figures of sentences that speak of the page or serve its reader, and their look-alikes.
import { describe, expect, it } from "vitest";
import { claimsIn } from "./claims-of.js";

const textsOf = (text: string) => claimsIn(text).map((claim) => claim.text);

describe("figures that serve the reader", () => {
  it.each([
    ["Text SAND to 48580; a text costs one euro."],
    ["Calls cost 36p a minute."],
    ["Donations: text message to 48580 (one euro), or by post."],
    ["The museum opens Tue–Sun, 10am–4pm."],
    ["Enquiries are taken Mon-Fri 9-11.30 by the office."],
    ["Open daily 10am to 6pm."],
    ["It's Tuesday, June 5, and here are the seven stories you need."],
    ["Here are the five things to know."],
    ["One more thing"],
    ["The Exchange Act of 1934 and Decree 114 of 2011 apply."],
    ["+1"],
    ["He broke the 1990 Food Safety Act."],
    ["The No. 8 shirt hangs over his bed."],
  ])("%s", (text) => {
    expect(textsOf(text)).toEqual([]);
  });

  it.each([
    ["The call cost him £5,000.", ["£5,000"]],
    ["A loaf costs 99 cents, and petrol 99 cents a litre.", ["99 cents", "99 cents a litre"]],
    ["The guard was on duty from 10am to 4pm on Sunday.", ["from 10am to 4pm", "on Sunday"]],
    ["There are five stories in the tower.", ["five"]],
    ["The quake of 1934 killed 700 people.", ["1934", "700"]],
    ["Dead in Osk: 12", ["12"]],
    ["There was only one officer, said Jo Doe.", ["one"]],
    ["Here are 12 of the 40 people who died.", ["12", "40"]],
  ])("reads the claims of %s", (text, figures) => {
    expect(textsOf(text)).toEqual(figures);
  });
});
