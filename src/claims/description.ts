// Says what a figure is about: the noun it counts or measures, the event, and the words for its label.
import type { QuantityKind } from "../model/quantity.js";
import { amountDescription } from "./amount.js";
import { carriedOver, type Earlier } from "./bare.js";
import { countDescription } from "./count.js";
import type { Counted } from "./counted.js";
import { dateDescription } from "./dates.js";
import { durationDescription } from "./durations.js";
import { namedBefore } from "./named-before.js";
import { ageHolder } from "./names.js";
import type { Predicate } from "./predicate.js";
import { isTimeMention, kindAt, type Scene } from "./scene.js";

/** They neither begin nor end: "shares closed at 41.20 euros". */
const amountKinds = new Set<QuantityKind>(["money", "measure", "percent", "ratio"]);

export interface Description {
  readonly counted: Counted | null;
  readonly predicate: Predicate | null;
  readonly entity: string | null;
  /** A part of an earlier count. */
  readonly isPart?: true;
  /** The event and the noun are those of the figure before. */
  readonly isCarried?: true;
}

/** What was told before a figure. */
export interface Before {
  /** Counts, the latest first, for "three of them". */
  readonly counted: readonly Earlier[];
  /** The latest figure of the same kind. */
  readonly alike: Earlier | null;
}

/** What the figure at phrase `mention` is about. */
export function descriptionOf(scene: Scene, mention: number, before: Before): Description {
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  if (kind === undefined) return { counted: null, predicate: null, entity: null };
  const about = itemDescription(scene, mention, before.alike) ?? owned(scene, mention, before);
  return about.predicate?.aspect && amountKinds.has(kind)
    ? { ...about, predicate: { ...about.predicate, aspect: null } }
    : about;
}

function owned(scene: Scene, mention: number, before: Before): Description {
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  const about = describedAs(kind ? { ...scene, lexis: scene.lexis.telling(kind) } : scene, mention, before);
  const entity = about.entity ?? (isTimeMention(scene.phrases[mention]) ? null : namedBefore(scene, mention));
  return entity === about.entity ? about : { ...about, entity };
}

/** "…take 40 days to sell; $300,000 to $400,000, 52 days; …": what is nothing but figures between two stops is of what the figures before are of. */
function itemDescription(scene: Scene, mention: number, alike: Earlier | null): Description | null {
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  const isAmount = kind !== undefined && (amountKinds.has(kind) || kind === "duration");
  if (!isAmount || alike?.sentence !== scene.sentence.index || !isItem(scene, mention)) return null;
  return carriedOver(alike, { ...alike, aspect: null, phrase: mention });
}

/** Marks and figures that an item of a list may be all of. */
const itemKinds = new Set(["mention", "comma", "bracket", "conjunction"]);
const longestItem = 8;

function isItem(scene: Scene, mention: number): boolean {
  const first = edgeOf(scene, mention, -1);
  const last = edgeOf(scene, mention, 1);
  return kindAt(scene, first) === "stop" && (kindAt(scene, last) === "stop" || kindAt(scene, last) === null);
}

/** Index of the phrase next to the figures and marks around `mention` on one side. */
function edgeOf(scene: Scene, mention: number, step: -1 | 1): number {
  let index = mention + step;
  while (itemKinds.has(kindAt(scene, index) ?? "stop") && Math.abs(index - mention) < longestItem) index += step;
  return index;
}

function describedAs(scene: Scene, mention: number, before: Before): Description {
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  switch (kind) {
    case "age":
      return { counted: null, predicate: null, entity: ageHolder(scene, mention) };
    case "date":
    case "time":
      return dateDescription(scene, mention);
    case "duration":
      return durationDescription(scene, mention);
    case "money":
    case "measure":
    case "percent":
    case "ratio":
      return amountDescription(scene, mention, before);
    default:
      return countDescription(scene, mention, before.counted);
  }
}

/** "5,000 jobs are at risk, 20,000 more in the supply chain": no event of its own is no other. */
export function tellsAnother({ predicate }: Description, before: Description): boolean {
  return predicate?.event != null && before.predicate?.event?.name !== predicate.event.name;
}
