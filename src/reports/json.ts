// The result as JSON: two spaces, keys in the order of the contract, further keys behind them in the order they were made.
import type { Claim } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import type { Check, Gap, Group, LargeResult, Reading, Records, Result, Source } from "../model/result.js";

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

/** In pieces, one for each record: the whole of a large run is longer than a string can be. */
export function* renderJson(result: LargeResult): Generator<string> {
  const { sources, claims, groups, gaps, checks } = result;
  const record: Record<string, unknown> = {
    ...result,
    sources: each(sources, (source) => ordered(source, SOURCE)),
    claims: each(claims, orderClaim),
    groups: each(groups, orderGroup),
    gaps: each(gaps, (gap) => ordered(gap, GAP)),
    checks: each(checks, (check) => ordered(check, CHECK)),
  };
  let before = "{";
  for (const [key, value] of Object.entries(ordered(record, RESULT))) {
    if (value === undefined) continue;
    yield `${before}\n  ${toJson(key)}: `;
    if (typeof value === "function") yield* value();
    else yield indented(toJson(value, 2), "  ");
    before = ",";
  }
  yield "\n}\n";
}

/** The pieces of a list, each record made when it is written. */
function each<T>(records: Records<T>, make: (record: T) => T): () => Generator<string> {
  return function* () {
    let before = "[";
    for (const record of records) {
      yield `${before}\n    ${indented(toJson(make(record), 2), "    ")}`;
      before = ",";
    }
    yield records.length === 0 ? "[]" : "\n  ]";
  };
}

/** Line ends inside texts are written as escapes, so those that are left are the layout's. */
function indented(json: string, space: string): string {
  return json.replaceAll("\n", `\n${space}`);
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
