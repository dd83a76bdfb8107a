// Looks words up in the rules: which event a verb or noun tells, which class a counted noun has.
import type { QuantityKind } from "../model/quantity.js";
import type { AssertRules } from "../rules/asserts.js";
import type { EventRules } from "../rules/events.js";
import type { ModalityRules } from "../rules/modality.js";
import type { NounRules } from "../rules/nouns.js";
import type { Rules } from "../rules/packs.js";
import type { PlaceRules } from "../rules/places.js";
import type { SpeechRules } from "../rules/speech.js";
import { type EventWords, eventWords, tells, withParticle } from "./event-words.js";
import { createModalityWords, type ModalityWords } from "./modality-words.js";
import { createPlaceWords, type PlaceWords } from "./place-words.js";

export interface NounClass {
  readonly name: string;
  /** The narrower kind ("police"), or null for a word that names the whole class. */
  readonly kind: string | null;
}

export interface Lexis extends EventWords {
  readonly places: PlaceWords;
  readonly modality: ModalityWords;
  /** The same, where only the events count that a quantity of this kind can tell. */
  telling(kind: QuantityKind): Lexis;
  nounClass(singular: string): NounClass | null;
  /** A noun that tells of a figure that it changed: "fall", "increase". */
  isChange(singular: string): boolean;
  /** A noun of what another one has: "price", "length". */
  isAttribute(singular: string): boolean;
  /** What a share is only told against: "gdp", "point". */
  isScale(words: string): boolean;
  /** A noun that a span of time names: "ten-year bond". */
  isNamedBySpan(singular: string): boolean;
  /** "a mother of two" */
  isParent(singular: string): boolean;
  plural(className: string): string | null;
  /** A name of people by where they are from: "briton", "american". */
  isPeople(singular: string): boolean;
  isStart(infinitive: string, particle?: string): boolean;
  isEnd(infinitive: string, particle?: string): boolean;
  /** A word behind a verb that makes it another one: "out", "ill". */
  isParticle(word: string): boolean;
  /** A verb that only carries the event of its subject or object. */
  isLight(infinitive: string): boolean;
  /** A noun that stands for people whom the verb does not befall: "traces of four people". */
  isSign(singular: string): boolean;
  /** A verb that leaves the event to the state it leads to: "sent 14 pupils to hospital". */
  isSending(infinitive: string): boolean;
  /** A verb that makes somebody do what the next verb tells: "order". */
  isOrdering(infinitive: string): boolean;
  /** The same, or a verb that lets them: "allow". */
  isLetting(infinitive: string): boolean;
  /** A verb that tells an event by itself, and not only that somebody is about to do something. */
  isDone(infinitive: string): boolean;
  /** A verb that says who is in its subject: "carry". */
  isHolding(infinitive: string): boolean;
  isSpeech(infinitive: string): boolean;
  /** "declare": with an object no word about another event, but one itself. */
  isDeed(infinitive: string): boolean;
  /** A verb that says so only of an authority: "put", "count". */
  isGuardedSpeech(infinitive: string): boolean;
  /** A verb of giving a number: "counted 52", "put it at 300". */
  isFiguring(infinitive: string): boolean;
  /** A noun that one who counts brings out: "count", "figures". */
  isReport(singular: string): boolean;
  /** What somebody else has made and published: "survey", "toll". */
  isPaper(singular: string): boolean;
  /** A verb whose object says so: "quote". */
  isQuoting(infinitive: string): boolean;
  isAuthority(singular: string): boolean;
  /** A noun that stands for the event told before: "process", "operation". */
  isLightNoun(singular: string): boolean;
  /** A noun that a number behind it names: "page", "platform". */
  isNumbering(singular: string): boolean;
  /** A noun that is counted on a page: "comment". */
  isPageNoun(singular: string): boolean;
  /** A noun that a page presents to its reader: "here are the five stories". */
  isPresented(singular: string): boolean;
  /** A verb that asks the reader to do something: "subscribe". */
  isCall(infinitive: string): boolean;
}

export interface LexisRules {
  readonly events: EventRules;
  readonly nouns: NounRules;
  readonly speech: SpeechRules;
  readonly asserts: AssertRules;
  readonly ages: Pick<Rules["ages"], "parents">;
  readonly places: PlaceRules;
  readonly modality: ModalityRules;
}

export function createLexis(rules: LexisRules): Lexis {
  const { aspects, events } = rules.events;
  const classes = indexNouns(rules.nouns);
  const plurals = new Map(rules.nouns.classes.map((entry) => [entry.name, entry.plural]));
  const peoples = new Set(rules.nouns.peoples);
  const changes = new Set(rules.nouns.changes);
  const attributes = new Set(rules.nouns.attributes);
  const scales = new Set(rules.nouns.scales);
  const parents = new Set(rules.ages.parents);
  const spanned = new Set(rules.asserts.namedBySpans);
  const start = new Set(aspects.start);
  const end = new Set(aspects.end);
  const light = new Set(aspects.light);
  const sending = new Set(aspects.sending);
  const ordering = new Set(aspects.ordering);
  const holding = new Set(aspects.holding);
  const signs = new Set(aspects.signs);
  const letting = new Set([...aspects.ordering, ...aspects.letting]);
  const particles = new Set(
    [
      aspects.start,
      aspects.end,
      ...events.map(({ verbs, passive = [], ordered = [] }) => [...verbs, ...passive, ...ordered]),
    ].flatMap(particlesOf),
  );
  const speech = new Set(rules.speech.verbs);
  const deeds = new Set(rules.speech.deeds);
  const guarded = new Set(rules.speech.guarded);
  const quoting = new Set(rules.speech.quoting);
  const figuring = new Set(rules.speech.figuring);
  const reports = new Set(rules.speech.reports);
  const papers = new Set(rules.speech.papers);
  const authorities = new Set(rules.speech.authorities);
  const lightNouns = new Set(rules.speech.light);
  const numbering = new Set(rules.asserts.numbering);
  const pageNouns = new Set(rules.asserts.pageNouns);
  const calls = new Set(rules.asserts.calls);
  const presented = new Set(rules.asserts.presented);
  const leading = new Set([...letting, ...speech, ...light, ...start, ...aspects.leading]);
  const words = eventWords(events);
  const ofKind = new Map<QuantityKind, Lexis>();
  const lexis: Lexis = {
    ...words,
    places: createPlaceWords(rules.places),
    modality: createModalityWords(rules.modality),
    telling,
    nounClass: (singular) => classes.get(singular) ?? null,
    isChange: (singular) => changes.has(singular),
    isAttribute: (singular) => attributes.has(singular),
    isScale: (words) => scales.has(words),
    isParent: (singular) => parents.has(singular),
    isNamedBySpan: (singular) => spanned.has(singular),
    plural: (name) => plurals.get(name) ?? null,
    isPeople: (singular) => /(?:[ie]|c)an$/.test(singular) || peoples.has(singular),
    isStart: (infinitive, particle) => start.has(infinitive) || start.has(withParticle(infinitive, particle)),
    isEnd: (infinitive, particle) => end.has(infinitive) || end.has(withParticle(infinitive, particle)),
    isParticle: (word) => particles.has(word),
    isLight: (infinitive) => light.has(infinitive),
    isSign: (singular) => signs.has(singular),
    isSending: (infinitive) => sending.has(infinitive),
    isOrdering: (infinitive) => ordering.has(infinitive),
    isLetting: (infinitive) => letting.has(infinitive),
    isDone: (infinitive) =>
      !leading.has(infinitive) && (words.verbEvent(infinitive) ?? words.passiveEvent(infinitive)) !== null,
    isHolding: (infinitive) => holding.has(infinitive),
    isSpeech: (infinitive) => speech.has(infinitive),
    isDeed: (infinitive) => deeds.has(infinitive),
    isGuardedSpeech: (infinitive) => guarded.has(infinitive),
    isFiguring: (infinitive) => figuring.has(infinitive),
    isReport: (singular) => reports.has(singular),
    isPaper: (singular) => papers.has(singular),
    isQuoting: (infinitive) => quoting.has(infinitive),
    isAuthority: (singular) => authorities.has(singular),
    isLightNoun: (singular) => lightNouns.has(singular),
    isNumbering: (singular) => numbering.has(singular),
    isPageNoun: (singular) => pageNouns.has(singular),
    isPresented: (singular) => presented.has(singular),
    isCall: (infinitive) => calls.has(infinitive),
  };
  return lexis;

  function telling(kind: QuantityKind): Lexis {
    const known = ofKind.get(kind) ?? { ...lexis, ...eventWords(events.filter((event) => tells(event, kind))) };
    ofKind.set(kind, known);
    return known;
  }
}

function particlesOf(verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => verb.split(" ").slice(1, 2));
}

function indexNouns(rules: NounRules): Map<string, NounClass> {
  const map = new Map<string, NounClass>();
  const add = (word: string, entry: NounClass) => map.has(word) || map.set(word, entry);
  for (const { name, generic, kinds } of rules.classes) {
    for (const word of generic) add(word, { name, kind: null });
    for (const [kind, words] of Object.entries(kinds)) for (const word of [kind, ...words]) add(word, { name, kind });
  }
  return map;
}
