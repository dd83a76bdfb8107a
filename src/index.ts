/**
 * Reads every figure in news articles on one event and says where the outlets agree, conflict, update or stay silent.
 * The command line is one user of this module.
 *
 * @example
 * import { reconcile } from "reconcile-figures";
 * const { groups } = await reconcile(["corpus/"]);
 * for (const { question, verdict } of groups) if (verdict === "conflict") console.log(question);
 */
import { type Input as CorpusInput, findInputs } from "./corpus/inputs.js";
import { type ReadItem, type ReadOptions, readDocuments } from "./corpus/read-documents.js";
import { createReadInputs, type ReadPiece } from "./corpus/read-input.js";
import { UserError } from "./errors.js";
import { gather } from "./gather.js";
import { inOrder } from "./in-order.js";
import type { Correction } from "./model/correction.js";
import type { Extract, SkippedLine } from "./model/extract.js";
import type { Result } from "./model/result.js";
import { createPipeline, type Pipeline } from "./reconcile.js";
import { type LoadedRules, loadRulesWith } from "./rules/load.js";
import { together } from "./together.js";

export { UserError } from "./errors.js";
export type { Claim } from "./model/claim.js";
export type { ClaimReference, Correction, CorrectionNote } from "./model/correction.js";
export type { Extract, ExtractedQuantity, SkippedLine } from "./model/extract.js";
export type { Bound, Quantity, QuantityKind } from "./model/quantity.js";
export type { Check, Gap, Group, Reading, Result, Source, Story, Verdict } from "./model/result.js";

/** An article that the caller has; the fields are those of a JSON document. */
export interface Article {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** A day: "2022-01-11". */
  readonly published?: string;
  readonly url?: string;
  /** The event that it reports; stories are found where it is absent. */
  readonly story?: string;
}

/** A path of a file or a folder, or an article. */
export type Input = string | Article;

export interface RulesOptions {
  /** Folder of own rule packs, laid over the shipped ones. Lines of `extract` merge only under the same rules. */
  readonly rules?: string;
}

export interface ExtractOptions extends RulesOptions {
  /** ISO day for documents that state none. */
  readonly published?: string;
  /** Keep the text of the documents, which spans point into. */
  readonly withText?: boolean;
}

export interface MergeOptions extends RulesOptions {
  /** What an editor knows better. */
  readonly corrections?: readonly Correction[];
}

/**
 * The whole way: articles to groups with verdicts, gaps and checks. The same input gives the same result, in any order.
 * What can't be read is in `skipped`.
 *
 * @throws UserError for faulty rules or a faulty day
 */
export async function reconcile(
  inputs: readonly Input[],
  options: ExtractOptions & MergeOptions = {},
): Promise<Result> {
  return merge(extract(inputs, options), options);
}

/** The map step: one line for each document, in input order, as soon as it is read. */
export async function* extract(
  inputs: readonly Input[],
  { rules, published, withText = false }: ExtractOptions = {},
): AsyncGenerator<Extract | SkippedLine> {
  const program = await open(rules);
  const articles = inputs.filter((input) => typeof input !== "string");
  const paths = inputs.filter((input) => typeof input === "string");
  const options = {
    from: "ndjson" as const,
    stdin: linesOf(articles),
    ...(published === undefined ? {} : { published }),
  };
  const items = program.read(articles.length > 0 ? [...paths, "-"] : paths, options);
  for await (const some of together(items[Symbol.asyncIterator](), isEnough))
    for (const made of extractsOf(program, some, { withText })) yield "extract" in made ? made.extract : made;
}

/** Documents that are extracted together. */
const mostTogether = 8;
const mostLetters = 100_000;

function isEnough(items: readonly ReadItem[]): boolean {
  const letters = items.reduce((sum, item) => sum + ("document" in item ? item.document.text.length : 0), 0);
  return items.length >= mostTogether || letters >= mostLetters;
}

/**
 * The reduce step: what `extract` made, in any order.
 *
 * @throws UserError for a line that was made with other rules
 */
export async function merge(
  lines: Iterable<Extract | SkippedLine> | AsyncIterable<Extract | SkippedLine>,
  { rules, corrections = [] }: MergeOptions = {},
): Promise<Result> {
  const program = await open(rules);
  const extracts: Extract[] = [];
  const skipped: SkippedLine["skipped"][] = [];
  for await (const line of lines) {
    if ("skipped" in line) skipped.push(line.skipped);
    else if (line.rules === program.rules) extracts.push(line);
    else
      throw new UserError(`${line.id} was made with rules ${line.rules}, these are ${program.rules}: extract it again`);
  }
  const ordered = inOrder(extracts, skipped);
  return program.reconcile(ordered.extracts, { skipped: ordered.skipped, corrections });
}

/** The steps by themselves, made once from the rules. */
export interface Program extends Pipeline {
  /** Version of the rules. */
  readonly rules: string;
  readonly read: (
    paths: readonly string[],
    options: ReadOptions & { readonly stdin: AsyncIterable<Uint8Array> },
  ) => AsyncIterable<ReadItem>;
  /** What `read` reads, before it is read. */
  readonly inputs: typeof findInputs;
  /** Reads inputs and makes the extracts of each, under these ids or their own. Several together take less time than one after the other. */
  readonly extractor: (options: ExtractorOptions) => (asked: readonly Asked[]) => Promise<Piece[][]>;
}

interface Asked {
  readonly input: CorpusInput;
  /** Ids of its documents, where their own are taken. */
  readonly ids?: readonly string[];
}

type ExtractorOptions = { readonly withText: boolean; readonly published?: string };
type Piece = { readonly extract: Extract } | SkippedLine;

/** @param folder own rule packs, laid over the shipped ones */
export async function open(folder?: string): Promise<Program> {
  return programWith(await loadRulesWith(folder));
}

/** The steps on rules that are loaded. */
export function programWith(loaded: LoadedRules): Program {
  const pipeline = createPipeline(loaded);
  return {
    ...pipeline,
    rules: loaded.version,
    read: (paths, { stdin, ...options }) => readDocuments(paths, options, { rules: loaded.rules, stdin }),
    inputs: findInputs,
    extractor: ({ published, ...options }) => {
      const readInputs = createReadInputs(loaded.rules, published);
      return async (asked) => {
        const pieces = await readInputs(asked.map(({ input }) => input));
        const items = pieces.map((some, at) => some.map((piece, index) => named(piece, asked[at]?.ids?.[index])));
        const made = extractsOf(pipeline, items.flat(), options).values();
        return items.map((some) => some.map(() => made.next().value as Piece));
      };
    },
  };
}

function named(piece: ReadPiece, id: string | undefined): ReadItem {
  return "skipped" in piece ? piece : { document: piece.name(id ?? piece.id) };
}

/** What can't be read as an article is skipped, and the rest goes on. */
function extractsOf(
  { extractDocuments }: Pick<Pipeline, "extractDocuments">,
  items: readonly ReadItem[],
  options: { readonly withText: boolean },
): Piece[] {
  const documents = gather(items, (item) => ("document" in item ? item.document : null));
  const extracts = extractDocuments(documents, options).values();
  return items.map((item) => {
    if ("skipped" in item) return item;
    const extract = extracts.next().value as Extract | UserError;
    if (!(extract instanceof UserError)) return { extract };
    return { skipped: { path: item.document.path, reason: extract.message } };
  });
}

async function* linesOf(articles: readonly Article[]): AsyncGenerator<Uint8Array> {
  for (const article of articles) yield Buffer.from(`${JSON.stringify(article)}\n`);
}
