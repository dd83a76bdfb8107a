// Runs the program in this process: arguments and standard input to what it writes and its exit status.
import { Readable, Writable } from "node:stream";
import { main } from "../../src/cli/main.js";
import type { Streams } from "../../src/cli/streams.js";
import type { Work } from "../../src/cli/work.js";

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

interface Setting {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly work?: Work;
}

export async function run(
  argv: readonly string[],
  { stdin = "", env = {}, columns, work }: Setting = {},
): Promise<Run> {
  const stdout = new Sink(columns);
  const stderr = new Sink();
  const streams: Streams = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env };
  const status = await main(argv, streams, work && (async () => work));
  return { stdout: stdout.text, stderr: stderr.text, status };
}

/** Keeps what is written; a terminal where it has columns. */
export class Sink extends Writable {
  text = "";
  readonly isTTY: boolean;
  readonly columns: number | undefined;

  constructor(columns?: number) {
    super({ decodeStrings: false });
    this.isTTY = columns !== undefined;
    this.columns = columns;
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}
