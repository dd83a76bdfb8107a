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
import { type CorpusRules, createDescribeDocument } from "./make-document.js";
import { ownId } from "./own-id.js";
import type { Read } from "./raw-document.js";
import { readText } from "./text-format.js";
import { pageOfArchive } from "./web-archive.js";

/** A document that waits for its id. */
export interface Unnamed {
  /** Its id, unless another document has it. */
  readonly id: string;
  readonly name: (id: string) => Document;
}

export type ReadPiece = Unnamed | { readonly skipped: Skipped };
export type ReadInput = (input: Input) => Promise<ReadPiece[]>;

/** @param published day of documents that state none: "2022-01-11". @throws UserError where it is no date */
export function createReadInput(rules: CorpusRules, published: string | undefined): ReadInput {
  const describe = createDescribeDocument(rules);
  const foreign = createFindForeign(rules.languages);
  const given = givenDay(published);
  return async (input) => {
    const { path, several } = input;
    const reads = await readsOf(input);
    const isOneOfSeveral = several === true || reads.length > 1;
    return reads.map((read) => {
      if ("refused" in read) return { skipped: { path, reason: read.refused } };
      const described = describe(read, given);
      const ownName = ownId(read.id, path, read.text);
      const language = foreign(articleOf(described));
      if (language === null)
        return { id: ownName, name: (id) => ({ id, path: pathOf(path, id, isOneOfSeveral), ...described }) };
      const reason = `not in English: it reads as ${language}`;
      return { skipped: { path: pathOf(path, ownName, isOneOfSeveral), reason } };
    });
  };
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
function articleOf({ text, blocks }: Pick<Document, "text" | "blocks">): string {
  const own = blocks.filter(({ kind }) => kind !== "furniture");
  return own.length === 0 ? text : own.map(({ start, end }) => text.slice(start, end)).join("\n");
}

function pathOf(path: string, id: string, several: boolean): string {
  if (path === "-") return id;
  return several ? `${path}#${id}` : path;
}
