// Schema of rules/codes.yaml: digits that belong to names, codes, addresses and telephone numbers.
import { z } from "zod";

const words = z.array(z.string());

export const codesSchema = z.strictObject({
  before: words,
  "before-with-capital": words,
  after: words,
  verbs: words,
  numbered: words,
  pictures: words,
  phrases: words,
  tight: words,
  telephone: words,
  emergency: words,
  streets: words,
  bodies: words,
  carriers: words,
  "opening-words": words,
  "common-capitals": words,
  prefixes: words,
  classes: words,
});
