// What reads the same text side by side: this program, its reader of figures alone, and the libraries that people use for it.
import { createRequire } from "node:module";
import type { Document } from "../src/model/document.js";

/** Reads texts; the next ones are read when these are done. */
export type ReadTexts = (texts: readonly string[]) => unknown;

/** Texts that are read together, as the program reads many files; the libraries read one after the other. */
export const together = 8;

/** A reader by its name; its library is loaded when it is asked for. */
export const readers = {
  extract: async () => {
    const { pipeline, documentOf } = await loadProgram();
    return async (texts) => {
      const documents: Document[] = [];
      for (const text of texts) documents.push(await documentOf(text));
      return pipeline.extractDocuments(documents, { withText: false });
    };
  },
  figures: async () => {
    const { stages } = await loadProgram();
    // As `extract` does: a sentence without a trace of a figure is not cut into tokens.
    return (texts) =>
      stages.read(
        texts.flatMap((text) =>
          stages
            .sentences(bare(text))
            .filter(({ start, end }) => stages.mayHold(text, start, end))
            .map(({ tokens }) => ({ text, tokens })),
        ),
      );
  },
  "compromise tagger": async () => {
    const { default: nlp } = await import("compromise");
    return each((text) => nlp(text));
  },
  "compromise .numbers()": async () => {
    const { default: nlp } = await import("compromise");
    return each((text) => nlp(text).numbers().json());
  },
  "wink-nlp": async () => {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import("wink-nlp"),
      import("wink-eng-lite-web-model"),
    ]);
    const nlp = winkNlp(model, ["sbd", "pos"]);
    return each((text) => nlp.readDoc(text));
  },
  "chrono-node": async () => {
    const { parse } = await import("chrono-node");
    const reference = new Date("2022-01-11T12:00:00Z");
    return each((text) => parse(text, reference));
  },
  "recognizers-text-suite": async () => {
    const suite = await import("@microsoft/recognizers-text-suite");
    const { recognizeNumber, recognizePercentage, recognizeAge, recognizeCurrency } = suite.default;
    const { recognizeDimension, recognizeTemperature, recognizeDateTime, Culture } = suite.default;
    const numbers = [recognizeNumber, recognizePercentage, recognizeAge, recognizeCurrency];
    const all = [...numbers, recognizeDimension, recognizeTemperature, recognizeDateTime];
    return each((text) => all.map((recognize) => recognize(text, Culture.English)));
  },
} satisfies Readonly<Record<string, () => Promise<ReadTexts>>>;

export type ReaderName = keyof typeof readers;

function each(read: (text: string) => unknown): ReadTexts {
  return (texts) => texts.map(read);
}

/** With V8 set as the program sets it. */
async function loadProgram() {
  createRequire(import.meta.url)("../../bin/load-bundle.js").setEngine();
  const [{ loadRules }, { createPipeline, createStages }, { createDescribeDocument }, { readText }] = await Promise.all(
    [
      import("../src/rules/load.js"),
      import("../src/reconcile.js"),
      import("../src/corpus/make-document.js"),
      import("../src/corpus/text-format.js"),
    ],
  );
  const loaded = loadRules();
  const describe = createDescribeDocument(loaded.rules);
  return {
    pipeline: createPipeline(loaded),
    stages: createStages(loaded).map,
    documentOf: async (text: string): Promise<Document> => ({
      id: "a",
      path: "a.txt",
      ...describe(await readText(text, "txt"), undefined),
    }),
  };
}

/** The text as one block: no line of it is looked at. */
function bare(text: string): Document {
  return {
    id: "a",
    path: "a.txt",
    outlet: null,
    title: null,
    published: { date: "2022-01-11", basis: "metadata" },
    wires: [],
    warnings: [],
    text,
    blocks: [{ start: 0, end: text.length, kind: "body" }],
  };
}
