// A worker of the pool, on the built code.
const { loadBundle } = require("./load-bundle.js");

module.exports = loadBundle().program.extractLines;
