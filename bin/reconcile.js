#!/usr/bin/env node
// The program on the built code. CommonJS, because Node starts it sooner.
const { loadBundle } = require("./load-bundle.js");

loadBundle()
  .program.main(process.argv.slice(2), process)
  .then((status) => {
    process.exitCode = status;
  });
