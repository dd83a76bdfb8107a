// Loads the bundled program, with the bytecode that the build kept where this Node can use it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const bundle = fileURLToPath(new URL("../dist/bundle/main.cjs", import.meta.url));
export const bytecode = fileURLToPath(new URL("../dist/bundle/main.bytecode", import.meta.url));

/** The program's exports, and the script that they come from. Bytecode of another Node is refused by V8 and does no harm. */
export function loadBundle() {
  const script = new Script(`(function (module, require, __filename) {${readFileSync(bundle, "utf8")}\n})`, {
    filename: bundle,
    cachedData: readBytecode(),
  });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(bundle), bundle);
  return { script, program: module.exports };
}

function readBytecode() {
  try {
    return readFileSync(bytecode);
  } catch {
    return undefined;
  }
}
