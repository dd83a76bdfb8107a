import { clauseBehind, isForWhom, isWholeOfPart } from "./clause-behind.js";
import { invertedEvent, openingEvent } from "./fronted.js";
import { governingVerb, leftVerb } from "./governing-verb.js";
import { heldIn } from "./held.js";
import { idiomOf } from "./idioms.js";
import { infinitiveAt } from "./infinitive.js";
import { isLinkedByOf, nominal, nominalIdiom } from "./nominal.js";
import { alwaysEvent, headEvent, isToldBeside, orOwnNoun, ownNoun, stateBefore } from "./own-noun.js";
import { particledEvent } from "./particles.js";
import { adjectiveAfter, type Predicate, predicateOf } from "./predicate.js";
import { classAt, headNoun, isPronounAt, kindAt, lowerAt, type Scene } from "./scene.js";
import { stateAt, type Told } from "./states.js";
import { contactVerb, goesOnAside, objectOf } from "./walk.js";
import { leavesEvent, weak } from "./weak-verbs.js";

/** Predicate of the figure in phrase `mention` whose counted noun is phrase `noun` (or null). */
export function governing(scene: Scene, mention: number, noun: number | null): Predicate | null {
  if (isWholeOfPart(scene, mention)) return ofWhole(scene, mention, noun);
  return governedBy(scene, mention, noun, governingVerb(scene, mention, noun));
}

/** What a clause, an adjective or the noun itself tells of a whole; the verb of the sentence befell its part. */
function ofWhole(scene: Scene, mention: number, noun: number | null): Predicate | null {
  const end = (noun ?? mention) + 1;
  const behind = contactVerb(scene, end) ?? clauseBehind(scene, mention, noun);
  if (behind !== null) return governedBy(scene, mention, noun, behind);
  const main = governingVerb(scene, mention, noun);
  const own =
    adjectiveRight(scene, end) ?? stateRight(scene, end - 1, null) ?? (noun === null ? null : ownNoun(scene, noun));
  if (own) return main === null ? own : { ...own, verb: main };
  return main === null ? null : { ...predicateOf(scene, main), event: null };
}

function governedBy(scene: Scene, mention: number, noun: number | null, verb: number | null): Predicate | null {
  const predicate = eventTold(scene, mention, noun, verb);
  if (predicate === null || verb === null || predicate.phrase === verb) return predicate;
  const { lemma, event, aspect, phrase } = predicate;
  return { lemma, event, aspect, phrase, verb };
}

function eventTold(scene: Scene, mention: number, noun: number | null, verb: number | null): Predicate | null {
  const counted = noun === null ? undefined : scene.phrases[noun];
  const always = counted?.kind === "noun" ? alwaysEvent(scene, counted) : null;
  if (counted && noun !== null && always)
    return { lemma: headNoun(scene, counted), event: always, aspect: null, phrase: noun };
  const inverted = invertedEvent(scene, mention);
  if (inverted) return inverted;
  const adjective = adjectiveRight(scene, noun === null ? behindConversion(scene, mention) : noun + 1);
  if (adjective && !onlyNarrows(scene, adjective, mention, verb)) return adjective;
  const state = stateRight(scene, noun ?? mention, verb);
  if (state) return state;
  const held = heldIn(scene, mention, noun);
  if (held) return held;
  if (verb !== null && weak(scene, verb) && adjectiveAfter(scene, verb)) return predicateOf(scene, verb);
  if (
    verb !== null &&
    noun !== null &&
    verb > noun &&
    weak(scene, verb) &&
    stateAt(scene, scene.phrases[verb]?.end ?? -1)
  )
    return predicateOf(scene, verb);
  // "the evacuation of 40 residents": what befell them comes before what they are.
  const head =
    noun === null || (isLinkedByOf(scene, mention) && nominal(scene, mention)) ? null : headEvent(scene, noun);
  const beside = head && isToldBeside(scene, mention, verb, head.event) ? head : null;
  if (beside && (verb === null || (weak(scene, verb) && !tellsIdiom(scene, verb)))) return beside;
  const lost = noun === null ? null : nominalIdiom(scene, mention, noun);
  if (lost) return lost;
  const named = verb !== null && verb > mention && isForWhom(scene, mention, noun) ? null : nominal(scene, mention);
  // "The arrest of 14 men angered the town": what the subject tells of them.
  const isOfPeople = named?.event?.counted === "person" && classAt(scene, noun) === "person";
  // "slept in halls after the cancellation of 60 trains"
  const isAside = named !== null && kindAt(scene, named.phrase - 1) === "preposition" && isLinkedByOf(scene, mention);
  if (named?.event && isAside && verb !== null && verb < named.phrase) return named;
  const isOfIt =
    verb !== null && verb > mention ? isLinkedToEvent(scene, mention) : isOfPeople && isLinkedByOf(scene, mention);
  if (named?.event && verb !== null && isOfIt) return named;
  if (named && isByPeople(scene, mention, named)) return named;
  const isOwn = isLinkedByOf(scene, mention) && (noun === null || named?.event?.of !== undefined);
  if (named && (verb === null || weak(scene, verb) || isOwn)) return named;
  if (verb === null) return noun === null ? named : (ownNoun(scene, noun) ?? named);
  const told = predicateOf(scene, verb);
  // "forced the cancellation of 244 flights", "resulted in injuries to 41 officers"
  if (named?.event && !told.event && isLinkedToEvent(scene, mention) && named.phrase > verb) return named;
  if (isBehindSign(scene, mention)) return { ...told, event: null };
  const own = orOwnNoun(scene, told, mention, noun);
  if (own.event) return own;
  const event = noun === null || !weak(scene, verb) ? null : stateBefore(scene, noun);
  return event ? { ...own, event } : (openingEvent(scene, mention) ?? own);
}

/** "rescued 12 people trapped in the lift", "the acquittal of 12 men accused of fraud": a clause narrows whom the event before it befell. */
function onlyNarrows(scene: Scene, { phrase: index, event }: Predicate, mention: number, verb: number | null): boolean {
  const phrase = scene.phrases[index];
  const isClause = goesOnAside(scene, index);
  if (!phrase || !isClause || infinitiveAt(scene, phrase.head) === lowerAt(scene, phrase.head)) return false;
  if (isLinkedByOf(scene, mention) && nominal(scene, mention)?.event) return true;
  // "three paintings stolen in 1990 were given back": what befell people it tells all the same.
  if (verb !== null && verb > index) return event?.counted === undefined && tellsEvent(scene, verb);
  const direct = leftVerb(scene, mention);
  return direct !== null && tellsEvent(scene, direct);
}

/** By itself, or with its particle: "sent 12 home". */
function tellsEvent(scene: Scene, verb: number): boolean {
  const isParticled = particledEvent(scene, scene.phrases[verb]?.head ?? -1) !== null;
  return (isParticled || !leavesEvent(scene, verb)) && predicateOf(scene, verb).event !== null;
}

/** "the arrest of 14 men", "damage to 40 homes", "charges against nine brokers" */
function isLinkedToEvent(scene: Scene, mention: number): boolean {
  return /^(?:of|to|against|on)$/.test(lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1));
}

/** "The strike by 6,000 dockers has shut the port": what people do together they are told of. */
function isByPeople(scene: Scene, mention: number, { event }: Predicate): boolean {
  const isBy = lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) === "by";
  return isBy && (event?.gathering === true || event?.alone !== undefined);
}

/** "found traces of four people": not the people. */
function isBehindSign(scene: Scene, mention: number): boolean {
  const sign = scene.phrases[mention - 2];
  return isLinkedByOf(scene, mention) && sign?.kind === "noun" && scene.lexis.isSign(headNoun(scene, sign));
}

/** "left their homes": a light verb and its object. */
function tellsIdiom(scene: Scene, verb: number): boolean {
  return idiomOf(scene, verb, infinitiveAt(scene, scene.phrases[verb]?.head ?? -1)) !== null;
}

/** "54 people on board", "left 900 homes without power": the state behind the noun, where the verb tells no event. */
function stateRight(scene: Scene, noun: number, verb: number | null): Predicate | null {
  const phrase = scene.phrases[noun];
  const state = phrase ? (stateAt(scene, phrase.end) ?? stateFarther(scene, noun)) : null;
  if (!state) return null;
  // "sank 3 miles off the coast": how far, which no other figure tells.
  const isOwn = state.event.kinds?.length === 1 || isPartBehind(scene, noun);
  if (!isOwn && verb !== null && !leavesEvent(scene, verb) && predicateOf(scene, verb).event) return null;
  return { ...state, aspect: null, phrase: noun };
}

/** "Eleven were injured, three of them in critical condition": what is said of a part is no matter of the verb before. */
function isPartBehind(scene: Scene, pronoun: number): boolean {
  const isOf = lowerAt(scene, scene.phrases[pronoun - 1]?.first ?? -1) === "of" && isPronounAt(scene, pronoun);
  return isOf && kindAt(scene, pronoun - 2) === "mention" && kindAt(scene, pronoun - 3) === "comma";
}

/** "five men of the clan to prison", "40 passengers and nine crew on board", "213 towns and villages in the dark" */
function stateFarther(scene: Scene, noun: number): Told | null {
  const link = lowerAt(scene, scene.phrases[noun + 1]?.first ?? -1);
  const last = link === "and" && kindAt(scene, noun + 2) === "mention" ? noun + 3 : noun + 2;
  const other = scene.phrases[last];
  return (link === "of" || link === "and") && other?.kind === "noun" ? stateAt(scene, other.end) : null;
}

/** "86m (282ft) high": the word behind is of both. */
function behindConversion(scene: Scene, mention: number): number {
  const isBracket = (index: number) => kindAt(scene, index) === "bracket";
  if (isBracket(mention - 1) && isBracket(mention + 1)) return mention + 2;
  const isFollowed = isBracket(mention + 1) && kindAt(scene, mention + 2) === "mention" && isBracket(mention + 3);
  return isFollowed ? mention + 4 : mention + 1;
}

/** "10 dead", "80 hurt", "nine people still missing", "pulled two out alive" */
function adjectiveRight(scene: Scene, from: number): Predicate | null {
  const still = scene.phrases[from];
  if (scene.tags[still?.first ?? -1] === "negation") return null;
  const fatal = still?.kind === "adverb" ? scene.lexis.adverbEvent(lowerAt(scene, still.head)) : null;
  if (still && fatal && endsClause(scene, from + 1))
    return { lemma: lowerAt(scene, still.head), event: fatal, aspect: null, phrase: from };
  const passes = still?.kind === "adverb" || (still?.kind === "preposition" && kindAt(scene, from + 1) === "adjective");
  const index = passes && !scene.lexis.adjectiveEvent(lowerAt(scene, still.head)) ? from + 1 : from;
  const phrase = scene.phrases[index];
  if (!phrase || !["adjective", "adverb", "verb", "noun", "preposition"].includes(phrase.kind)) return null;
  // "12 cars closed the road"
  if (phrase.kind === "verb" && (phrase.first !== phrase.head || objectOf(scene, index) !== null)) return null;
  const word = lowerAt(scene, phrase.first);
  // "tested positive"
  const isVerb = phrase.kind === "verb";
  if (isVerb && particledEvent(scene, phrase.head)) return null;
  const adjective = scene.lexis.adjectiveEvent(word);
  const event = adjective && (fatal ?? adjective);
  const lemma = phrase.kind === "verb" ? infinitiveAt(scene, phrase.head) : word;
  return event && phrase.end === phrase.first + 1 ? { lemma, event, aspect: null, phrase: index } : null;
}

/** "Six people were shot, two of them fatally." */
function endsClause(scene: Scene, index: number): boolean {
  const kind = kindAt(scene, index);
  return kind === null || kind === "stop" || kind === "comma";
}
