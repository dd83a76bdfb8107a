// 20,000 inputs that nobody would write, through reading and every report: no crash, no hang, and the reports can be read.
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { Format } from "../../src/corpus/formats.js";
import type { ReadItem } from "../../src/corpus/read-documents.js";
import type { Extract } from "../../src/model/extract.js";
import type { Result } from "../../src/model/result.js";
import { formats } from "../../src/reports/formats.js";
import { jsonSchemas } from "../../src/schema/json-schemas.js";
import { makeRealWork } from "../cli/real-work.js";
import { textOf } from "../reports/text-of.js";

interface Input {
  readonly bytes: Buffer;
  readonly from: Format;
}

const work = makeRealWork();
const isResult = new Ajv2020({ allowUnionTypes: true }).compile(jsonSchemas().result);
const articles = readdirSync("corpus").map((name) => readFileSync(`corpus/${name}`, "utf8"));

/** Numbers below a limit, the same in every run (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = ReturnType<typeof createRandom>;

const pieces = [
  ..."\n|\r\n|\t| |.|,|—|“|”|(|)|$|%|€|12|1,200|at least |dozens of |about |no more than |people |were killed |on January 5|on Monday|, 2022|BRUSSELS (Reuters) — |nearly half |two-thirds |5:30 p.m.|$3 million|=1+1|@cmd|<b>|&amp;|[x](y)|`| \\| |\u0000|\u001b[31m|\u202e|\ud800|\ufeff|\u200b|é|中|🚑|---|title: x|https://x.org/2020/01/02/".split(
    "|",
  ),
];
const tags = [
  "<p>",
  "</p>",
  "<div>",
  "<article>",
  "<table><tr><td>",
  "<script>",
  "<!--",
  "-->",
  "<a href='javascript:x'>",
  "<meta property='og:title' content='",
  "'>",
  "<title>",
  "</",
  "<time datetime='2020-01-02'>",
];
const feedTags = [
  "<rss><channel>",
  "<feed>",
  "<item>",
  "<entry>",
  "<title>",
  "</title>",
  "<description>",
  "<![CDATA[",
  "]]>",
];
const fields = ["text", "title", "outlet", "published", "url", "story", "id", "x"];

function words(random: Random, from: readonly string[], most: number): string {
  return Array.from({ length: random(most) }, () => from[random(from.length)]).join("");
}

function json(random: Random, depth: number): unknown {
  const kind = random(depth > 2 ? 4 : 7);
  if (kind === 0) return random(2) === 0 ? null : random(1e9) - 5e8;
  if (kind < 4) return words(random, pieces, 12);
  if (kind === 4) return Array.from({ length: random(4) }, () => json(random, depth + 1));
  return Object.fromEntries(
    Array.from({ length: random(6) }, () => [fields[random(fields.length)], json(random, depth + 1)]),
  );
}

/** An article in which stretches are cut out, doubled, or replaced. */
function mutated(random: Random): string {
  const whole = articles[random(articles.length)] ?? "";
  const start = random(whole.length);
  let text = whole.slice(start, start + 60 + random(240));
  for (let edits = random(6); edits > 0; edits--) {
    const at = random(text.length + 1);
    const part = random(3) === 0 ? text.slice(at, at + random(40)) : words(random, pieces, 4);
    text = text.slice(0, at) + part + text.slice(at + random(20));
  }
  return text;
}

const KINDS: readonly [number, (random: Random) => Input][] = [
  [
    10_000,
    (random) => ({
      bytes: Buffer.from(Array.from({ length: random(40) }, () => random(256))),
      from: FORMATS[random(4)] ?? "txt",
    }),
  ],
  [5000, (random) => ({ bytes: Buffer.from(words(random, pieces, 20)), from: random(2) === 0 ? "txt" : "md" })],
  [
    3000,
    (random) => ({ bytes: Buffer.from(JSON.stringify(json(random, 0))), from: random(2) === 0 ? "json" : "ndjson" }),
  ],
  [1000, (random) => ({ bytes: Buffer.from(words(random, [...tags, ...pieces], 30)), from: "html" })],
  [
    1000,
    (random) => ({ bytes: Buffer.from(`<rss>${words(random, [...feedTags, ...tags, ...pieces], 30)}`), from: "feed" }),
  ],
  [1000, (random) => ({ bytes: Buffer.from(mutated(random)), from: FORMATS[random(2)] ?? "txt" })],
];
const FORMATS: readonly Format[] = ["txt", "md", "json", "ndjson"];
const BATCH = 200;

async function extractsOf({ bytes, from }: Input): Promise<Extract[]> {
  async function* stdin() {
    yield bytes;
  }
  const items: ReadItem[] = [];
  // Streams.stdin is a Readable; the reader only iterates it.
  for await (const item of work.read(["-"], { from, stdin: stdin() as never })) items.push(item);
  return items.flatMap((item) => ("document" in item ? [work.extractDocument(item.document, { withText: true })] : []));
}

/** No cell has a line break. */
function cellsOf(csv: string): string[] {
  return csv.split("\r\n").flatMap((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)];
    return cells.map(([, quoted, plain = ""]) => quoted ?? plain);
  });
}

/** Nothing that a terminal, a spreadsheet or a parser could act on, and no half characters. */
async function expectReadable(result: Result): Promise<void> {
  for (const [name, load] of Object.entries(formats)) {
    const report = textOf((await load())(result, { color: false, width: 80 }));
    expect(report, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\p{Cs}]/u);
    if (name === "json") expect(isResult(JSON.parse(report)), JSON.stringify(isResult.errors?.slice(0, 2))).toBe(true);
    if (name === "ndjson") for (const line of report.split("\n").slice(0, -1)) JSON.parse(line);
    if (name === "csv") expect(cellsOf(report).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  }
}

test.each(KINDS.map(([count, make], index) => [index, count, make] as const))(
  "kind %i: %i inputs",
  { timeout: 300_000 },
  async (seed, count, make) => {
    const random = createRandom(seed + 1);
    for (let done = 0; done < count; done += BATCH) {
      const extracts = new Map<string, Extract>();
      for (let each = 0; each < BATCH; each++)
        for (const extract of await extractsOf(make(random))) extracts.set(extract.id, extract);
      await expectReadable(work.reconcile([...extracts.values()], { skipped: [], corrections: [] }));
    }
  },
);
