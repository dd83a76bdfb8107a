// Build step: runs the program once on corpus/ and keeps the bytecode of what it used, for the next start.
import { writeFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { bytecode, loadBundle } from "../bin/load-bundle.js";

const quiet = () => new Writable({ write: (_chunk, _encoding, done) => done() });
const { script, program } = loadBundle();
const status = await program.main(["corpus/"], { stdin: Readable.from([]), stdout: quiet(), stderr: quiet(), env: {} });
if (status !== 0) throw new Error(`the program ended with ${status} on corpus/`);
writeFileSync(bytecode, script.createCachedData());
