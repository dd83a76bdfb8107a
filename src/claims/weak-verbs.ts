// Says which verbs leave what happened to other words: those of saying, light ones, and those that only lead to a state.
import { idiomOf } from "./idioms.js";
import { infinitiveAt } from "./infinitive.js";
import type { Scene } from "./scene.js";

/** A verb that tells no event by itself: of saying, or one that only carries what stands beside it. */
export function weak(scene: Scene, verb: number): boolean {
  const lemma = infinitiveAt(scene, scene.phrases[verb]?.head ?? 0);
  return scene.lexis.isSpeech(lemma) || scene.lexis.isLight(lemma);
}

export function speaks(scene: Scene, verb: number): boolean {
  if (idiomOf(scene, verb, infinitiveAt(scene, scene.phrases[verb]?.head ?? 0))) return false;
  return scene.lexis.isSpeech(infinitiveAt(scene, scene.phrases[verb]?.head ?? 0));
}

/** Light verbs, and "sent" in "sent 14 pupils to hospital". */
export function leavesEvent(scene: Scene, verb: number): boolean {
  return weak(scene, verb) || scene.lexis.isSending(infinitiveAt(scene, scene.phrases[verb]?.head ?? -1));
}
