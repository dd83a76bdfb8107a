// Splits a stream of bytes into lines at line feeds only: JSON may hold U+2028, which other readers break at.

import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { UserError } from "../errors.js";

/** @throws UserError naming the file where it can't be read */
export async function* readLines(stream: Readable, file: string): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let parts: string[] = [];
  for await (const chunk of refusing(stream, file)) {
    const [first = "", ...rest] = (typeof chunk === "string" ? chunk : decoder.write(chunk)).split("\n");
    parts.push(first);
    for (const piece of rest) {
      yield parts.join("");
      parts = [piece];
    }
  }
  const last = parts.join("") + decoder.end();
  if (last !== "") yield last;
}

async function* refusing(stream: Readable, file: string): AsyncGenerator<Buffer | string> {
  try {
    yield* stream;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new UserError(`${file}: ${code === "EISDIR" ? "a folder; name files of lines" : `can't be read (${code})`}`);
  }
}
