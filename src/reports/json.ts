// The result as JSON: two spaces, keys in the order of the contract, further keys behind them in the order they were made.
import type { Claim } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import type { Check, Gap, Group, Reading, Result, Source } from "../model/result.js";

const RESULT: readonly (keyof Result)[] = [
  "schema",
  "sources",
  "claims",
  "groups",
  "gaps",
  "checks",
  "stories",
  "origins",
  "skipped",
  "corrections",
  "summary",
];
const SOURCE: readonly (keyof Source)[] = [
  "id",
  "path",
  "outlet",
  "title",
  "url",
  "story",
  "published",
  "wires",
  "warnings",
];
const CLAIM: readonly (keyof Claim)[] = [
  "id",
  "source",
  "start",
  "end",
  "line",
  "column",
  "text",
  "sentence",
  "quantity",
  "counts",
  "predicate",
  "label",
  "entity",
  "place",
  "speaker",
  "asOf",
  "incremental",
];
const QUANTITY: readonly (keyof Quantity)[] = [
  "kind",
  "min",
  "max",
  "minExclusive",
  "maxExclusive",
  "unit",
  "bound",
  "unresolved",
  "stated",
  "trend",
];
const GROUP: readonly (keyof Group)[] = [
  "id",
  "story",
  "label",
  "question",
  "claims",
  "sources",
  "origins",
  "verdict",
  "reason",
  "values",
];
const READING: readonly (keyof Reading)[] = ["min", "max", "unit", "claims", "sources", "origins"];
const GAP: readonly (keyof Gap)[] = [
  "id",
  "kind",
  "source",
  "group",
  "start",
  "end",
  "line",
  "column",
  "text",
  "expects",
  "reason",
];
const CHECK: readonly (keyof Check)[] = [
  "id",
  "kind",
  "source",
  "claims",
  "start",
  "end",
  "line",
  "column",
  "holds",
  "reason",
];

export function renderJson(result: Result): string {
  const { sources, claims, groups, gaps, checks } = result;
  const parts = {
    sources: sources.map((source) => ordered(source, SOURCE)),
    claims: claims.map(orderClaim),
    groups: groups.map(orderGroup),
    gaps: gaps.map((gap) => ordered(gap, GAP)),
    checks: checks.map((check) => ordered(check, CHECK)),
  };
  return `${toJson(ordered({ ...result, ...parts }, RESULT), 2)}\n`;
}

/** JSON in which nothing acts on a terminal: control characters, marks of direction and tags are written as escapes. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udfff]/g,
    (character) => character.replace(/[\s\S]/g, escapeUnit),
  );
}

/** "\u202e" → "\\u202e" */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export function orderClaim(claim: Claim): Claim {
  return ordered({ ...claim, quantity: ordered(claim.quantity, QUANTITY) }, CLAIM);
}

export function orderGroup(group: Group): Group {
  return ordered({ ...group, values: group.values.map((reading) => ordered(reading, READING)) }, GROUP);
}

function ordered<T extends object>(record: T, keys: readonly (keyof T)[]): T {
  const first = keys.filter((key) => key in record).map((key) => [key, record[key]]);
  return { ...(Object.fromEntries(first) as Partial<T>), ...record };
}
