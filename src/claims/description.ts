// Says what a figure is about: the noun it counts or measures, the event, and the words for its label.
import type { QuantityKind } from "../model/quantity.js";
import { amountDescription } from "./amount.js";
import type { Earlier } from "./bare.js";
import { countDescription } from "./count.js";
import type { Counted } from "./counted.js";
import { dateDescription } from "./dates.js";
import { durationDescription } from "./durations.js";
import { ageHolder } from "./names.js";
import type { Predicate } from "./predicate.js";
import type { Scene } from "./scene.js";

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
  const about = describedAs({ ...scene, lexis: scene.lexis.telling(kind) }, mention, before);
  return about.predicate && amountKinds.has(kind)
    ? { ...about, predicate: { ...about.predicate, aspect: null } }
    : about;
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
