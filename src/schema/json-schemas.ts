// The JSON Schemas (draft 2020-12) of what the program writes, by name.
import { z } from "zod";
import { extractLineSchema } from "./extract.js";
import { resultSchema } from "./result.js";

const schemas = { result: resultSchema, extract: extractLineSchema } as const;

export function jsonSchemas(): Record<keyof typeof schemas, z.core.JSONSchema.BaseSchema> {
  return { result: z.toJSONSchema(schemas.result), extract: z.toJSONSchema(schemas.extract) };
}
