// Loads the bundled program, with the bytecode that the build kept where this Node can use it.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

const bundle = join(__dirname, "../dist/bundle/main.cjs");
const bytecode = join(__dirname, "../dist/bundle/main.bytecode");

/** What V8 is told before the program is compiled. */
function setEngine() {
  // Most of a short run's expressions would be compiled twice, for V8's interpreter and then for the processor.
  setFlagsFromString("--no-regexp-tier-up");
  // Most functions run for a few articles: what is compiled for speed early is compiled with too little known, and again.
  setFlagsFromString("--interrupt-budget=800000");
}

/** The program's exports, and the script that they come from. Bytecode of another Node is refused by V8 and does no harm. */
function loadBundle() {
  setEngine();
  const script = new Script(`(function (module, require, __filename) {${readFileSync(bundle, "latin1")}\n})`, {
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

exports.bytecode = bytecode;
exports.loadBundle = loadBundle;
exports.setEngine = setEngine;
