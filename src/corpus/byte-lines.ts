// Cuts a stream of bytes into lines, so that one document a line is read without its neighbours.

export interface ByteLine {
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly number: number;
}

const newline = 0x0a;

/** Linear in the length of the lines, however the stream is cut. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let number = 1;
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      open.push(chunk.subarray(start, end));
      yield { bytes: joined(open), number: number++ };
      open = [];
      start = end + 1;
    }
    if (start < chunk.length) open.push(chunk.subarray(start));
  }
  if (open.length > 0) yield { bytes: joined(open), number };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return only && parts.length === 1 ? only : Buffer.concat(parts);
}
