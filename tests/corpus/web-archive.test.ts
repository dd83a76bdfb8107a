// Pages that a browser has saved in one file with their pictures and frames (MHTML), and pages that are only frames.
import { expect, test } from "vitest";
import { formatOf } from "../../src/corpus/formats.js";
import { createReadInputs } from "../../src/corpus/read-input.js";
import type { Document } from "../../src/model/document.js";
import { rules } from "./rules.js";

const readInputs = createReadInputs(rules, undefined);

async function read(file: string | Uint8Array): Promise<Document | string> {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  const [[piece] = []] = await readInputs([{ path: "fire.mhtml", format: "html", bytes }]);
  if (!piece) return "nothing";
  return "skipped" in piece ? piece.skipped.reason : piece.name(piece.id);
}

const boundary = "----MultipartBoundary--x1y2----";
const page =
  "<html><head><title>Fire in Ostrel</title></head><body><article><p>At least =E2=80=9C12=E2=80=9D people died in a fire in Ostrel =\r\non Monday, the mayor said, and 340 lost their homes.</p></article></body></html>";

function archive(parts: readonly string[], eol = "\r\n"): string {
  const head = [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://www.ostrelpost.com/2023/11/24/fire",
    "Subject: =?utf-8?Q?Fire=20in=20Ostrel?=",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    '\ttype="text/html";',
    `\tboundary="${boundary}"`,
    "",
    "",
  ].join(eol);
  return `${head}${parts.map((part) => `--${boundary}${eol}${part}${eol}`).join("")}--${boundary}--${eol}`;
}

const part = (headers: string, body: string, eol = "\r\n"): string => `${headers}${eol}${eol}${body}`;
const main = part("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable", page);
const frame = part("Content-Type: text/html\r\nContent-ID: <frame-1>", "<p>99 offers for you</p>");
const picture = part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "iVBORw0KGgo=");

test("their ending makes them pages", () => {
  expect(["a.mht", "a.MHTML", "a.mhtml.gz"].map(formatOf)).toEqual(["html", "html", "html"]);
});

test("the page is read, with its address and its day, and no frame", async () => {
  for (const file of [archive([main, frame, picture]), archive([picture, main]).replaceAll("\r\n", "\n")]) {
    const document = await read(file);
    expect(document).toMatchObject({ title: "Fire in Ostrel", url: "https://www.ostrelpost.com/2023/11/24/fire" });
    expect(document).toMatchObject({ published: { date: "2023-11-24", basis: "metadata" } });
    expect(document).toMatchObject({
      text: expect.stringContaining("At least “12” people died in a fire in Ostrel on"),
    });
    expect((document as Document).text).not.toContain("99 offers");
  }
});

test("its encoding is that of its part", async () => {
  const body = Buffer.from(
    "<p>12 people died in the café of Ostrel on Monday, said the mayor of the town.</p>",
    "latin1",
  );
  const head = "Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64";
  const document = await read(archive([part(head, body.toString("base64"))]));
  expect(document).toMatchObject({ text: expect.stringContaining("café"), warnings: [] });
});

test.each([
  ["without a page", archive([picture])],
  ["cut off", archive([main]).slice(0, 200)],
  ["with endless headers", `MIME-Version: 1.0\r\n${"X: y\r\n".repeat(10_000)}`],
  ["with an empty part", archive([""])],
])("one %s ends as some page or is refused", async (_, file) => {
  expect(await read(file)).toBeTruthy();
});

test.each([
  ["a frameset", '<html><frameset cols="20%,80%"><frame src="menu.html"><frame src="story.html"></frameset></html>'],
  ["a frame in a page", '<html><head><title>News</title></head><body><iframe src="story.html"></iframe></body></html>'],
])("%s is told", async (_, html) => {
  expect(await read(html)).toBe("the page has no text, only frames: save the page that the frame shows");
});
