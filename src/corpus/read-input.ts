// Reads the documents of one input; their ids are given when all that was read before is known.
import { UserError } from "../errors.js";
import type { Document, Skipped } from "../model/document.js";
import { parseDay } from "./dates.js";
import { decode } from "./decode.js";
import { reasonOf } from "./find-files.js";
import { createFindForeign } from "./foreign.js";
import type { Format } from "./formats.js";
import type { Input } from "./inputs.js";
import { readJson, readJsonLine } from "./json-format.js";
import { type CorpusRules, createDescribeDocument, type Described } from "./make-document.js";
import { ownId } from "./own-id.js";
import type { RawDocument, Read, Refused } from "./raw-document.js";
import { readText } from "./text-format.js";
import { pageOfArchive } from "./web-archive.js";

/** A document that waits for its id. */
export interface Unnamed {
  /** Its id, unless another document has it. */
  readonly id: string;
  readonly name: (id: string) => Document;
}

export type ReadPiece = Unnamed | { readonly skipped: Skipped };
/** The pieces of each input. Several inputs go through each step together, which takes less time than one after the other. */
export type ReadInputs = (inputs: readonly Input[]) => Promise<ReadPiece[][]>;

/** @param published day of documents that state none: "2022-01-11". @throws UserError where it is no date */
export function createReadInputs(rules: CorpusRules, published: string | undefined): ReadInputs {
  const describe = createDescribeDocument(rules);
  const foreign = createFindForeign(rules.languages);
  const given = givenDay(published);
  return async (inputs) => {
    const reads: (readonly Read[])[] = [];
    for (const input of inputs) reads.push(await readsOf(input));
    const found = reads.map((some) => some.map((read) => ("refused" in read ? read : articleOf(read))));
    return inputs.map((input, index) => (found[index] ?? []).map((one, _, all) => pieceOf(input, one, all.length)));
  };

  function articleOf(read: RawDocument): Article {
    return { ownId: read.id, described: describe(read, given) };
  }

  function pieceOf({ path, several }: Input, one: Refused | Article, count: number): ReadPiece {
    if ("refused" in one) return { skipped: { path, reason: one.refused } };
    const { described } = one;
    const isOneOfSeveral = several === true || count > 1;
    const ownName = ownId(one.ownId, path, described.text);
    const language = foreign(newsOf(described));
    if (language === null)
      return { id: ownName, name: (id) => ({ id, path: pathOf(path, id, isOneOfSeveral), ...described }) };
    const reason = `not in English: it reads as ${language}`;
    return { skipped: { path: pathOf(path, ownName, isOneOfSeveral), reason } };
  }
}

/** What was read of an input, with its blocks. */
interface Article {
  readonly ownId: string | undefined;
  readonly described: Described;
}

function givenDay(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const day = parseDay(written);
  if (day === null) throw new UserError(`--published: "${written}" is no date such as 2022-01-11`);
  return day;
}

async function readsOf({ bytes, format, line }: Input): Promise<readonly Read[]> {
  try {
    const page = format === "html" ? (pageOfArchive(bytes) ?? bytes) : bytes;
    const decoding = await decode(page, format === "html" || format === "feed" ? "html" : "none");
    if ("refused" in decoding)
      return [{ refused: line === undefined ? decoding.refused : `line ${line}: ${decoding.refused}` }];
    const { text, warnings } = decoding;
    if (line !== undefined) return [withWarnings(await readJsonLine(text, line, readPage), warnings)];
    return (await readAll(text, format)).map((read) => withWarnings(read, warnings));
  } catch (error) {
    if (error instanceof UserError) throw error;
    return [{ refused: reasonOf(error) }];
  }
}

async function readAll(text: string, format: Format): Promise<readonly Read[]> {
  if (format === "json") return readJson(text, readPage);
  if (format === "feed") return (await import("./feed-format.js")).readFeed(text, readPage);
  return [format === "html" ? await readPage(text) : await readText(text, format)];
}

async function readPage(html: string): Promise<Read> {
  const { readHtml } = await import("./html-format.js");
  return readHtml(html);
}

function withWarnings(read: Read, warnings: readonly string[]): Read {
  return "refused" in read || warnings.length === 0 ? read : { ...read, warnings: [...warnings, ...read.warnings] };
}

/** Menus may be in another language than the article. */
function newsOf({ text, blocks }: Pick<Document, "text" | "blocks">): string {
  const own = blocks.filter(({ kind }) => kind !== "furniture");
  return own.length === 0 ? text : own.map(({ start, end }) => text.slice(start, end)).join("\n");
}

function pathOf(path: string, id: string, several: boolean): string {
  if (path === "-") return id;
  return several ? `${path}#${id}` : path;
}
