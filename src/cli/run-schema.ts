// `reconcile schema`: the JSON Schema that the build has made from the types.
import { readFileSync } from "node:fs";
import type { World } from "./command.js";
import { write } from "./streams.js";

/** Two folders up from src/cli, dist/cli and dist/bundle alike. */
const folder = new URL("../../dist/schema/", import.meta.url);

export async function runSchema(name: string, { streams }: World): Promise<number> {
  await write(streams.stdout, readFileSync(new URL(`${name}.json`, folder), "utf8"));
  return 0;
}
