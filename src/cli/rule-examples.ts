// Runs the examples that rules carry: each says what a rule reads, or what it must leave alone.

import { linesOf } from "../corpus/lines.js";
import { createMatches } from "../corpus/patterns.js";
import { createFindWires } from "../corpus/wires.js";
import type { Document } from "../model/document.js";
import type { Extract } from "../model/extract.js";
import { createPipeline } from "../reconcile.js";
import type { LoadedRules } from "../rules/load.js";
import type { Rules } from "../rules/packs.js";

export interface Example {
  readonly pack: keyof Rules;
  readonly rule: string;
  readonly text: string;
  /** What it should read, and what it read. */
  readonly expected: string;
  readonly found: string;
}

type Read = (text: string) => Extract;

const NOTHING = "nothing";

/** To add a pack whose rules carry examples: a line here. */
const RUNNERS: readonly ((rules: Rules, read: Read) => Example[])[] = [
  agencies,
  events,
  furniture,
  holes,
  modality,
  places,
];

export function runExamples(loaded: LoadedRules): Example[] {
  const { extractDocument } = createPipeline(loaded);
  const read: Read = (text) => extractDocument(documentOf(text), { withText: false });
  return RUNNERS.flatMap((run) => run(loaded.rules, read));
}

function documentOf(text: string): Document {
  const published = { date: "2022-03-16", basis: "metadata" } as const;
  const blocks = [{ kind: "body", start: 0, end: text.length }] as const;
  return {
    id: "example",
    path: "example",
    outlet: null,
    title: null,
    published,
    wires: [],
    warnings: [],
    text,
    blocks,
  };
}

function agencies({ agencies }: Rules): Example[] {
  const findWires = createFindWires(agencies);
  const found = (text: string): string => named(findWires(linesOf(text)));
  return agencies.examples.map(({ text, wires }) => ({
    pack: "agencies",
    rule: named(wires),
    text,
    expected: named(wires),
    found: found(text),
  }));
}

function events({ events }: Rules, read: Read): Example[] {
  return events.events.flatMap(({ name, examples }) =>
    examples.map((text) => {
      const told = read(text).quantities.flatMap(({ frame }) => frame.event ?? []);
      return { pack: "events", rule: name, text, expected: name, found: told.includes(name) ? name : named(told) };
    }),
  );
}

function furniture({ furniture }: Rules): Example[] {
  const { patterns, pieces, appeals, captions, teasers } = furniture;
  return [...patterns, ...pieces, ...appeals.phrases, ...captions, ...teasers.patterns].flatMap((pattern) => {
    const matches = createMatches([pattern]);
    const found = (text: string): string => matches({ lower: text.toLowerCase() }) ?? NOTHING;
    const row = (expected: string) => (text: string) => ({
      pack: "furniture" as const,
      rule: pattern.name,
      text,
      expected,
      found: found(text),
    });
    return [...pattern.examples.map(row(pattern.name)), ...pattern.counterexamples.map(row(NOTHING))];
  });
}

function holes({ holes }: Rules, read: Read): Example[] {
  return holes.flatMap(({ name, examples, counterexamples }) => {
    const row = (expected: string) => (text: string) => ({
      pack: "holes" as const,
      rule: name,
      text,
      expected,
      found: named(read(text).holes.map(({ rule }) => rule)),
    });
    return [...examples.map(row(name)), ...counterexamples.map(row(NOTHING))];
  });
}

function modality({ modality }: Rules, read: Read): Example[] {
  const wanted = [...modality.examples, ...modality.counterexamples.map((given) => ({ ...given, modality: NOTHING }))];
  return wanted.map(({ text, figure, modality: expected }) => ({
    pack: "modality",
    rule: figure,
    text,
    expected,
    found: read(text).quantities.find((quantity) => quantity.text === figure)?.modality ?? NOTHING,
  }));
}

function places({ places }: Rules, read: Read): Example[] {
  const wanted = [...places.examples, ...places.counterexamples.map((given) => ({ ...given, place: NOTHING }))];
  return wanted.map(({ text, figure, place }) => ({
    pack: "places",
    rule: figure,
    text,
    expected: place,
    found: read(text).quantities.find((quantity) => quantity.text === figure)?.place ?? NOTHING,
  }));
}

function named(names: readonly string[]): string {
  return names.length === 0 ? NOTHING : names.join(", ");
}
