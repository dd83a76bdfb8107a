// Looks words up in the rules: which event a verb or noun tells, which class a counted noun has.
import type { AssertRules } from "../rules/asserts.js";
import type { EventRule, EventRules } from "../rules/events.js";
import type { NounRules } from "../rules/nouns.js";
import type { SpeechRules } from "../rules/speech.js";

export interface NounClass {
  readonly name: string;
  /** The narrower kind ("police"), or null for a word that names the whole class. */
  readonly kind: string | null;
}

/** "behind bar": the words after the first. */
export interface State {
  readonly rest: readonly string[];
  readonly event: EventRule;
}

export interface Lexis {
  /** Event of a verb by its infinitive, with or without its particle. */
  verbEvent(infinitive: string, particle?: string): EventRule | null;
  nounEvent(singular: string): EventRule | null;
  adjectiveEvent(word: string): EventRule | null;
  idiomEvent(infinitive: string, object: string): EventRule | null;
  /** A verb of an idiom. */
  isIdiomatic(infinitive: string): boolean;
  /** Event of a verb that tells it in the passive, or of people. */
  passiveEvent(infinitive: string): EventRule | null;
  /** Event of a noun that tells it whatever the verb. */
  alwaysEvent(singular: string): EventRule | null;
  /** The states whose phrase begins with a word. */
  statesFrom(word: string): readonly State[];
  nounClass(singular: string): NounClass | null;
  plural(className: string): string | null;
  isStart(infinitive: string, particle?: string): boolean;
  isEnd(infinitive: string, particle?: string): boolean;
  /** A verb that only carries the event of its subject or object. */
  isLight(infinitive: string): boolean;
  isSpeech(infinitive: string): boolean;
  /** A verb that says so only of an authority: "put", "count". */
  isGuardedSpeech(infinitive: string): boolean;
  /** A verb of giving a number: "counted 52", "put it at 300". */
  isFiguring(infinitive: string): boolean;
  /** A noun that one who counts brings out: "count", "figures". */
  isReport(singular: string): boolean;
  /** A verb whose object says so: "quote". */
  isQuoting(infinitive: string): boolean;
  isAuthority(singular: string): boolean;
  /** A noun that stands for the event told before: "process", "operation". */
  isLightNoun(singular: string): boolean;
  /** A noun that a number behind it names: "page", "platform". */
  isNumbering(singular: string): boolean;
  /** A noun that is counted on a page: "comment". */
  isPageNoun(singular: string): boolean;
  /** A verb that asks the reader to do something: "subscribe". */
  isCall(infinitive: string): boolean;
}

export interface LexisRules {
  readonly events: EventRules;
  readonly nouns: NounRules;
  readonly speech: SpeechRules;
  readonly asserts: AssertRules;
}

export function createLexis(rules: LexisRules): Lexis {
  const { aspects, events } = rules.events;
  const verbs = index(events, (event) => event.verbs);
  const nouns = index(events, (event) => event.nouns);
  const adjectives = index(events, (event) => event.adjectives);
  const idioms = index(events, (event) => event.idioms ?? []);
  const idiomatic = new Set([...idioms.keys()].map((idiom) => idiom.split(" ")[0] ?? ""));
  const passives = index(events, (event) => event.passive ?? []);
  const always = index(events, (event) => event.always ?? []);
  const states = indexStates(events);
  const classes = indexNouns(rules.nouns);
  const plurals = new Map(rules.nouns.classes.map((entry) => [entry.name, entry.plural]));
  const start = new Set(aspects.start);
  const end = new Set(aspects.end);
  const light = new Set(aspects.light);
  const speech = new Set(rules.speech.verbs);
  const guarded = new Set(rules.speech.guarded);
  const quoting = new Set(rules.speech.quoting);
  const figuring = new Set(rules.speech.figuring);
  const reports = new Set(rules.speech.reports);
  const authorities = new Set(rules.speech.authorities);
  const lightNouns = new Set(rules.speech.light);
  const numbering = new Set(rules.asserts.numbering);
  const pageNouns = new Set(rules.asserts.pageNouns);
  const calls = new Set(rules.asserts.calls);
  const withParticle = (infinitive: string, particle?: string) => (particle ? `${infinitive} ${particle}` : infinitive);
  return {
    verbEvent: (infinitive, particle) => verbs.get(withParticle(infinitive, particle)) ?? verbs.get(infinitive) ?? null,
    nounEvent: (singular) => nouns.get(singular) ?? null,
    adjectiveEvent: (word) => adjectives.get(word) ?? null,
    idiomEvent: (infinitive, object) => idioms.get(`${infinitive} ${object}`) ?? null,
    isIdiomatic: (infinitive) => idiomatic.has(infinitive),
    passiveEvent: (infinitive) => passives.get(infinitive) ?? null,
    alwaysEvent: (singular) => always.get(singular) ?? null,
    statesFrom: (word) => states.get(word) ?? [],
    nounClass: (singular) => classes.get(singular) ?? null,
    plural: (name) => plurals.get(name) ?? null,
    isStart: (infinitive, particle) => start.has(infinitive) || start.has(withParticle(infinitive, particle)),
    isEnd: (infinitive, particle) => end.has(infinitive) || end.has(withParticle(infinitive, particle)),
    isLight: (infinitive) => light.has(infinitive),
    isSpeech: (infinitive) => speech.has(infinitive),
    isGuardedSpeech: (infinitive) => guarded.has(infinitive),
    isFiguring: (infinitive) => figuring.has(infinitive),
    isReport: (singular) => reports.has(singular),
    isQuoting: (infinitive) => quoting.has(infinitive),
    isAuthority: (singular) => authorities.has(singular),
    isLightNoun: (singular) => lightNouns.has(singular),
    isNumbering: (singular) => numbering.has(singular),
    isPageNoun: (singular) => pageNouns.has(singular),
    isCall: (infinitive) => calls.has(infinitive),
  };
}

/** A word that two events name belongs to the first of them in the file. */
function index(events: readonly EventRule[], words: (event: EventRule) => readonly string[]): Map<string, EventRule> {
  const map = new Map<string, EventRule>();
  for (const event of events) for (const word of words(event)) if (!map.has(word)) map.set(word, event);
  return map;
}

function indexStates(events: readonly EventRule[]): Map<string, State[]> {
  const map = new Map<string, State[]>();
  for (const event of events)
    for (const phrase of event.states ?? []) {
      const [first = "", ...rest] = phrase.split(" ");
      map.set(first, [...(map.get(first) ?? []), { rest, event }]);
    }
  return map;
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
