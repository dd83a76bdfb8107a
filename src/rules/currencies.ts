// Schema of rules/currencies.yaml: signs, words and parts of each currency.
import { z } from "zod";

const words = z.array(z.string());
const code = z.string().regex(/^[A-Z]{3}$/, "three capital letters");

export const currenciesSchema = z.strictObject({
  currencies: z.array(
    z.strictObject({
      code,
      signs: words,
      words,
      parts: words,
      millions: words.optional(),
      prefixes: words.optional(),
      letter: z.string().length(1).optional(),
    }),
  ),
  "codes-in-capitals-only": words,
  "part-suffixes": z.record(z.string(), code),
  shared: z.array(
    z.strictObject({
      of: code,
      written: words,
      countries: z.array(z.strictObject({ code, names: words, places: words })),
    }),
  ),
});
