// Reads how many of those whom something befell a figure counts: "nine of the injured", "ten of those held".
import type { Description } from "./description.js";
import { governingVerb } from "./governing-verb.js";
import { infinitiveAt } from "./infinitive.js";
import { mainVerbBehind } from "./main-verb.js";
import { predicateOf } from "./predicate.js";
import { lowerAt, type Scene } from "./scene.js";
import { stateAt, type Told } from "./states.js";
import { weak } from "./weak-verbs.js";

/** "Nine of the injured died", "ten of those held were armed": what the verb tells, else what befell the whole. */
export function ofThose(scene: Scene, mention: number): Description | null {
  const end = scene.phrases[mention]?.end ?? -1;
  if (lowerAt(scene, end) !== "of" || !/^(?:the|those)$/.test(lowerAt(scene, end + 1))) return null;
  const state = whatBefell(scene, end + 2);
  if (!state) return null;
  const whole = { ...state, aspect: null, phrase: mention };
  const verb = governingVerb(scene, mention, mention + 2) ?? mainVerbBehind(scene, mention + 1);
  const told = verb === null ? null : predicateOf(scene, verb);
  const befell = told?.event && !told.event.of;
  const tells = verb !== null && told !== null && (befell || (!told.event && !weak(scene, verb)));
  const predicate = tells ? told : verb === null ? whole : { ...whole, verb };
  return { counted: null, predicate, entity: null, isPart: true };
}

/** "the dead", "those held", "those on board" */
function whatBefell(scene: Scene, token: number): Told | null {
  const { lexis } = scene;
  const lemma = lowerAt(scene, token);
  const state = stateAt(scene, token);
  if (state || scene.tags[token + 1] === "noun") return state;
  const adjective = lexis.adjectiveEvent(lemma);
  if (adjective) return { event: adjective, lemma };
  const isParticiple =
    lowerAt(scene, token - 1) === "those" && /^(?:participle|past|adjective)$/.test(scene.tags[token] ?? "");
  const verb = infinitiveAt(scene, token);
  const event = isParticiple ? (lexis.passiveEvent(verb) ?? lexis.verbEvent(verb)) : null;
  return event && { event, lemma };
}
