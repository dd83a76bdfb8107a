import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReadItem, readDocuments } from "../../src/corpus/read-documents.js";
import { rules } from "./rules.js";

const formats = ["txt", "md", "html", "json", "ndjson", "feed"] as const;

async function readBytes(bytes: Uint8Array, from: (typeof formats)[number]): Promise<ReadItem[]> {
  async function* stdin() {
    yield bytes;
  }
  const items: ReadItem[] = [];
  for await (const item of readDocuments(["-"], { from }, { rules, stdin: stdin() })) items.push(item);
  return items;
}

/** Blocks follow each other without overlap, and nothing but white space and invisible marks stands between them. */
function expectCover(item: ReadItem): void {
  if (!("document" in item)) return;
  const { text, blocks } = item.document;
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(end, block.start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
    end = block.end;
  }
  expect(text.slice(end)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
}

const piece = fc.constantFrom(
  ...'\n|\r\n|\r|\t| |January 5, 2022|Share|(AP)|<p>|</p>|<div|<!--|---\n|title: x|: [|{"text":"a"}|{"id":|[|12 dead|©|By Jo Doe|We need your help|\u00a0|\u200b|\ud800|é|1.|* |https://x.org/2020/01/02/|,|"'.split(
    "|",
  ),
);
const page = fc.array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 40 });

test("no text crashes a reader, and blocks hold all of it in order", async () => {
  await fc.assert(
    fc.asyncProperty(page, fc.constantFrom(...formats), async (pieces, from) => {
      for (const item of await readBytes(Buffer.from(pieces.join("")), from)) expectCover(item);
    }),
    { numRuns: 400 },
  );
});

test("no bytes crash a reader", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...formats), async (bytes, from) => {
      for (const item of await readBytes(bytes, from)) expectCover(item);
    }),
    { numRuns: 200 },
  );
});
