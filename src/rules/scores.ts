// Schema of rules/scores.yaml: words by which two numbers are a score.
import { z } from "zod";

const words = z.array(z.string());

export const scoresSchema = z.strictObject({
  words,
  after: words,
  votes: words,
  largest: z.int(),
});
