// Build step: writes the JSON Schemas of what the program writes as dist/schema/NAME.json, so that a run needs no schema library.
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "./json-schemas.js";

const folder = new URL("../../dist/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
