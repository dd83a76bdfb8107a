// Schema of rules/asserts.yaml: words by which a figure says nothing about the world.
import { z } from "zod";

const words = z.array(z.string().min(1));

export const assertsSchema = z.strictObject({
  numbering: words,
  namedBySpans: words,
  pageNouns: words,
  calls: words,
  presented: words,
});

export type AssertRules = z.infer<typeof assertsSchema>;
