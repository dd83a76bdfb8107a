// Schema of rules/furniture.yaml: what tells the furniture of a page (menus, appeals, stamps, credits) from its news.
import { z } from "zod";

function isPattern(written: string): boolean {
  try {
    new RegExp(written, "u");
    return true;
  } catch {
    return false;
  }
}

const pattern = z.strictObject({
  name: z.string(),
  /** Regular expression (flag u), searched in the line in lower case, without list marks, with single spaces and straight quotes. */
  pattern: z.string().refine(isPattern, "a regular expression"),
  /** Longest line that it is tried on. */
  longest: z.number().int().max(700).default(160),
  /** Words (lower case) one of which a line must hold; patterns without them begin at the head of the line ("^"). */
  needs: z.array(z.string()).optional(),
  /** Characters one of which a line must hold. */
  marks: z.string().optional(),
  examples: z.array(z.string()).min(1),
  counterexamples: z.array(z.string()).min(1),
});

export const furnitureSchema = z.strictObject({
  phrases: z.array(z.strictObject({ name: z.string(), lines: z.array(z.string()) })),
  buttons: z.array(z.string()),
  patterns: z.array(pattern),
  /** Furniture only beside what is surely furniture in the same line. */
  pieces: z.array(pattern),
  /** Headlines of lists, which report nothing: furniture among teasers. */
  lists: z.array(pattern),
  /** Heads of other columns ("Weather: …"): furniture at the foot of a page that shares no word with them. */
  columns: z.array(z.string()),
  /** What lines begin with that say whom to call and where to go. */
  services: z.array(z.string()),
  appeals: z.strictObject({
    phrases: z.array(pattern),
    imperatives: z.array(z.string()),
    cues: z.array(z.string()),
    reporting: z.array(z.string()),
  }),
  /** Lines with figures are weighed by their signs: shape, words, place. */
  signs: z.strictObject({
    words: z.strictObject({
      page: z.array(z.string()),
      offer: z.array(z.string()),
      service: z.array(z.string()),
      event: z.array(z.string()),
    }),
    /** Lines that report something, though they look like furniture: the weights are fitted to them too. */
    counterexamples: z.array(z.string()),
    /** A line whose weights add up to more is furniture. */
    threshold: z.number(),
    weights: z.record(z.string(), z.number()),
  }),
  dates: z.strictObject({
    published: z.array(z.string()),
    updated: z.array(z.string()),
    /** Papers whose kind a line names beside its date: "situation report". */
    papers: z.array(z.string()),
    joining: z.array(z.string()),
    openings: z.array(z.string()),
    /** Of the price beside a masthead's date. */
    currencies: z.array(z.string()),
    /** Words before the number of an issue or a page. */
    numbered: z.array(z.string()),
    /** What pages count: "38 shares". */
    tallies: z.array(z.string()),
    /** Words that make the date beside them that of a picture. */
    credits: z.array(z.string()),
    /** Words of bylines that are no names: "staff", "our correspondent". */
    roles: z.array(z.string()),
    /** Words by which the name of an outlet is known: "Gazette". */
    outlets: z.array(z.string()),
  }),
  captions: z.array(pattern),
  teasers: z.strictObject({
    openings: z.array(z.string()),
    headings: z.array(z.string()),
    patterns: z.array(pattern),
  }),
});

export type FurnitureRules = z.infer<typeof furnitureSchema>;
export type FurniturePattern = FurnitureRules["patterns"][number];
