// The rule packs: one YAML file in rules/ and one schema each.
// A schema lives in a file of its own beside this list; to add a pack, add its file and a line here.
import type { z } from "zod";

export const packs = {} as const satisfies Record<string, z.ZodType>;

/** Every pack as data, by the name of its file: rules/units.yaml is `rules.units`. */
export type Rules = { readonly [Name in keyof typeof packs]: z.infer<(typeof packs)[Name]> };
