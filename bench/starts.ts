// Measures how long the program takes to start, beside a bare node.
import { fileURLToPath } from "node:url";
import { program, timeStarts } from "./processes.js";

/** Seconds. */
export interface Starts {
  readonly bare: number;
  readonly version: number;
  readonly corpus: number;
}

const folder = fileURLToPath(new URL("../../corpus/", import.meta.url));

export function measureStarts(times: number): Starts {
  const commands = [
    ["-e", "0"],
    [program, "--version"],
    [program, folder],
  ];
  const [bare = 0, version = 0, corpus = 0] = timeStarts(commands, times);
  return { bare, version, corpus };
}
