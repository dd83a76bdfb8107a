// Two authorities of one article who give one figure each: a dispute where they speak of one thing, none where each speaks of its own.
import { describe, expect, test } from "vitest";
import { reconcileArticles } from "./run-whole.js";

function hasConflict(text: string): boolean {
  const article = { id: "one", text: `News of the day\n${text}`, title: "News of the day", published: "2024-05-04" };
  return reconcileArticles([article]).groups.some(({ verdict }) => verdict === "conflict");
}

describe("one article", () => {
  test.each([
    "Some 600 people gathered at the gate, according to the police. The union spoke of 1,500.",
    "According to the organisers 45,000 people marched through the capital; the police estimated the crowd at 18,000.",
    "The ministry said 12 people died in the blast. Hospital officials put the toll at 19.",
    "The federation said 38,000 teachers stopped work. The Education Ministry counted 24,600.",
    "The company says the fire destroyed 40 homes. Residents say 70 homes burned.",
    "The prosecutor said Mr Kane took 3 million euros. His lawyer said he took 400,000 euros.",
    "The governor said nine people had drowned. The Red Cross said 14 had drowned.",
    "The coastguard said the boat carried 80 people. Survivors said it carried 120.",
    "The survey said the quake had a magnitude of 6.1. The Japanese agency said it had a magnitude of 6.6.",
  ])("disputes: %s", (text) => {
    expect(hasConflict(text)).toBe(true);
  });

  test.each([
    "The army said it had killed 30 rebels. The rebels said they had killed 14 soldiers.",
    "The mayor said 200 families had been moved to schools. The Red Cross said 350 people had come to its shelters.",
    "France said it would send 200 troops. Germany said it would send 500 troops.",
    "Norlys said it had cancelled 120 flights. Estair said it had cancelled 45.",
    "Ruiz said she had lost 4,000 euros. Her neighbour Lopez said he had lost 9,000 euros.",
    "The coach said they had trained for 12 hours. Her captain said she had trained for six hours.",
    "The army said 12 soldiers were killed in the north. The police said five officers were killed in the capital.",
    "The airline said it had cancelled 120 flights. The airport said 300 flights were delayed.",
    "The mayor of Lund said 14 houses had burned down there. The mayor of Malmo said 30 houses were lost in his town.",
    "The hospital in Osk said it was treating 23 people. The clinic in Lom said it was treating nine.",
    "The defence asked for two years in prison. The prosecutor asked for seven years in prison.",
    "The government offered a rise of 3 percent, a minister said. The union said it wanted 7 percent.",
    "Police arrested 25 people, a spokeswoman said. The fire service said it had put out 40 fires.",
  ])("disputes nothing: %s", (text) => {
    expect(hasConflict(text)).toBe(false);
  });
});
