// Words the question that a group of claims answers, and its label.
import type { Claim } from "../model/claim.js";
import type { EventRule } from "../rules/events.js";
import { dimensionOf } from "./candidate.js";
import { isPlural, plural, withArticle } from "./question-words.js";

export interface Question {
  readonly label: string;
  readonly question: string;
  /** What the question is about, without its wording: ids are made from it. */
  readonly key: string;
}

type EventOf = (name: string) => EventRule | undefined;

/** A claim with what its question needs. */
interface Asked {
  readonly claim: Claim;
  readonly event: EventRule | undefined;
  /** " in Leeds", or nothing. */
  readonly where: string;
}

/** Question and label from the reading that most claims share. `eventOf` looks an event class up by name. */
export function questionOf(claims: readonly Claim[], eventOf: EventOf): Question {
  const claim = representative(claims);
  const event = claim.frame.event ? eventOf(claim.frame.event) : undefined;
  return { label: claim.label, question: wording({ claim, event, where: placeWords(claims) }), key: keyOf(claim) };
}

/** The typed frame of the claim that stands for the group: a word elsewhere leaves it as it is. */
function keyOf({ quantity, frame, entity, place }: Claim): string {
  const { event, predicate, noun, kind, aspect, scope } = frame;
  const told = event ?? predicate ?? "";
  const whose = event === null || quantity.kind === "age" ? entity?.toLowerCase() : undefined;
  return [dimensionOf(quantity), told, noun, kind, aspect, scope, whose, place].map((part) => part ?? "").join("|");
}

/** The claim whose label, verb and noun most others share; the first among equals, a resolved one and a body sentence before others. */
function representative(claims: readonly Claim[]): Claim {
  const votes = new Map<string, number>();
  for (const { label } of claims) votes.set(label, (votes.get(label) ?? 0) + 1);
  const shared = (value: string | null, of: (claim: Claim) => string | null) =>
    value === null ? 0 : claims.filter((other) => of(other) === value).length;
  const weight = (claim: Claim) =>
    (votes.get(claim.label) ?? 0) * 2 +
    shared(claim.frame.predicate, ({ frame }) => frame.predicate) +
    shared(claim.frame.noun, ({ frame }) => frame.noun) +
    (claim.block === "body" ? 1 : 0) +
    (claim.frame.event ? 1 : 0) -
    (claim.quantity.unresolved ? 2 : 0);
  const weights = new Map(claims.map((claim) => [claim, weight(claim)]));
  return claims.reduce((best, claim) => ((weights.get(claim) ?? 0) > (weights.get(best) ?? 0) ? claim : best));
}

function wording(asked: Asked): string {
  const { claim, where } = asked;
  switch (claim.quantity.kind) {
    case "age":
      return `How old is ${withArticle(claim.entity ?? "person")}?`;
    case "count":
      return countQuestion(asked);
    case "date":
    case "time":
      return whenQuestion(asked);
    case "duration":
      return durationQuestion(asked);
    case "money":
      return moneyQuestion(asked);
    case "percent":
    case "ratio":
      return shareQuestion(asked);
    case "measure":
      return claim.frame.event === "quake" && claim.quantity.unit === "magnitude"
        ? `How strong was the quake${where}?`
        : `How much: ${claim.label}${placed(asked)}?`;
    default:
      return `Which ${claim.quantity.kind}: ${claim.label}${placed(asked)}?`;
  }
}

/** "How many people were killed in Leeds?"; "How many beds?" where no rule words it. */
function countQuestion(asked: Asked): string {
  const { claim, event, where } = asked;
  const noun = `${claim.incremental ? "more " : ""}${plural(claim.counts ?? "")}`;
  if (event && fits(asked)) {
    const words = claim.counts === null || isEventNoun(claim, event) ? plural(event.counted ?? noun) : noun;
    const participle = /^\{noun\} (\p{L}+)$/u.exec(event.label)?.[1];
    if (event.question.startsWith("How many")) return fill(event.question, words, where);
    if (participle) return `How many ${words} were ${participle}${where}?`;
  }
  if (claim.frame.passive && claim.counts) return `How many ${noun} were ${claim.frame.passive}${where}?`;
  return claim.counts ? `How many ${noun}${where}?` : `How many: ${claim.label}${placed(asked)}?`;
}

/** What the event happens to is of the class that it counts: not "people damaged", not "doses vaccinated". */
function fits({ claim, event }: Asked): boolean {
  const { noun } = claim.frame;
  if (noun === null || event === undefined) return true;
  if (event.counted === "person") return noun === "person" || event.nouns.includes(noun);
  if (event.people === "only") return noun === "person";
  return noun !== "person" || event.people === "also" || event.counted !== undefined;
}

/** "nine lives", "five deaths": the noun tells the event itself. */
function isEventNoun({ counts }: Claim, event: EventRule): boolean {
  const head = (counts ?? "").split(" ").at(-1) ?? "";
  return event.counted !== undefined && event.nouns.some((noun) => plural(noun) === plural(head));
}

function whenQuestion(asked: Asked): string {
  const { claim, event, where } = asked;
  const { aspect, passive } = claim.frame;
  const ahead = claim.modality === "planned" || claim.modality === "expected";
  const name = event?.nouns[0];
  if (aspect && name) return `When ${ahead ? "will" : "did"} the ${name} ${aspect}${where}?`;
  if (passive && claim.counts)
    return `When ${isPlural(claim.counts) ? "were" : "was"} ${withArticle(claim.counts)} ${passive}${where}?`;
  const template = event?.when;
  const named = template?.includes("{noun}") ? claim.counts !== null && fits(asked) : true;
  if (template && named && !ahead) {
    const question = fill(template, withArticle(claim.counts ?? ""), where);
    return template.includes("{noun}") && !isPlural(claim.counts)
      ? question.replace(/^When were/, "When was")
      : question;
  }
  if (name && claim.counts === null) return `When ${ahead ? "is" : "was"} the ${name}${where}?`;
  return `When ${ahead ? "will" : "did"} this happen: ${claim.label}${placed(asked)}?`;
}

function durationQuestion(asked: Asked): string {
  const { claim, event, where } = asked;
  const { passive } = claim.frame;
  if (event?.question.startsWith("How long")) return fill(event.question, claim.counts ?? "", where);
  if (passive && claim.counts)
    return `How long ${isPlural(claim.counts) ? "were" : "was"} ${withArticle(claim.counts)} ${passive}${where}?`;
  const [name] = event?.nouns ?? [];
  const takes = claim.predicate === "take" || claim.predicate === "last";
  if (name && takes) return `How long does the ${name} ${claim.predicate}${where}?`;
  const label = claim.label.replace(/, duration$/, "");
  return label === "duration" ? "How long?" : `How long: ${label}${placed(asked)}?`;
}

function moneyQuestion(asked: Asked): string {
  const { claim, event, where } = asked;
  const template = event?.question;
  const named = !template?.includes("{noun}") || claim.counts !== null;
  if (template && /^(?:How much|How large|What)/.test(template) && named)
    return agreeingVerb(fill(template, withArticle(claim.counts ?? ""), where), claim.counts);
  return `How much money: ${claim.label}${placed(asked)}?`;
}

/** "What does the tickets cost?" → "What do the tickets cost?" */
function agreeingVerb(question: string, counts: string | null): string {
  if (counts === null) return question;
  return isPlural(counts) ? question.replace("What does ", "What do ") : question.replace("were the", "was the");
}

function shareQuestion(asked: Asked): string {
  const { claim, where } = asked;
  if (claim.quantity.trend && claim.counts) return `By how much did ${withArticle(claim.counts)} change${where}?`;
  if (claim.counts && claim.frame.passive)
    return `What share of ${withArticle(claim.counts)} was ${claim.frame.passive}${where}?`;
  if (claim.label === claim.quantity.kind) return `What share${where}?`;
  return claim.label.includes(",")
    ? `What share: ${claim.label}${placed(asked)}?`
    : `What share of ${claim.label}${where}?`;
}

function fill(template: string, noun: string, where: string): string {
  return template
    .replace("{noun}", noun)
    .replace("{where}", where)
    .replace("{there}", where.trim() || "there")
    .replace(/\{\w+\}/g, "")
    .replace(/\s+/g, " ");
}

/** The place, unless the label names it. */
function placed({ claim, where }: Asked): string {
  return claim.place && claim.label.includes(claim.place) ? "" : where;
}

/** A place that every claim of the group names. */
function placeWords(claims: readonly Claim[]): string {
  const [first] = claims;
  const place = first?.place;
  return place && claims.every((claim) => claim.place === place) ? ` in ${place}` : "";
}
