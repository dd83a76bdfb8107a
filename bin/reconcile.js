#!/usr/bin/env node
// The program on the built code.
import { loadBundle } from "./load-bundle.js";

process.exitCode = await loadBundle().program.main(process.argv.slice(2), process);
