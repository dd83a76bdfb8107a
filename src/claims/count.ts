// Says what a count is of: the noun behind it, the tally before it, or what an earlier count was of.
import type { EventRule } from "../rules/events.js";
import { actorOf } from "./actor.js";
import { allTold } from "./all-told.js";
import { carriedOver, type Earlier, restated } from "./bare.js";
import { clauseBehind } from "./clause-behind.js";
import { type Counted, countedAfter, describe } from "./counted.js";
import type { Description } from "./description.js";
import { elided, frontedEvent } from "./elided.js";
import { governing } from "./governing.js";
import { nameOf } from "./names.js";
import { nounPhraseEvent } from "./noun-events.js";
import { ofThose } from "./of-those.js";
import { ofWhom, partOf } from "./part.js";
import { type Predicate, predicateOf } from "./predicate.js";
import { headNoun, isPerson, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { subjectCounted } from "./subject-counted.js";
import {
  isJoined,
  isOfSameVerb,
  isWhatItWas,
  levelOf,
  mainOf,
  ofSameNoun,
  pointsBack,
  sharedSubject,
} from "./taken-over.js";
import { tallied } from "./tally.js";
import { tallyHeads } from "./tally-heads.js";
import { verbAfter } from "./walk.js";

/** A count in its sentence, with what was counted before it, the latest first. */
export interface Count {
  readonly scene: Scene;
  readonly mention: number;
  readonly earlier: readonly Earlier[];
  /** The noun behind it, be it a pronoun. */
  readonly after: Counted | null;
  /** The same, but for pronouns. */
  readonly counted: Counted | null;
  readonly predicate: Predicate | null;
}

/** Order matters: what the words around the count say comes before what can be carried over from an earlier one. */
const readings: readonly ((count: Count) => Description | null)[] = [
  childrenOf,
  ({ scene, mention, counted }) => (counted === null ? ofThose(scene, mention) : null),
  ({ scene, mention, after }) => (after === null ? tallied(scene, mention) : null),
  ({ scene, after }) => after && partOfDead(scene, after),
  ({ scene, mention }) => allTold(scene, mention),
  again,
  wholeOf,
  fronted,
  ofWhom,
  partOf,
  listed,
  own,
];

export function countDescription(scene: Scene, mention: number, earlier: readonly Earlier[]): Description {
  const after = countedAfter(scene, mention);
  const counted = after === null || isPronounAt(scene, after.phrase) ? null : after;
  const predicate = governing(scene, mention, after?.phrase ?? null);
  const count = { scene, mention, earlier, after, counted, predicate };
  for (const read of readings) {
    const description = read(count);
    if (description) return description;
  }
  return { counted, predicate, entity: null };
}

/** "a mother of two was hurt": her children, of whom nothing is told. */
function childrenOf({ scene, mention, after }: Count): Description | null {
  const parent = scene.phrases[mention - 2];
  const isOf = lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) === "of";
  if (after !== null || !isOf || parent?.kind !== "noun" || !scene.lexis.isParent(headNoun(scene, parent))) return null;
  return { counted: null, predicate: null, entity: nameOf(scene, parent) };
}

/** "The union lists 1,026": another number for what was counted before. */
function again({ scene, mention, earlier, counted, predicate }: Count): Description | null {
  if (counted !== null || predicate === null || predicate.event) return null;
  const [from] = earlier;
  if (from && isWhatItWas(scene, mention)) return carriedOver(from, { ...predicate, aspect: null });
  const before = restated(scene, mention, earlier[0] ?? null);
  return before && carriedOver(before, { ...predicate, aspect: null });
}

/** "Of the 40 dead, 36 were children": what befell those of whom they are part. */
function fronted({ scene, mention, after, predicate }: Count): Description | null {
  if (after !== null || predicate === null || predicate.event || !scene.lexis.isLight(predicate.lemma)) return null;
  const event = frontedEvent(scene, mention);
  return event && { counted: null, predicate: { ...predicate, event }, entity: null, isPart: true };
}

/** "Nine of the injured are here": the whole tells the event, unless a verb tells more: "four of the dead were identified". */
function wholeOf({ scene, after, predicate }: Count): Description | null {
  if (after === null || predicate === null || predicate.event || !scene.lexis.isLight(predicate.lemma)) return null;
  const event = stateOf(scene, after);
  return event && { counted: null, predicate: { ...predicate, event }, entity: null };
}

function own({ scene, mention, earlier, counted, predicate: told }: Count): Description {
  const predicate = told && withoutOthers(scene, mention, told, counted);
  const entity = actorOf(scene, predicate, counted);
  const gapped = counted && ofSameNoun(scene, mention, counted, earlier);
  if (gapped) return { counted: gapped, predicate, entity, isCarried: true };
  if (counted) return { counted, predicate, entity };
  const alike = mainOf(earlier.filter((one) => isOfSameVerb(scene, mention, predicate, one)));
  if (alike) return { counted: alike.counted, predicate, entity, isCarried: true };
  const shared = sharedSubject(scene, mention, predicate, earlier[0]);
  if (shared) return { counted: shared, predicate, entity: null };
  if (predicate?.event?.counted && !pointsBack(scene, mention, predicate.event.counted, earlier[0]))
    return { counted: null, predicate, entity: null };
  const level = levelOf(scene, mention, earlier[0]);
  // "41 died, 17 of them children; 23 others are missing": others than the 41.
  const before = earlier.find(({ isPart }) => !isPart) ?? earlier[0];
  const noun = level ?? elided(scene, mention, before?.counted ?? null) ?? subjectOfEvent(scene, mention, predicate);
  const toll = noun && predicate && !predicate.event ? tollOf(scene, noun) : null;
  const clause =
    noun && !toll && predicate && isNumbered(scene, predicate) ? clauseBehind(scene, noun.phrase, noun.phrase) : null;
  if (clause !== null) return { counted: noun, predicate: predicateOf(scene, clause), entity };
  return toll && predicate
    ? { counted: null, predicate: { ...predicate, event: toll }, entity: null }
    : { counted: noun, predicate, entity };
}

/** "The drones destroyed in the air numbered 71" */
function isNumbered({ lexis }: Scene, { event, lemma }: Predicate): boolean {
  return event === null && lexis.isLight(lemma);
}

/** "raised the death toll to 37", "The membership figure slipped to 900": the dead are counted, whatever is done with their number. */
function tollOf(scene: Scene, { phrase, head }: Counted): EventRule | null {
  const noun = scene.phrases[phrase];
  return noun?.kind === "noun" && tallyHeads.has(head) ? nounPhraseEvent(scene, noun) : null;
}

/** The subject, but for one whom the event can't befall: "The court cleared 11 of the 60", "The storm left 300 without power" count people. */
function subjectOfEvent(scene: Scene, mention: number, predicate: Predicate | null): Counted | null {
  if (predicate?.phrase === mention && predicate.event) return null;
  // "Police fined 40", but "Arrivals hit 40"
  if (predicate?.phrase === mention - 1 && !predicate.event && !scene.lexis.isLight(predicate.lemma)) return null;
  const subject = subjectCounted(scene, predicate);
  const counts = predicate?.event?.people === "only" ? "person" : predicate?.event?.counted;
  return subject && counts === "person" && scene.lexis.nounClass(subject.head)?.name !== counts ? null : subject;
}

/** "Two referees were suspended": what befalls things only is not told of people; "a 12-storey block fell": nor of what only measures what it befalls. */
function withoutOthers(scene: Scene, mention: number, predicate: Predicate, counted: Counted | null): Predicate {
  if (counted === null) return predicate;
  const isOther = isPerson(scene, counted.head) ? predicate.event?.people === "never" : isAttribute(scene, mention);
  return isOther ? { ...predicate, event: null } : predicate;
}

/** "12-storey": a hyphen behind the figure, and a noun behind what it counts. */
function isAttribute(scene: Scene, mention: number): boolean {
  const end = scene.phrases[mention]?.end ?? -1;
  const noun = scene.phrases[mention + 1];
  return scene.tokens[end]?.text === "-" && noun !== undefined && noun.head > noun.first;
}

/** What befell "the dead", "the injured"; "homes" are no state, though "home" is. */
function stateOf(scene: Scene, after: Counted): EventRule | null {
  const written = lowerAt(scene, scene.phrases[after.phrase]?.head ?? -1);
  return written === after.head ? scene.lexis.adjectiveEvent(written) : null;
}

/** "Five of the dead were children": children among those whom the event counts. */
function partOfDead(scene: Scene, after: Counted): Description | null {
  const event = stateOf(scene, after);
  const complement = after.phrase + 2;
  if (!event || kindAt(scene, after.phrase + 1) !== "verb" || kindAt(scene, complement) !== "noun") return null;
  return {
    counted: describe(scene, complement),
    predicate: { lemma: after.head, event, aspect: null, phrase: after.phrase },
    entity: null,
  };
}

/** "640 at the mill, 150 in the yard and 35 at head office", "35 slept in nine tents and 20 in barns", "Tonga had 612 cases, Fiji 28": the next of a list is of the same. */
function listed({ scene, mention, earlier, after, predicate }: Count): Description | null {
  const before = mainOf(earlier.filter(({ sentence }) => sentence === scene.sentence.index));
  if (after !== null || predicate?.event || before?.sentence !== scene.sentence.index) return null;
  if (!isJoined(scene, mention) || !isBare(scene, mention)) return null;
  return carriedOver(before, predicate ?? { ...before, aspect: null, phrase: mention });
}

/** Neither a noun nor a verb of its own follows. */
function isBare(scene: Scene, mention: number): boolean {
  const next = kindAt(scene, mention + 1);
  return next !== "noun" && next !== "adjective" && verbAfter(scene, mention + 1) === null;
}
