// The rule packs: one YAML file in rules/ and one schema each.
// A schema lives in a file of its own beside this list; to add a pack, add its file and a line here.
import type { z } from "zod";
import { abbreviationsSchema } from "./abbreviations.js";
import { agenciesSchema } from "./agencies.js";
import { agesSchema } from "./ages.js";
import { assertsSchema } from "./asserts.js";
import { calendarSchema } from "./calendar.js";
import { codesSchema } from "./codes.js";
import { currenciesSchema } from "./currencies.js";
import { eventsSchema } from "./events.js";
import { furnitureSchema } from "./furniture.js";
import { grammarSchema } from "./grammar.js";
import { groupingSchema } from "./grouping.js";
import { hedgesSchema } from "./hedges.js";
import { holesSchema } from "./holes.js";
import { languagesSchema } from "./languages.js";
import { modalitySchema } from "./modality.js";
import { namesSchema } from "./names.js";
import { nounsSchema } from "./nouns.js";
import { numeralsSchema } from "./numerals.js";
import { outletsSchema } from "./outlets.js";
import { placesSchema } from "./places.js";
import { ranksSchema } from "./ranks.js";
import { scoresSchema } from "./scores.js";
import { speechSchema } from "./speech.js";
import { storiesSchema } from "./stories.js";
import { trendsSchema } from "./trends.js";
import { unitsSchema } from "./units.js";
import { verdictsSchema } from "./verdicts.js";

export const packs = {
  calendar: calendarSchema,
  agencies: agenciesSchema,
  furniture: furnitureSchema,
  outlets: outletsSchema,
  scores: scoresSchema,
  ranks: ranksSchema,
  ages: agesSchema,
  trends: trendsSchema,
  codes: codesSchema,
  hedges: hedgesSchema,
  holes: holesSchema,
  currencies: currenciesSchema,
  units: unitsSchema,
  verdicts: verdictsSchema,
  numerals: numeralsSchema,
  asserts: assertsSchema,
  events: eventsSchema,
  grouping: groupingSchema,
  nouns: nounsSchema,
  modality: modalitySchema,
  places: placesSchema,
  speech: speechSchema,
  stories: storiesSchema,
  abbreviations: abbreviationsSchema,
  grammar: grammarSchema,
  languages: languagesSchema,
  names: namesSchema,
} as const satisfies Record<string, z.ZodType>;

/** Every pack as data, by the name of its file: rules/units.yaml is `rules.units`. */
export type Rules = { readonly [Name in keyof typeof packs]: z.infer<(typeof packs)[Name]> };
