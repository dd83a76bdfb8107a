// Looks up the events of rules/events.yaml by the words that tell them.
import type { QuantityKind } from "../model/quantity.js";
import type { EventRule } from "../rules/events.js";

/** "behind bar": the words after the first. */
export interface State {
  readonly rest: readonly string[];
  readonly event: EventRule;
}

export interface EventWords {
  /** Event of a verb by its infinitive, with or without its particle. */
  verbEvent(infinitive: string, particle?: string): EventRule | null;
  /** Event of a noun, or of two: "market value". */
  nounEvent(singular: string): EventRule | null;
  adjectiveEvent(word: string): EventRule | null;
  idiomEvent(infinitive: string, object: string): EventRule | null;
  /** A verb of an idiom, or one that tells an event of some subjects. */
  isIdiomatic(infinitive: string): boolean;
  /** Event of a verb that tells it in the passive, or of people. */
  passiveEvent(infinitive: string): EventRule | null;
  /** Event of a verb that tells it of such a subject where no object follows. */
  aloneEvent(infinitive: string, subject: string): EventRule | null;
  /** Event of a verb that tells it of a person and a span of months or years. */
  termEvent(infinitive: string): EventRule | null;
  /** Event of a verb that tells it where it is denied. */
  deniedEvent(infinitive: string): EventRule | null;
  /** Event of a verb that tells it of those who are made to do so. */
  orderedEvent(infinitive: string, particle?: string): EventRule | null;
  /** Event of people in things of a class. */
  heldEvent(className: string): EventRule | null;
  /** Event that "of" and a bare figure tell behind a noun of a class. */
  ofEvent(className: string): EventRule | null;
  /** Event of an adverb that tells it whatever its verb. */
  adverbEvent(word: string): EventRule | null;
  /** Event of a noun that tells it whatever the verb. */
  alwaysEvent(singular: string): EventRule | null;
  /** A noun that tells its event only where no other noun stands before it: "crew members" are people. */
  isBare(singular: string): boolean;
  /** The states whose phrase begins with a word. */
  statesFrom(word: string): readonly State[];
}

export const timeKinds: ReadonlySet<QuantityKind> = new Set<QuantityKind>(["date", "time", "duration"]);

/** "600 people spent the night": what is spent is money; "to save two billion": people are no sums. A day or a span of time can be of any event. */
export function tells(event: EventRule, kind: QuantityKind): boolean {
  const kinds: readonly string[] | undefined = event.kinds;
  // How deep or long a thing is happens on no day.
  if (kinds?.every((told) => told === "measure")) return kind === "measure";
  // "spent three hours in surgery"
  if (kind === "duration" && kinds?.every((told) => told === "money")) return false;
  return timeKinds.has(kind) || (kinds ? kinds.includes(kind) : kind !== "money");
}

export function withParticle(infinitive: string, particle?: string): string {
  return particle ? `${infinitive} ${particle}` : infinitive;
}

export function eventWords(events: readonly EventRule[]): EventWords {
  const verbs = index(events, (event) => event.verbs);
  const nouns = index(events, (event) => event.nouns);
  const adjectives = index(events, (event) => event.adjectives);
  const idioms = index(events, (event) => event.idioms ?? []);
  const alone = index(events, (event) => event.alone ?? []);
  const idiomatic = new Set([...idioms.keys(), ...alone.keys()].map((idiom) => idiom.split(" ")[0] ?? ""));
  const passives = index(events, (event) => event.passive ?? []);
  const always = index(events, (event) => event.always ?? []);
  const terms = index(events, (event) => event.terms ?? []);
  const denied = index(events, (event) => event.denied ?? []);
  const ordered = index(events, (event) => event.ordered ?? []);
  const holds = index(events, (event) => event.holds ?? []);
  const ofs = index(events, (event) => event.of ?? []);
  const adverbs = index(events, (event) => event.adverbs ?? []);
  const bare = index(events, (event) => event.bare ?? []);
  const states = indexStates(events);
  return {
    verbEvent: (infinitive, particle) => verbs.get(withParticle(infinitive, particle)) ?? verbs.get(infinitive) ?? null,
    nounEvent: (singular) => nouns.get(singular) ?? null,
    adjectiveEvent: (word) => adjectives.get(word) ?? null,
    idiomEvent: (infinitive, object) => idioms.get(`${infinitive} ${object}`) ?? null,
    isIdiomatic: (infinitive) => idiomatic.has(infinitive),
    passiveEvent: (infinitive) => passives.get(infinitive) ?? null,
    aloneEvent: (infinitive, subject) => alone.get(`${infinitive} ${subject}`) ?? null,
    termEvent: (infinitive) => terms.get(infinitive) ?? null,
    deniedEvent: (infinitive) => denied.get(infinitive) ?? null,
    orderedEvent: (infinitive, particle) => ordered.get(withParticle(infinitive, particle)) ?? null,
    heldEvent: (className) => holds.get(className) ?? null,
    ofEvent: (className) => ofs.get(className) ?? null,
    adverbEvent: (word) => adverbs.get(word) ?? null,
    alwaysEvent: (singular) => always.get(singular) ?? null,
    isBare: (singular) => bare.has(singular),
    statesFrom: (word) => states.get(word) ?? [],
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
