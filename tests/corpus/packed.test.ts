// Files that gzip has packed, and files that are never read.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type ReadItem, readDocuments } from "../../src/corpus/read-documents.js";
import { readText } from "./reading.js";
import { rules } from "./rules.js";

async function readFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadItem[]> {
  const folder = mkdtempSync(join(tmpdir(), "reconcile-packed-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const items: ReadItem[] = [];
  for await (const item of readDocuments([folder], {}, { rules, stdin: (async function* () {})() })) items.push(item);
  return items;
}

const LINES = Array.from({ length: 30_000 }, (_, at) => `{"text":"Nine dead in ${at * 7919}."}\n`).join("");

const shown = (items: readonly ReadItem[]) =>
  items.map((item) => ("skipped" in item ? item.skipped : { path: item.document.path, text: item.document.text }));

test("packed files are read as what is in them", async () => {
  const lines = '{"id":"a","text":"Nine dead."}\n{"id":"b","text":"Ten hurt."}\n';
  const items = await readFolder({
    "a.txt.gz": gzipSync("Nine dead."),
    "b.html.GZ": gzipSync("<p>Nine dead.</p>"),
    "c.json.gz": gzipSync('{"text":"Nine dead."}'),
    "d.ndjson.gz": Buffer.concat([gzipSync(lines.slice(0, 40)), gzipSync(lines.slice(40))]),
    "e.txt": gzipSync("Nine dead."),
  });
  expect(shown(items)).toEqual([
    ...["a.txt.gz", "b.html.GZ", "c.json.gz"].map((path) => ({ path, text: "Nine dead." })),
    { path: "d.ndjson.gz#a", text: "Nine dead." },
    { path: "d.ndjson.gz#b", text: "Ten hurt." },
    { path: "e.txt", text: "Nine dead." },
  ]);
});

test("packed text from standard input", async () => {
  expect((await readText("json", gzipSync('{"text":"Nine dead."}'))).documents).toMatchObject([{ text: "Nine dead." }]);
});

test("what is damaged, cut off or a trap is named, and the rest goes on", async () => {
  const packed = gzipSync(LINES);
  const broken = Buffer.from(packed);
  broken.fill(255, 20_000, 30_000);
  const items = await readFolder({
    "a.txt.gz": broken,
    "b.json.gz": packed.subarray(0, packed.length / 2),
    "c.txt.gz": gzipSync(Buffer.alloc(100_000_000)),
    "d.txt": "Nine dead.",
  });
  expect(shown(items)).toEqual([
    { path: "a.txt.gz", reason: "packed by gzip, and damaged" },
    { path: "b.json.gz", reason: "packed by gzip, and cut off" },
    { path: "c.txt.gz", reason: "unpacks to more than 200 times its size" },
    { path: "d.txt", text: "Nine dead." },
  ]);
});

test("the lines before the place where an archive is cut off are read", async () => {
  const packed = gzipSync(LINES);
  const items = await readFolder({ "a.ndjson.gz": packed.subarray(0, packed.length - 2000) });
  expect(items.length).toBeGreaterThan(20_000);
  expect(items.at(-1)).toEqual({ skipped: { path: "a.ndjson.gz", reason: "packed by gzip, and cut off" } });
});

test.each([
  ["a.zip", "an archive: unpack it, and name the folder"],
  ["a.tar.gz", "an archive: unpack it, and name the folder"],
  ["a.PDF", "a PDF file: save its text as .txt"],
  ["a.docx", "a document to be printed: save it as text or HTML"],
  ["a.webarchive", "a packed web page: save it as HTML"],
  ["a.png", "its ending is none of .txt, .md, .html, .json, .ndjson, .xml, .gz"],
])("%s: %s", async (name, reason) => {
  expect(await readFolder({ [name]: "x" })).toEqual([{ skipped: { path: name, reason } }]);
});
