// Finds the verb whose object or subject a figure is, or in whose clause it stands.
import { clauseBehind, isForWhom } from "./clause-behind.js";
import { idiomOf } from "./idioms.js";
import { infinitiveAt } from "./infinitive.js";
import { particledEvent } from "./particles.js";
import { predicateOf } from "./predicate.js";
import { isPronounAt, isTimeMention, kindAt, lowerAt, type Scene } from "./scene.js";
import { stateAt } from "./states.js";
import { verbBefore } from "./subject.js";
import { subjectVerb } from "./subject-verb.js";
import { clauseOpeners, contactVerb, hasTense, objectOf, opensClause, verbOfClause } from "./walk.js";
import { speaks, weak } from "./weak-verbs.js";

/** The verb whose object or subject the figure is, or in whose clause it stands. */
export function governingVerb(scene: Scene, mention: number, noun: number | null): number | null {
  const contact = contactVerb(scene, mention + 1) ?? contactVerb(scene, (noun ?? mention) + 1);
  if (contact !== null) return contact;
  const main = mainVerb(scene, mention, noun);
  const isOther = isForWhom(scene, mention, noun);
  const isAside = kindAt(scene, (noun ?? mention) + 1) === "comma";
  const leaves = main === null || isOther || tellsNothing(scene, main, isAside);
  const clause = leaves ? clauseBehind(scene, mention, noun) : null;
  const behind = clause !== null && main !== null && isOfSubject(scene, main, clause) ? null : clause;
  const event = behind === null ? null : predicateOf(scene, behind).event;
  // "The recall concerns 900 cars built in May": they were not only built.
  const isTold = event !== null && (isOther || hasTense(scene, behind ?? 0) || event.counted !== undefined);
  return isTold ? behind : main;
}

/**
 * "be", "took"; not "were taken into custody". "The 14 miners, who were trapped, were brought to the surface": what is told
 * between commas is said besides; "the 40 guests who were hurt took part in a quiz" counts the hurt.
 */
function tellsNothing(scene: Scene, verb: number, isAside: boolean): boolean {
  const phrase = scene.phrases[verb];
  const isStated = stateAt(scene, phrase?.end ?? -1) !== null;
  const tells = isStated || (isAside && idiomOf(scene, verb, infinitiveAt(scene, phrase?.head ?? -1)) !== null);
  return (weak(scene, verb) && !tells) || !predicateOf(scene, verb).event;
}

function mainVerb(scene: Scene, mention: number, noun: number | null): number | null {
  const direct = leftVerb(scene, mention);
  const right = subjectVerb(scene, mention, noun, direct !== null && speaks(scene, direct));
  if (direct !== null) return right !== null && isHandedOn(scene, direct, right) ? right : direct;
  if (
    right !== null &&
    (opensClause(scene, mention) || isAbsolute(scene, mention) || isSubordinate(scene, mention, right))
  )
    return right;
  const inside = verbOfClause(scene, mention);
  if (inside !== null && !speaks(scene, inside)) return inside;
  const far = right ?? verbBefore(scene, mention);
  return far !== null && speaks(scene, far) ? right : far;
}

/** "ordered 300 people to leave": what they do; "said 12 had died". */
function isHandedOn(scene: Scene, direct: number, right: number): boolean {
  const isTo = scene.tags[scene.phrases[right]?.first ?? -1] === "to";
  const lets = isTo && scene.lexis.isLetting(infinitiveAt(scene, scene.phrases[direct]?.head ?? -1));
  return lets || (weak(scene, direct) && goesOn(scene, direct, right));
}

/** "said 12 had died", "saw two killed": the figure is the subject of the verb behind it; not in "found 12 guns hidden". */
function goesOn(scene: Scene, direct: number, right: number): boolean {
  if (speaks(scene, direct)) return true;
  if (isOfSubject(scene, direct, right)) return false;
  return scene.tags[scene.phrases[right]?.head ?? -1] === "participle" && predicateOf(scene, right).event !== null;
}

/** "a crash involving 12 cars | closed the road": behind a gerund a verb with an object has the subject that the gerund has. */
function isOfSubject(scene: Scene, gerund: number, verb: number): boolean {
  return scene.tags[scene.phrases[gerund]?.head ?? -1] === "gerund" && objectOf(scene, verb) !== null;
}

/** "with 12 police killed": a clause of its own behind "with". */
function isAbsolute(scene: Scene, mention: number): boolean {
  return lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1) === "with";
}

/** "after two infants died": a clause of its own, whose verb follows; not "after 12 years the firm closed". */
function isSubordinate(scene: Scene, mention: number, verb: number): boolean {
  const counts = !isTimeMention(scene.phrases[mention]);
  return counts && clauseOpeners.has(lowerAt(scene, scene.phrases[mention - 1]?.first ?? -1)) && hasTense(scene, verb);
}

/** The verb whose object the figure is: right before it, over adverbs and one preposition of extent. */
export function leftVerb(scene: Scene, mention: number): number | null {
  let index = mention - 1;
  while (kindAt(scene, index) === "adverb" || kindAt(scene, index) === "adjective") index--;
  if (kindAt(scene, index) === "verb") return index;
  if (kindAt(scene, index) !== "noun" || kindAt(scene, index - 1) !== "verb") return null;
  // "flew home 300 tourists": a noun that the verb takes as its particle
  const isParticle = particledEvent(scene, scene.phrases[index - 1]?.head ?? -1) !== null;
  return isParticle || isPronounAt(scene, index) ? index - 1 : null;
}
