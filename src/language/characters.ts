// Questions about single characters by their UTF-16 code.

const space = new Set([0x20, 0xa0, 0x2002, 0x2003, 0x2009, 0x200a, 0x200b, 0x202f, 0x3000, 0xfeff, 0x2028, 0x2029]);
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const letter = /\p{L}/u;

export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && space.has(code));
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && upper.test(String.fromCharCode(code)));
}

export function isLower(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && lower.test(String.fromCharCode(code)));
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return letter.test(String.fromCharCode(code));
}

/** . ! ? … and the full stops of East Asian text. */
export function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002;
}

/** Quotes and brackets that can close what a sentence opened. */
export function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x7d ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0xbb
  );
}

/** Quotes and brackets that can open a sentence. */
export function isOpener(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0x2018 ||
    code === 0x201c ||
    code === 0x201e ||
    code === 0xab
  );
}
