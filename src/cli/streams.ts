// The streams and environment that a run is given, and writing to them no faster than they take it.
import type { Readable, Writable } from "node:stream";
import { UserError } from "../errors.js";

/** What a run knows of the world besides files: `process` has this shape. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number | undefined };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The reader of standard output has gone (`| head`): a quiet end, no fault. */
export class PipeClosed extends Error {
  override readonly name = "PipeClosed";
}

/** Waits until the stream has taken the text. @throws PipeClosed, or UserError where a disk is full */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else reject(isClosed(error) ? new PipeClosed() : new UserError(`the output can't be written: ${error.message}`));
    });
  });
}

/** Keeps a closed pipe from ending the process: the failed write tells it. */
export function ignoreStreamErrors({ stdout, stderr }: Streams): void {
  for (const stream of [stdout, stderr]) stream.on("error", () => {});
}

function isClosed(error: Error & { code?: string }): boolean {
  return ["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"].includes(error.code ?? "");
}
