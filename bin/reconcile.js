#!/usr/bin/env node
// The program on the built code. CommonJS, because Node starts it sooner.
const { loadBundle } = require("./load-bundle.js");

loadBundle()
  .program.main(process.argv.slice(2), process)
  .then((status) => {
    process.exitCode = status;
    // Nothing is left to write: the heap need not be taken down page by page.
    if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
  });
