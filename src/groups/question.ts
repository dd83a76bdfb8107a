// Words the question that a group of claims answers, and its label.
import type { Claim } from "../model/claim.js";
import type { EventRule } from "../rules/events.js";

export interface Question {
  readonly label: string;
  readonly question: string;
}

/** Question and label from the reading that most claims share. `eventOf` looks an event class up by name. */
export function questionOf(claims: readonly Claim[], eventOf: (name: string) => EventRule | undefined): Question {
  const speaking = representative(claims);
  return { label: speaking.label, question: wording(speaking, claims, eventOf) };
}

/** The claim whose label most others share; the first among equals, a body sentence before a headline. */
function representative(claims: readonly Claim[]): Claim {
  const votes = new Map<string, number>();
  for (const { label } of claims) votes.set(label, (votes.get(label) ?? 0) + 1);
  const weight = (claim: Claim) =>
    (votes.get(claim.label) ?? 0) * 2 + (claim.block === "body" ? 1 : 0) + (claim.frame.event ? 1 : 0);
  return claims.reduce((best, claim) => (weight(claim) > weight(best) ? claim : best));
}

function wording(claim: Claim, claims: readonly Claim[], eventOf: (name: string) => EventRule | undefined): string {
  const event = claim.frame.event ? eventOf(claim.frame.event) : undefined;
  const where = placeWords(claims);
  switch (claim.quantity.kind) {
    case "age":
      return `How old is ${claim.entity ?? "the person"}?`;
    case "count":
      return countQuestion(claim, event, where);
    case "date":
    case "time":
      return `When ${happening(claim, event)}${where}?`;
    case "duration":
      return `How long ${happening(claim, event)}${where}?`;
    case "money":
      return `How much money: ${claim.label}${where}?`;
    case "percent":
    case "ratio":
      return `What share of ${claim.label}${claim.label.includes(",") ? "" : where}?`;
    case "measure":
      return claim.quantity.unit === "magnitude"
        ? `How strong: ${claim.label}${where}?`
        : `How much: ${claim.label}${where}?`;
    default:
      return `Which ${claim.quantity.kind}: ${claim.label}${where}?`;
  }
}

/** "did the protests start", "will the troops leave", "were the shops looted" */
function happening(claim: Claim, event: EventRule | undefined): string {
  const { aspect, passive } = claim.frame;
  const subject = withArticle(claim.counts);
  if (aspect)
    return `${claim.modality === "planned" ? "will" : "did"} ${subject && claim.frame.noun === event?.nouns[0] ? subject : `the ${event?.nouns[0] ?? claim.counts ?? "event"}`} ${aspect}`;
  if (passive && subject) return `${isPlural(claim.counts) ? "were" : "was"} ${subject} ${passive}`;
  const verb = claim.predicate ?? "happen";
  if (event && !subject) return `was the ${event.nouns[0] ?? event.name}`;
  if (event?.nouns.includes(verb)) return `was the ${verb}`;
  return `${claim.modality === "planned" ? "will" : "did"} ${subject || "it"} ${verb === "be" ? "happen" : verb}`;
}

function withArticle(words: string | null): string {
  if (!words) return "";
  return /^\p{Lu}/u.test(words) && !/ /.test(words) ? words : `the ${words}`;
}

function isPlural(words: string | null): boolean {
  return words !== null && /[^s]s$|\bpeople$|\bpolice$/.test(words);
}

function countQuestion(claim: Claim, event: EventRule | undefined, where: string): string {
  const noun = claim.counts ?? "";
  const more = claim.incremental ? "more " : "";
  if (!event) return `How many ${more}${claim.label}${where}?`;
  return event.question
    .replace("How many {noun}", `How many ${more}${noun || "of them"}`)
    .replace("{noun}", noun)
    .replace("{where}", where)
    .replace("{there}", where.trim() || "there")
    .replace(/\{\w+\}/g, "");
}

/** A place that every claim of the group names. */
function placeWords(claims: readonly Claim[]): string {
  const [first] = claims;
  const place = first?.place;
  return place && claims.every((claim) => claim.place === place) ? ` in ${place}` : "";
}
