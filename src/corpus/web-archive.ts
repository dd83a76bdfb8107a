// Takes the page out of a web archive (MHTML, RFC 2557): its first part that is HTML, with the address that it was saved from.

const looked = 8192;
const mostParts = 200;

/** The bytes of the page; null for what is no web archive. Frames and pictures, which follow it, are left. */
export function pageOfArchive(bytes: Uint8Array): Uint8Array | null {
  const whole = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (whole === null || !whole.headers.has("mime-version")) return null;
  const address = whole.headers.get("snapshot-content-location");
  if (isHtml(whole)) return pageOf(whole, address);
  const boundary = /^multipart\/[^;]+;.*\bboundary="?([^";]{1,200})/i.exec(typeOf(whole))?.[1];
  const page = boundary === undefined ? undefined : partsOf(whole.body, boundary).find(isHtml);
  return page ? pageOf(page, address) : null;
}

interface Part {
  /** By their names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Null where no headers stand on top. */
function partOf(bytes: Buffer): Part | null {
  const end = /\r?\n\r?\n/.exec(bytes.subarray(0, looked).toString("latin1"));
  if (!end) return null;
  const lines = bytes
    .subarray(0, end.index)
    .toString("latin1")
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1) return null;
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: bytes.subarray(end.index + end[0].length) };
}

function partsOf(body: Buffer, boundary: string): Part[] {
  const parts: Part[] = [];
  const mark = Buffer.from(`--${boundary}`, "latin1");
  let start = body.indexOf(mark);
  while (start >= 0 && parts.length < mostParts) {
    const next = body.indexOf(mark, start + mark.length);
    const from = body.indexOf("\n", start + mark.length) + 1;
    const part = from > 0 ? partOf(body.subarray(from, next < 0 ? body.length : next)) : null;
    if (part) parts.push(part);
    start = next;
  }
  return parts;
}

function typeOf({ headers }: Part): string {
  return headers.get("content-type") ?? "";
}

function isHtml(part: Part): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(typeOf(part));
}

/** With its address and encoding written into it, as browsers do with a page that they save alone. */
function pageOf(part: Part, address: string | undefined): Uint8Array {
  const url = address ?? part.headers.get("content-location") ?? "";
  const from = /^https?:\/\/[^\s<>]+$/.test(url)
    ? `<!-- saved from url=(${String(url.length).padStart(4, "0")})${url} -->\n`
    : "";
  const charset = /\bcharset="?([\w:.-]{2,30})/i.exec(typeOf(part))?.[1];
  const declared = charset === undefined ? "" : `<!-- charset=${charset} -->\n`;
  return Buffer.concat([Buffer.from(from + declared), bodyOf(part)]);
}

function bodyOf({ headers, body }: Part): Buffer {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body.toString("latin1"), "base64");
  if (encoding !== "quoted-printable") return body;
  const joined = body.toString("latin1").replace(/=[ \t]{0,9}\r?\n/g, "");
  const letters = joined.replace(/=([\dA-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(letters, "latin1");
}
