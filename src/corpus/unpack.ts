// Unpacks what gzip has packed, whatever its name, as it is read.
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** Texts get some ten times smaller; what grows beyond this is made to fill a machine. */
const mostTimes = 200;
/** So much may come of any file. */
const always = 64_000_000;
/** No longer text can be held. */
const mostOfOne = 0x1fff_ffe8;

/** The chunks as they are, or unpacked. @throws Error with a code where they are damaged or a trap */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  const { done, value: first } = await source.next();
  if (done) return;
  const whole = chained(first, source);
  yield* isPacked(first) ? gunzipped(whole) : whole;
}

export function isPacked([first, second, third]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && third === 0x08;
}

async function* chained(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks);
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  let length = 0;
  for await (const chunk of source.pipe(gunzip)) {
    length += chunk.length;
    if (length > always && length > gunzip.bytesWritten * mostTimes) throw refusal("ERR_UNPACKED_TOO_LARGE");
    yield chunk;
  }
}

/** All in one. @throws Error with a code where it is longer than a text can be */
export async function joinedBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > mostOfOne) throw refusal("ERR_STRING_TOO_LONG");
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}
