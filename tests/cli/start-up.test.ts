// What the program loads before a command runs: help and version start without rules, language or tables.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
/** Matches `import { a } from "b"` and `export … from "b"`, not `import type` nor `await import("b")`. */
const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)[^;]*?from "([^"]+)";/gm;

function loadedFrom(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(STATIC_IMPORT)) {
    if (name.startsWith(".")) loadedFrom(join(dirname(file), name.replace(/\.js$/, ".ts")), loaded);
    else loaded.add(name);
  }
  return loaded;
}

it("loads commander and nothing else from outside", () => {
  const packages = [...loadedFrom(MAIN)].filter((name) => !name.startsWith("/") && !name.startsWith("node:"));
  expect(packages).toEqual(["commander"]);
});
