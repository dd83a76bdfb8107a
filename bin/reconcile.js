#!/usr/bin/env node
// The program on the built code.
import { main } from "../dist/bundle/main.js";

process.exitCode = await main(process.argv.slice(2), process);
