// Makes text from the bytes of a file: UTF-8, UTF-16 with its mark, a declared encoding, otherwise Windows-1252 with a warning.

export interface Decoded {
  /** Without a byte order mark; ends of lines are kept. */
  readonly text: string;
  readonly warnings: readonly string[];
}

export type Decoding = Decoded | { readonly refused: string };

const looked = 8192;

export function decode(bytes: Uint8Array, declares: "html" | "none" = "none"): Decoding {
  if (bytes.length === 0) return { refused: "empty" };
  const marked = markOf(bytes);
  if (marked !== null) return decoded(bytes, marked, []);
  const binary = binaryReason(bytes);
  if (binary) return { refused: binary };
  const utf8 = attempt(bytes, "utf-8");
  const declared = declares === "html" ? declaredEncoding(bytes) : null;
  // A page that is valid UTF-8 beyond ASCII is that, whatever it says; one in another encoding hardly ever is.
  if (utf8 !== null && (declared === null || !isAsciiOnly(declared))) return checked(utf8, []);
  const text = declared === null || isWindows1252(declared) ? null : attempt(bytes, declared);
  if (declared !== null && isWindows1252(declared)) return checked(windows1252(bytes), []);
  if (text !== null) return checked(text, []);
  return checked(windows1252(bytes), ["not valid UTF-8: read as Windows-1252"]);
}

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

function decoded(bytes: Uint8Array, encoding: string, warnings: readonly string[]): Decoding {
  return checked(new TextDecoder(encoding).decode(bytes), warnings);
}

function checked(text: string, warnings: readonly string[]): Decoding {
  return /\S/.test(text) ? { text, warnings } : { refused: "empty" };
}
