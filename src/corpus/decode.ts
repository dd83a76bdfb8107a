// Makes text from the bytes of a file: UTF-8, UTF-16 by its mark or its zero bytes, a declared encoding, otherwise with a warning the
// one that it looks like, and Windows-1252 where it looks western.
import { cyrillicEncoding } from "./cyrillic.js";
import { foreignEncoding, isEscapedJapanese } from "./foreign-encoding.js";

export interface Decoded {
  /** Without a byte order mark; ends of lines are kept. */
  readonly text: string;
  readonly warnings: readonly string[];
}

export type Decoding = Decoded | { readonly refused: string };

const looked = 8192;

export async function decode(bytes: Uint8Array, declares: "html" | "none" = "none"): Promise<Decoding> {
  if (bytes.length === 0) return { refused: "empty" };
  if (isUtf32(bytes)) return { refused: "in UTF-32, which is not read" };
  const marked = markOf(bytes);
  if (marked !== null) return decoded(bytes, marked, []);
  const wide = wideEncoding(bytes);
  if (wide !== null) return decoded(bytes, wide, [`no byte order mark: read as ${wide.toUpperCase()}`]);
  const binary = binaryReason(bytes);
  if (binary) return { refused: binary };
  const declared = declares === "html" ? declaredEncoding(bytes) : null;
  if (declared === null && isEscapedJapanese(bytes))
    return decoded(bytes, "iso-2022-jp", ["no encoding declared: read as ISO-2022-JP"]);
  const utf8 = attempt(bytes, "utf-8");
  // A page that is valid UTF-8 beyond ASCII is that, whatever it says; one in another encoding hardly ever is.
  if (utf8 !== null && (declared === null || !isAsciiOnly(declared))) return checked(utf8, []);
  const isWestern = declared !== null && isWindows1252(declared);
  const text = declared === null || isWestern ? null : attempt(bytes, declared);
  if (text !== null) return checked(text, []);
  return (isWestern ? null : mendedUtf8(bytes)) ?? guessed(bytes, isWestern);
}

/** @param isWestern so it declares, as pages in any encoding do */
async function guessed(bytes: Uint8Array, isWestern: boolean): Promise<Decoding> {
  const foreign = await foreignEncoding(bytes);
  if (foreign === "unknown") return { refused: "in an encoding that can't be told: save it as UTF-8" };
  const encoding = foreign?.encoding ?? (isWestern ? null : cyrillicEncoding(bytes));
  if (encoding !== null) return decoded(bytes, encoding, [`not valid UTF-8: read as ${encoding}`]);
  return checked(windows1252(bytes), isWestern ? [] : ["not valid UTF-8: read as Windows-1252"]);
}

/** UTF-16 without its mark: every second byte of mostly western text is zero, and the others never are. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, looked);
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = head.length * mostlyZero;
  if (bytes.length % 2 !== 0) return null;
  if (odd > enough && even === 0) return "utf-16le";
  return even > enough && odd === 0 ? "utf-16be" : null;
}

/** Of all bytes: four fifths of the characters. */
const mostlyZero = 0.4;

/** What the bytes 0x80 to 0x9f mean; Node's own decoder reads them as control characters. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\u0080-\u009f]/g, (control) => upper.charAt(control.charCodeAt(0) - 0x80));
}

/** The names of Latin 1 mean Windows-1252 on the web. */
function isWindows1252(encoding: string): boolean {
  return /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|iso_8859-1|latin-?1|us-ascii|ascii)$/i.test(encoding);
}

/** Encodings whose bytes can be valid UTF-8 by chance: they are ASCII only. */
function isAsciiOnly(encoding: string): boolean {
  return /^iso-2022|^hz|^utf-7/i.test(encoding);
}

/** Its mark begins with that of UTF-16. */
function isUtf32([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0xff && second === 0xfe && third === 0 && fourth === 0;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** NUL bytes, or control characters in number, are no text. */
function binaryReason(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return "binary: it has NUL bytes";
  const head = bytes.subarray(0, looked);
  if (startsWith(head, "%PDF-")) return "binary: a PDF file";
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  return controls > 8 && controls * 20 > head.length ? "binary: it has control characters" : null;
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  for (let at = 0; at < ascii.length; at++) if (bytes[at] !== ascii.charCodeAt(at)) return false;
  return true;
}

/** `<meta charset="…">`, `<meta http-equiv … charset=…>`, `<?xml … encoding="…"?>`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, looked));
  const match =
    /\bcharset=["']?([\w:.-]{2,30})/i.exec(head) ?? /<\?xml[^>]{0,100}encoding=["']([\w:.-]{2,30})/i.exec(head);
  return match?.[1] ?? null;
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with some broken bytes, which stand for what they mean in Windows-1252; null where more is broken than whole. */
function mendedUtf8(bytes: Uint8Array): Decoding | null {
  const parts: Uint8Array[] = [];
  let [from, whole, broken] = [0, 0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) whole++;
    if (length === 0) {
      broken++;
      parts.push(bytes.subarray(from, at), Buffer.from(windows1252(bytes.subarray(at, at + 1))));
      from = at + 1;
    }
    at += length || 1;
  }
  if (broken >= whole) return null;
  const text = new TextDecoder("utf-8", { ignoreBOM: false }).decode(Buffer.concat([...parts, bytes.subarray(from)]));
  return checked(text, [`${broken === 1 ? "a byte is" : `${broken} bytes are`} not valid UTF-8: read as Windows-1252`]);
}

/** Length of the UTF-8 sequence that begins at a byte; 0 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function decoded(bytes: Uint8Array, encoding: string, warnings: readonly string[]): Decoding {
  return checked(new TextDecoder(encoding).decode(bytes), warnings);
}

function checked(text: string, warnings: readonly string[]): Decoding {
  return /\S/.test(text) ? { text, warnings } : { refused: "empty" };
}
