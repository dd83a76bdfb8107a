// Writes the output to its stream, or to a file that is there whole or not at all.
import { promises } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../errors.js";
import { type Streams, write } from "./streams.js";

/** @param file standard output where it is absent, or "-" */
export async function writeOutput(
  report: string | Generator<string>,
  file: string | undefined,
  { stdout }: Pick<Streams, "stdout">,
): Promise<void> {
  const pieces = typeof report === "string" ? [report] : inChunks(report);
  if (file !== undefined && file !== "-") return writeWhole(file, pieces);
  for (const piece of pieces) await write(stdout, piece);
}

const chunk = 64 * 1024;

/** Many small writes would take longer than what they write. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < chunk) continue;
    yield waiting;
    waiting = "";
  }
  if (waiting !== "") yield waiting;
}

/** A new file beside it takes its name when it is complete, so that no reader sees half of it. */
export async function writeWhole(file: string, pieces: Iterable<string>): Promise<void> {
  // Not by node:crypto: loading OpenSSL takes a tenth of a small run.
  const part = join(dirname(file), `.${basename(file)}.${process.pid}-${process.hrtime.bigint().toString(36)}`);
  try {
    const handle = await promises.open(part, "wx");
    try {
      for (const piece of pieces) await handle.appendFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await promises.rename(part, file);
  } catch (error) {
    await promises.rm(part, { force: true });
    // Any other fault is one of what is written.
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    throw new UserError(`${file}: can't be written: ${reasons[String(error.code)] ?? error.code}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such folder",
  ENOTDIR: "no such folder",
  EISDIR: "a folder has its name",
  EBUSY: "a folder has its name",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "no permission",
  ENOSPC: "the disk is full",
};
