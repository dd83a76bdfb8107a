// Tells in which encoding a text stands that is neither UTF-8 nor western, where nobody declares it: Shift_JIS, GB18030, Windows-1253 …

export type ForeignEncoding = { readonly encoding: string } | "unknown" | null;

const looked = 65_536;
/** Of the bytes of words with letters beyond ASCII, in words of two bytes and more: western words have fewer such letters. */
const hardlyWestern = 0.4;
const neverWestern = 0.6;
/** Fewer bytes beyond ASCII may be a few names. */
const fewest = 24;
/** Of 100. The library gives whole texts 50 and more, a few words 10. */
const leastConfidence = 30;
const western = /^(?:windows-1252|ISO-8859-1|ASCII|UTF-8)$/;

/** "unknown" for what is no western text, and no other either; null where it may be western. */
export async function foreignEncoding(bytes: Uint8Array): Promise<ForeignEncoding> {
  const head = bytes.subarray(0, looked);
  const { high, share } = measured(head);
  if (share < hardlyWestern) return null;
  const { analyse } = await import("./load-chardet.js");
  const guessed = analyse(Buffer.concat(wordsOf(head))).find(
    ({ name, confidence }) => confidence >= leastConfidence && !western.test(name) && isValid(bytes, name),
  );
  if (guessed) return { encoding: guessed.name };
  return high >= fewest && share >= neverWestern ? "unknown" : null;
}

/** ISO-2022-JP, all of it ASCII: "ESC $ B" begins its letters. */
export function isEscapedJapanese(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1))
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true;
  return false;
}

/** A dash or a sign stands alone; spaces that don't break stand side by side. */
function measured(bytes: Uint8Array): { high: number; share: number } {
  let [high, all] = [0, 0];
  for (const word of wordsOf(bytes)) {
    if (word.length <= 2 || word.every((byte) => byte === 0xa0 || byte < 0x40)) continue;
    for (const byte of word) if (byte >= 0x80) high++;
    all += word.length - 1;
  }
  return { high, share: all === 0 ? 0 : high / all };
}

/** Those with a byte beyond ASCII, each with the byte behind it: tags, scripts and English beside them would outweigh them. */
function wordsOf(bytes: Uint8Array): Uint8Array[] {
  const words: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    // Spaces, signs and digits are no second byte of a letter.
    if (at < bytes.length && (bytes[at] ?? 0) >= 0x40) continue;
    const word = bytes.subarray(start, at + 1);
    if (word.some((byte) => byte >= 0x80)) words.push(word);
    start = at + 1;
  }
  return words;
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
