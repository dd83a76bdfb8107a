// Names the class of a counted noun.
import type { QuantityKind } from "../model/quantity.js";
import type { EventRule } from "../rules/events.js";
import type { Counted } from "./counted.js";
import { isPerson, lowerAt, type Scene } from "./scene.js";

/** Class name of a noun for the frame, or the noun itself. */
export function nounName(scene: Scene, counted: Counted): { noun: string; kind: string | null } {
  if (isPeople(scene, counted)) return { noun: "person", kind: counted.head };
  const known = scene.lexis.nounClass(counted.head);
  if (counted.joined) return { noun: known?.name ?? counted.head, kind: null };
  return { noun: known?.name ?? counted.head, kind: known?.kind ?? narrowKind(scene, counted, known?.name) };
}

/** "143 million Americans" are people, narrowed by where they are from. */
export function isPeople(scene: Scene, { head, phrase }: Counted): boolean {
  const token = scene.phrases[phrase]?.head ?? -1;
  const isPlural = lowerAt(scene, token) !== head || /(?:ese|swiss)$/.test(head);
  return isPlural && scene.tags[token] === "name" && (scene.lexis.isPeople(head) || isOfPlace(scene, head));
}

/** A role counts people, of the kind that a word before it names: "crew members". */
export function roleName(scene: Scene, counted: Counted): { noun: string; kind: string | null } {
  return { noun: "person", kind: narrowKind(scene, counted, "person") };
}

/** "Albertans", "Queenslanders": a place with what makes it a people. */
function isOfPlace(scene: Scene, head: string): boolean {
  const place = [/an$/, /n$/, /er$/]
    .map((end) => head.replace(end, ""))
    .find((word) => word !== head && scene.language.isPlaceName(word));
  return place !== undefined && place.length > 3;
}

/** "climbers", "jurors": people of no kind that the rules name. */
export function isRole(scene: Scene, { head, phrase }: Counted): boolean {
  const isName = scene.tags[scene.phrases[phrase]?.head ?? -1] === "name";
  return !isName && scene.lexis.nounClass(head) === null && scene.language.isPerson(head);
}

/** "340 arrests" are 340 people, "42,000 attendance" too; "12 protests" and "900 doses" are not. */
export function countsPeople(scene: Scene, { head, phrase }: Counted, event: EventRule | null | undefined): boolean {
  if (!event?.counted || scene.lexis.nounEvent(head) !== event || event.unlike?.includes(head)) return false;
  const isPlural = lowerAt(scene, scene.phrases[phrase]?.head ?? -1) !== head;
  return !event.gathering || !isPlural || isPerson(scene, head);
}

/** What a figure is of where the text names nothing: "80 hurt" counts people, "lost $3 million" a loss. */
export function impliedNoun(event: EventRule | null | undefined, kind: QuantityKind | undefined): string | undefined {
  return kind === "money" ? event?.sum : event?.counted;
}

/** "police officers", "child victims": a word before the head can name the kind. */
function narrowKind(scene: Scene, counted: Counted, className: string | undefined): string | null {
  for (const word of counted.narrowing) {
    const entry = scene.lexis.nounClass(word);
    if (entry && entry.name === className && entry.kind) return entry.kind;
  }
  return null;
}
