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
import { createReadInput } from "./corpus/read-input.js";
import { UserError } from "./errors.js";
import { inOrder } from "./in-order.js";
import type { Correction } from "./model/correction.js";
import type { Document } from "./model/document.js";
import type { Extract, SkippedLine } from "./model/extract.js";
import type { Result } from "./model/result.js";
import { createPipeline, type Pipeline } from "./reconcile.js";
import { type LoadedRules, loadRulesWith } from "./rules/load.js";

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
  for await (const item of program.read(articles.length > 0 ? [...paths, "-"] : paths, options))
    yield "skipped" in item ? item : extractOrSkip(program, item.document, { withText });
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
  /** Reads one input and makes its extracts, under these ids or their own. */
  readonly extractor: (options: ExtractorOptions) => (input: CorpusInput, ids?: readonly string[]) => Promise<Piece[]>;
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
      const readInput = createReadInput(loaded.rules, published);
      return async (input, ids) =>
        (await readInput(input)).map((piece, index) => {
          if ("skipped" in piece) return piece;
          const made = extractOrSkip(pipeline, piece.name(ids?.[index] ?? piece.id), options);
          return "skipped" in made ? made : { extract: made };
        });
    },
  };
}

/** What can't be read as an article is skipped, and the rest goes on. */
function extractOrSkip(
  { extractDocument }: Pick<Pipeline, "extractDocument">,
  document: Document,
  options: { readonly withText: boolean },
): Extract | SkippedLine {
  try {
    return extractDocument(document, options);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { skipped: { path: document.path, reason: error.message } };
  }
}

async function* linesOf(articles: readonly Article[]): AsyncGenerator<Uint8Array> {
  for (const article of articles) yield Buffer.from(`${JSON.stringify(article)}\n`);
}
