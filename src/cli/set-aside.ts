// Sets bytes aside on disk for as long as the run lasts, in a file without a name: nobody else opens it, and it is gone with the process.
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "../errors.js";

let file: number | undefined;
let end = 0;

/** The place from which the bytes can be taken whenever somebody asks. @throws UserError where the disk takes no more */
export function setAside(bytes: Uint8Array): number {
  try {
    file ??= openNameless();
    const start = end;
    const { length } = bytes;
    for (let written = 0; written < length; )
      written += writeSync(file, bytes, written, length - written, start + written);
    end += length;
    return start;
  } catch (error) {
    throw new UserError(`a large run sets aside what it has read in ${tmpdir()}: ${(error as Error).message}`);
  }
}

function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), "reconcile-"));
  const opened = openSync(join(folder, "aside"), "wx+", 0o600);
  rmSync(folder, { recursive: true, force: true });
  return opened;
}

export function takenFrom(start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let known = 0; known < length; ) known += readSync(file ?? 0, bytes, known, length - known, start + known);
  return bytes;
}
