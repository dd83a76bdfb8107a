import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decode } from "../../src/corpus/decode.js";
import { findFiles } from "../../src/corpus/find-files.js";
import { type ReadItem, type ReadOptions, readDocuments } from "../../src/corpus/read-documents.js";
import { UserError } from "../../src/errors.js";
import type { Document } from "../../src/model/document.js";
import { rules } from "./rules.js";

const fixtures = "tests/corpus/fixtures";

async function read(paths: readonly string[], options: ReadOptions = {}, input: readonly string[] = []) {
  const items: ReadItem[] = [];
  for await (const item of readDocuments(paths, options, { rules, stdin: streamOf(input) })) items.push(item);
  return items;
}

async function* streamOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function one(name: string): Promise<Document> {
  const [item] = await read([join(fixtures, name)]);
  if (!item || !("document" in item)) throw new Error(`no document: ${JSON.stringify(item)}`);
  return item.document;
}

const documents = (items: readonly ReadItem[]) => items.flatMap((item) => ("document" in item ? [item.document] : []));
const skipped = (items: readonly ReadItem[]) => items.flatMap((item) => ("skipped" in item ? [item.skipped] : []));
const kinds = ({ text, blocks }: Document, kind: string) =>
  blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));

describe("dates of pages", () => {
  test.each([
    ["front-matter-dates-the-page.md", "2019-06-14", "metadata"],
    ["json-ld-dates-the-page.htm", "2017-01-05", "metadata"],
    ["menus-and-consent-around-the-article.htm", "2018-10-02", "metadata"],
    ["hard-wrapped.txt", "2017-05-03", "stated"],
    ["teaser-date-is-not-the-page-date.txt", null, "unknown"],
    ["caption-date-is-not-the-page-date.txt", null, "unknown"],
    ["dates-of-related-articles-are-not-the-page-date.txt", null, "unknown"],
  ])("%s", async (name, date, basis) => {
    expect((await one(name)).published).toEqual({ date, basis });
  });

  test("the given day is for documents that state none", async () => {
    const paths = ["hard-wrapped.txt", "caption-date-is-not-the-page-date.txt"].map((name) => join(fixtures, name));
    const dates = documents(await read(paths, { published: "2021-03-10" })).map(({ published }) => published);
    expect(dates).toMatchObject([
      { date: "2017-05-03", basis: "stated" },
      { date: "2021-03-10", basis: "metadata" },
    ]);
    await expect(read(paths, { published: "tomorrow" })).rejects.toThrow(UserError);
  });
});

describe("encodings", () => {
  test("a byte order mark is no part of the text, ends of lines are", async () => {
    const { text, blocks } = await one("byte-order-mark-and-windows-lines.txt");
    expect(text).toBe("Twelve people were hurt on Monday.\r\n\r\nThree were children.\r\n");
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Twelve people were hurt on Monday.",
      "Three were children.",
    ]);
  });

  test("UTF-16, a declared encoding and Windows-1252", async () => {
    expect((await one("utf-16-with-mark.txt")).text).toBe("Café owners lose 5 million euros\n");
    expect((await one("declared-encoding.htm")).text).toBe("Wrocław\n\nWładysław lost 5,000 zloty in the fire.");
    const western = await one("windows-1252-without-declaration.txt");
    expect(western.title).toBe("Café owners lose €5 million");
    expect(western.warnings).toHaveLength(1);
  });

  const decodings: readonly (readonly [name: string, bytes: Buffer, text: string, ...warnings: string[]])[] = [
    [
      "UTF-16 without its mark",
      Buffer.from("Café: 12 dead", "utf16le"),
      "Café: 12 dead",
      "no byte order mark: read as UTF-16LE",
    ],
    [
      "big-endian UTF-16 without its mark",
      Buffer.from("Café: 12 dead", "utf16le").swap16(),
      "Café: 12 dead",
      "no byte order mark: read as UTF-16BE",
    ],
    ["Latin 1", Buffer.from("Café: 12 dead", "latin1"), "Café: 12 dead", "not valid UTF-8: read as Windows-1252"],
    [
      "Cyrillic names in Windows-1251",
      Buffer.concat([Buffer.from("12 dead, said "), Buffer.from([0xcf, 0xe5, 0xf2, 0xf0, 0xee, 0xe2])]),
      "12 dead, said Петров",
      "not valid UTF-8: read as windows-1251",
    ],
    [
      "Cyrillic names in KOI8-R",
      Buffer.concat([Buffer.from("12 dead, said "), Buffer.from([0xf0, 0xc5, 0xd4, 0xd2, 0xcf, 0xd7])]),
      "12 dead, said Петров",
      "not valid UTF-8: read as KOI8-R",
    ],
    [
      "western letters side by side",
      Buffer.from("Über Åäkre: 12 dead in Löwen, Crème brûlée, née Dürr", "latin1"),
      "Über Åäkre: 12 dead in Löwen, Crème brûlée, née Dürr",
      "not valid UTF-8: read as Windows-1252",
    ],
    [
      "UTF-8 with a broken byte",
      Buffer.concat([Buffer.from("Łódź cafés: "), Buffer.from([0x80]), Buffer.from("5 million")]),
      "Łódź cafés: €5 million",
      "a byte is not valid UTF-8: read as Windows-1252",
    ],
    [
      "UTF-8 that is cut off",
      Buffer.from("Łódź: 12 dead – é").subarray(0, -1),
      "Łódź: 12 dead – Ã",
      "a byte is not valid UTF-8: read as Windows-1252",
    ],
    [
      "a long form of ASCII",
      Buffer.concat([Buffer.from("ŁŁŁ "), Buffer.from([0xc0, 0xaf])]),
      "ŁŁŁ À¯",
      "2 bytes are not valid UTF-8: read as Windows-1252",
    ],
    ["UTF-8", Buffer.from("Łódź: 12 dead"), "Łódź: 12 dead"],
  ];
  test.each(decodings.map(([name, bytes, text, ...warnings]) => [name, bytes, text, warnings] as const))(
    "%s",
    async (_, bytes, text, warnings) => expect(await decode(bytes)).toEqual({ text, warnings }),
  );

  test("a page that declares UTF-8 and has a broken byte loses nothing", async () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="utf-8"><p>Łódź – 12 dead, caf'),
      Buffer.from([0xe9, 0x2e]),
    ]);
    expect(await decode(page, "html")).toMatchObject({ text: expect.stringContaining("Łódź – 12 dead, café.") });
  });

  test("files without text are named with a reason", async () => {
    const paths = ["nul-bytes.txt", "empty.txt", "missing.txt"].map((name) => join(fixtures, name));
    expect(skipped(await read(paths))).toEqual([
      { path: "nul-bytes.txt", reason: "binary: it has NUL bytes" },
      { path: "empty.txt", reason: "empty" },
      { path: "missing.txt", reason: "no such file or folder" },
    ]);
    const wide = Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]);
    expect(await decode(wide)).toEqual({ refused: "in UTF-32, which is not read" });
  });
});

describe("pages", () => {
  test("menus, consent, comments and footers stay out; captions are captions", async () => {
    const page = await one("menus-and-consent-around-the-article.htm");
    expect(page).toMatchObject({ title: "Storm leaves 12 dead", outlet: "Valley Courier", wires: ["AP"] });
    expect(page.text).toContain("| Ostby | 9 |\n| Nordvik | 3 |");
    expect(page.text).not.toMatch(/312 partners|24 new alerts|5 ways|48 comments|3 boats|12345|©/);
    expect(kinds(page, "caption")).toHaveLength(1);
    expect(kinds(page, "title")).toEqual(["Storm leaves 12 dead"]);
  });

  test("wrapped lines are one paragraph", async () => {
    const { blocks } = await one("hard-wrapped.txt");
    expect(blocks.map(({ kind }) => kind)).toEqual(["title", "furniture", "body", "body"]);
  });

  test("front matter stays in the text as furniture", async () => {
    const document = await one("front-matter-dates-the-page.md");
    expect(document).toMatchObject({ id: "bridge-1", story: "bridge", outlet: "Valley Courier" });
    expect(document.text.startsWith("---\ntitle:")).toBe(true);
    expect(kinds(document, "body")).toHaveLength(1);
  });

  test("an appeal before the title is furniture, and so are its amounts", async () => {
    const document = await one("appeal-before-the-title.txt");
    expect(document.title).toBe("Flood traps 60 pupils in village school");
    expect(kinds(document, "furniture")).toHaveLength(3);
    expect(kinds(document, "caption")).toHaveLength(1);
  });

  const body = [
    "About 60 pupils were brought to safety by boat after a river burst its banks on Monday.",
    "The water rose by two metres in less than an hour, the fire service said.",
  ];
  const appeal = "If you can, please give a gift to support our journalism today, so that we can go on reporting.";
  test.each([
    [
      ["A word before you read on", "The Sandle Post belongs to its readers.", appeal, "60 pupils are saved", ...body],
      "60 pupils are saved",
    ],
    [["Why you should give", appeal, "60 pupils are saved", ...body], "60 pupils are saved"],
    [["60 pupils are saved", appeal, "A boat on the river at dawn", ...body], "60 pupils are saved"],
    [["Your water bill will rise by a tenth", ...body, appeal], "Your water bill will rise by a tenth"],
  ])("%j: %s", async (lines, title) => {
    const [document] = documents(await read(["-"], {}, [lines.join("\n\n")]));
    expect(document?.title).toBe(title);
  });

  test("a broken front matter is text with a warning", async () => {
    const [document] = documents(await read(["-"], {}, ["---\n: [\n---\nTwelve died.\n"]));
    expect(document?.warnings).toHaveLength(1);
  });
});

describe("several documents", () => {
  test("a broken line is named and the rest goes on; a repeated id gets a number", async () => {
    const items = await read([join(fixtures, "broken-line-among-good-ones.ndjson")]);
    expect(documents(items).map(({ id, path }) => [id, path])).toEqual([
      ["a", "broken-line-among-good-ones.ndjson#a"],
      ["a~2", "broken-line-among-good-ones.ndjson#a~2"],
    ]);
    expect(skipped(items).map(({ reason }) => reason.split(":")[0])).toEqual(["line 2", "line 5"]);
  });

  test("an array names its documents in the path", async () => {
    const items = await read([join(fixtures, "two-documents-in-one-file.json")]);
    const [first, second] = documents(items);
    expect(first?.path).toBe("two-documents-in-one-file.json#7");
    expect(second?.path).toBe(`two-documents-in-one-file.json#${second?.id}`);
    expect(second).toMatchObject({ outlet: "BBC News", published: { date: "2020-03-04", basis: "metadata" } });
    expect(skipped(items)).toHaveLength(1);
  });

  test("standard input: the path is the id, however the stream is cut", async () => {
    const lines =
      '{"id":"x","text":"Twelve died."}\n{"text":"Thirteen died."}\n{"id":"x~2","text":"1"}\n{"id":"x","text":"2"}';
    const whole = documents(await read(["-"], { from: "ndjson" }, [lines]));
    const cut = documents(await read(["-"], { from: "ndjson" }, [...lines]));
    expect(cut).toEqual(whole);
    expect(whole.map(({ id }) => id)).toEqual(["x", whole[1]?.id, "x~2", "x~3"]);
    expect(whole.every(({ id, path }) => id === path)).toBe(true);
  });

  test("one document in a file has the file's path", async () => {
    const [document] = documents(await read(["-"], { from: "json" }, ['{"text":"Twelve died."}']));
    expect(document?.id).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe("folders", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "corpus-"));
    await mkdir(join(folder, "a"));
    await mkdir(join(folder, "a", "deep"));
    for (const path of ["a/b.txt", "a.txt", "B.txt", "a/deep/c.txt", ".hidden.txt", "picture.png", "reconcile.yaml"])
      await writeFile(join(folder, path), `Twelve died in ${path.length} hours.`);
    await symlink(folder, join(folder, "a", "loop"));
    await symlink(join(folder, "nowhere.txt"), join(folder, "broken.txt"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("are read in the order of their paths, links that lead back once", async () => {
    const items = await read([folder, `${folder}/`]);
    const paths = items.map((item) => ("document" in item ? item.document.path : `-${item.skipped.path}`));
    const expected = ["B.txt", "a.txt", "a/b.txt", "a/deep/c.txt", "-broken.txt", "-picture.png"];
    expect(paths).toEqual([...expected, ...expected]);
    expect(documents(items)[4]?.id).toBe(`${documents(items)[0]?.id}~2`);
  });

  test.skipIf(process.platform === "win32")(
    "a pipe among the files is not waited for, one that is named is read",
    async () => {
      const place = await mkdtemp(join(tmpdir(), "pipe-"));
      const pipe = join(place, "pipe.txt");
      execFileSync("sh", ["-c", `mkfifo "${pipe}"`]);
      await writeFile(join(place, "a.txt"), "Twelve died.");
      expect(documents(await read([place])).map(({ path }) => path)).toEqual(["a.txt"]);
      spawn("sh", ["-c", `printf 'Thirteen died.' > "${pipe}"`]);
      expect(documents(await read([pipe])).map(({ text }) => text)).toEqual(["Thirteen died."]);
      await rm(place, { recursive: true });
    },
  );

  test("ten thousand tiny files, and folders a hundred deep", async () => {
    const many = await mkdtemp(join(tmpdir(), "many-"));
    const deep = join(many, ...Array<string>(100).fill("deep"));
    await mkdir(deep, { recursive: true });
    await symlink(many, join(deep, "loop"));
    await writeFile(join(deep, "last.txt"), "Twelve died.");
    for (let index = 0; index < 10_000; index++) writeFileSync(join(many, `${index}.txt`), "x");
    const found: string[] = [];
    for await (const file of findFiles(many)) if ("file" in file) found.push(file.path);
    expect(found).toHaveLength(10_001);
    expect(found.at(-1)).toBe(`${"deep/".repeat(100)}last.txt`);
    await rm(many, { recursive: true });
  });

  test("a file argument has its base name", async () => {
    expect(documents(await read([join(folder, "a", "b.txt")]))[0]?.path).toBe("b.txt");
  });
});
