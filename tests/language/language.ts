// The language of the shipped rules, for tests.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { createLanguage } from "../../src/language/language.js";
import { abbreviationsSchema } from "../../src/rules/abbreviations.js";
import { grammarSchema } from "../../src/rules/grammar.js";
import { loadLexicon, loadNames } from "../../src/rules/lexicon.js";
import { namesSchema } from "../../src/rules/names.js";

function pack(name: string): unknown {
  return parse(readFileSync(`rules/${name}.yaml`, "utf8"));
}

export const language = createLanguage({
  rules: {
    abbreviations: abbreviationsSchema.parse(pack("abbreviations")),
    grammar: grammarSchema.parse(pack("grammar")),
    names: namesSchema.parse(pack("names")),
  },
  lexicon: loadLexicon(),
  names: loadNames(),
  stems: "",
});
