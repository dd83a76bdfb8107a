// What befell whom a figure counts, told before the subject, behind it or in all.
import { describe, expect, test } from "vitest";
import { figureIn } from "./claims-of.js";

describe("what befell whom a figure counts", () => {
  test.each([
    // Told before the subject.
    ["Convicted of perjury were nine clerks of the port.", "nine", "convictions"],
    ["Also injured were 14 stewards.", "14", "injuries"],
    ["Among the injured were three lifeguards.", "three", "injuries"],
    ["Marooned on a sandbank since dawn, 23 riders sang hymns.", "23", "stranded"],
    ["Rescued from the cave late on Sunday, four boys smiled at the cameras.", "four", "rescues"],
    ["Known for his gloves, the keeper kept 12 gloves.", "12", null],
    // A clause behind only narrows.
    ["Divers rescued nine tourists trapped in the ferry.", "nine", "rescues"],
    ["Norway expelled four attaches accused of spying.", "four", "expulsion"],
    ["The acquittal of 17 traders accused of bribery was cheered.", "17", "acquittals"],
    ["Two statues stolen in 1944 were given back to the abbey.", "Two", "restitution"],
    ["Spain flew home 240 tourists stranded on the island.", "240", "repatriation"],
    ["The mast fell on 12 people trapped in the stand.", "12", "missing"],
    ["The storm left 14 campers injured in the valley.", "14", "injuries"],
    ["A collision involving 30 lorries closed the tunnel.", "30", "crash"],
    // The noun before the figure.
    ["The arrest of eleven brokers has angered the exchange.", "eleven", "detentions"],
    ["The hearing ended with the conviction of four guards.", "four", "convictions"],
    ["The march resulted in injuries to 31 constables.", "31", "injuries"],
    ["The jury found four nurses not guilty.", "four", "acquittals"],
    // How many there are in all.
    ["The deserters, 26 in all, were arrested at the border.", "26", "detentions"],
    ["Volunteers, 40 of them, were evacuated from the camp.", "40", "displacement"],
    // A clause behind a comma.
    ["The atlas shows 60 craters, which were discovered by a probe.", "60", "discovery"],
    ["The mayor named 14 officers, who will be charged.", "14", "charges"],
  ])("%s “%s”: %s", (text, figure, event) => {
    expect(figureIn(text, figure).frame.event).toBe(event);
  });

  test.each([
    ["The bookkeeper got 18 months for theft.", "18 months", "sentences"],
    ["Nadia Orlov was given six years for the fraud.", "six years", "sentences"],
    ["The mayor served six years as a judge.", "six years", null],
    ["The company was given two years to clean the river.", "two years", null],
    ["The clerk got 18 months to repay the bank.", "18 months", null],
  ])("%s “%s” a term: %s", (text, figure, event) => {
    expect(figureIn(text, figure).frame.event).toBe(event);
  });

  test.each([
    ["The governor took office on 3 May.", null],
    ["The probe docked on 3 May.", "launch"],
    ["The square was cleared on 3 May.", null],
    ["The reform was brought in on 3 May.", null],
    ["The envoys returned on 3 May.", null],
  ])("%s: a word of sums tells no day: %s", (text, event) => {
    expect(figureIn(text, "on 3 May").frame.event).toBe(event);
  });
});
