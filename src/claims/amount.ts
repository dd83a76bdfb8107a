// Says what a sum, a share or a measure is of.
import { actorOf } from "./actor.js";
import { carriedOver, renamed } from "./bare.js";
import { bearerBefore, bearerBehind } from "./bearer.js";
import { type Counted, countedAfter, describe, portionAt } from "./counted.js";
import type { Before, Description } from "./description.js";
import { governing } from "./governing.js";
import { idiomOf } from "./idioms.js";
import { infinitiveAt } from "./infinitive.js";
import { insertedDescription } from "./inserted.js";
import { labelNoun } from "./labelled.js";
import { nameOf } from "./names.js";
import { isLinkedByOf, nominal } from "./nominal.js";
import { apposed, described, gapped, linkedNoun, measured, valued } from "./noun-before.js";
import { headNounEvent } from "./noun-events.js";
import { alwaysEvent } from "./own-noun.js";
import type { Predicate } from "./predicate.js";
import { headNoun, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { verbBefore } from "./subject.js";
import { subjectCounted } from "./subject-counted.js";
import { nounBefore, opensClause } from "./walk.js";
import { weak } from "./weak-verbs.js";

/** A sum, a share or a measure: of what follows it, else of what stands before it, else of the verb's subject. */
export function amountDescription(scene: Scene, mention: number, { counted: counts, alike }: Before): Description {
  const inSentence = alike?.sentence === scene.sentence.index && alike.counted ? alike : counts[0];
  const earlier = inSentence?.counted ?? null;
  const found = isSigned(scene, mention) ? describe(scene, mention - 1) : measuredBehind(scene, mention);
  const after = found !== null && isPronounAt(scene, found.phrase) ? earlier : found;
  const listed = found === null && isListed(scene, mention) ? earlier : null;
  const changed = changedBy(scene, mention, found) ?? insertedDescription(scene, mention);
  if (changed) return changed;
  const label = found === null ? labelNoun(scene, mention) : null;
  const labelled = label === null ? null : describe(scene, label);
  const linked = after ?? labelled ?? listed ?? valued(scene, mention) ?? measured(scene, mention);
  const governed = governing(scene, mention, found?.phrase ?? null);
  const before = linked === null && governed && !governed.event ? renamed(scene, mention, alike) : null;
  if (before && governed) return carriedOver(before, governed);
  const exchanged = linked === null ? exchangedFor(scene, mention, governed) : null;
  const predicate = exchanged?.predicate ?? governed;
  const own = linked ?? exchanged?.counted ?? gapped(scene, mention) ?? beside(scene, mention, predicate);
  // "900 pupils sat the exam; 88 percent passed"
  const counted = own ?? (inSentence?.sentence === scene.sentence.index && isSubject(scene, mention) ? earlier : null);
  const bearer = counted && bearerBehind(scene, bearerBefore(scene, mention, counted));
  const told = withNounEvent(scene, predicate, counted);
  const entity = possessor(scene, bearer) ?? actorOf(scene, predicate, bearer);
  const predicated = told?.event ? told : withNounEvent(scene, told, bearer);
  return { counted: bearer, predicate: ofCounted(scene, predicated, counted), entity };
}

/** The noun behind the figure, but for what it is only a share of: "3 percent of GDP", "half a point". */
function measuredBehind(scene: Scene, mention: number): Counted | null {
  const found = countedAfter(scene, mention);
  const isScale = found !== null && scene.lexis.isScale(found.words.toLowerCase());
  return isScale && (nounBefore(scene, mention) ?? verbBefore(scene, mention)) !== null ? null : found;
}

/** "a 14 percent fall in orders", "a fall of 14 percent in orders": orders fell. */
function changedBy(scene: Scene, mention: number, found: Counted | null): Description | null {
  const change = found?.phrase ?? mention - 2;
  const phrase = scene.phrases[change];
  if (phrase?.kind !== "noun" || !scene.lexis.isChange(headNoun(scene, phrase))) return null;
  const link = found ? found.phrase + 1 : mention + 1;
  const isIn =
    /^(?:in|of)$/.test(lowerAt(scene, scene.phrases[link]?.first ?? -1)) && kindAt(scene, link + 1) === "noun";
  if (!isIn || isPronounAt(scene, link + 1) || (!found && !isLinkedByOf(scene, mention))) return null;
  const counted = describe(scene, portionAt(scene, link + 1));
  const predicate = { lemma: headNoun(scene, phrase), event: null, aspect: null, phrase: change };
  return { counted, predicate: withNounEvent(scene, predicate, counted), entity: possessor(scene, counted) };
}

/** "Nikkei +0.4% Hang Seng -1.2%": a sign between a name and the figure says that it is the name's. */
function isSigned(scene: Scene, mention: number): boolean {
  const noun = scene.phrases[mention - 1];
  const figure = scene.phrases[mention];
  if (noun?.kind !== "noun" || scene.tags[noun.head] !== "name" || !figure) return false;
  return /^[+−-]$/.test(lowerAt(scene, noun.end)) && noun.end >= figure.first - 1;
}

/** The subject of the verb, but for one who only has or gives the sum ("Norbank lost $3 million"), else the noun before the figure. */
function beside(scene: Scene, mention: number, predicate: Predicate | null): Counted | null {
  const isSum = scene.phrases[mention]?.mention?.quantity.kind === "money";
  const isDoer = isSum && predicate?.event?.sum !== undefined && !isTold(scene, predicate);
  return isDoer
    ? null
    : (described(scene, mention) ??
        apposed(scene, mention, predicate) ??
        subjectCounted(scene, predicate) ??
        linkedNoun(scene, mention));
}

/** A share that is the subject of the verb right behind it. */
function isSubject(scene: Scene, mention: number): boolean {
  const kind = scene.phrases[mention]?.mention?.quantity.kind;
  const isShare = kind === "percent" || kind === "ratio";
  return isShare && opensClause(scene, mention) && kindAt(scene, mention + 1) === "verb";
}

/** By a noun, not by the verb itself: "damage rose to $3 million". */
function isTold(scene: Scene, predicate: Predicate): boolean {
  return predicate.verb !== undefined || scene.lexis.isLight(predicate.lemma);
}

/** "pay £2 million for the mill", "spend £2 million on the mill": the sum is that of the mill. */
function exchangedFor(scene: Scene, mention: number, governed: Predicate | null) {
  const noun = mention + 2;
  const link = lowerAt(scene, scene.phrases[mention + 1]?.first ?? -1);
  const isLink = /^(?:for|on|in|into)$/.test(link);
  if (governed === null || !isLink) return null;
  const event = scene.lexis.verbEvent(`${governed.lemma} ${link}`);
  if (!event || kindAt(scene, noun) !== "noun") return null;
  return { counted: describe(scene, noun), predicate: { ...governed, event } };
}

/**
 * "Inflation slowed to 3 percent": a verb that tells no event leaves it to the noun; some nouns tell it whatever
 * the verb ("denied a loss of $2 million"), but for an idiom with it ("stands behind losses of $2 million").
 */
function withNounEvent(scene: Scene, predicate: Predicate | null, counted: Counted | null): Predicate | null {
  const phrase = counted ? scene.phrases[counted.phrase] : undefined;
  if (!predicate || phrase?.kind !== "noun" || tellsByAdjective(predicate)) return predicate;
  const verb = predicate.verb ?? predicate.phrase;
  const isVerb = kindAt(scene, verb) === "verb";
  const idiom = isVerb ? idiomOf(scene, verb, infinitiveAt(scene, scene.phrases[verb]?.head ?? -1)) : null;
  const leaves = !predicate.event || (isVerb && weak(scene, verb));
  const event = idiom ?? alwaysEvent(scene, phrase) ?? (leaves ? headNounEvent(scene, phrase) : null);
  return event ? { ...predicate, event } : predicate;
}

/** "The earthquake was 24 kilometres deep": its depth. */
function tellsByAdjective({ event, lemma }: Predicate): boolean {
  return event?.adjectives.includes(lemma) ?? false;
}

/** "The theft of jewels worth $2 million has baffled police": what the noun before the jewels tells. */
function ofCounted(scene: Scene, predicate: Predicate | null, counted: Counted | null): Predicate | null {
  if (predicate?.event || counted === null || !isLinkedByOf(scene, counted.phrase)) return predicate;
  return nominal(scene, counted.phrase) ?? predicate;
}

/** "55 percent of flights in Spain, 52 percent in Italy": the next of a list is of the same thing. */
function isListed(scene: Scene, mention: number): boolean {
  const before = kindAt(scene, mention - 1);
  return (before === "comma" || before === "conjunction") && kindAt(scene, mention + 1) !== "verb";
}

/** "Kenya's exports": the name before the possessive. */
function possessor(scene: Scene, counted: Counted | null): string | null {
  const phrase = counted ? scene.phrases[counted.phrase] : undefined;
  return phrase?.kind === "noun" ? nameOf(scene, phrase) : null;
}
