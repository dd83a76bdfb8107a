// The groups as lines of JSON: each group as in the result, with its claims in full under `evidence`.
import type { Result } from "../model/result.js";
import { orderClaim, orderGroup, toJson } from "./json.js";
import { claimsOf, createView } from "./view.js";

export function* renderNdjson(result: Result): Generator<string> {
  const view = createView(result);
  for (const group of result.groups)
    yield `${toJson({ ...orderGroup(group), evidence: claimsOf(view, group.claims).map(orderClaim) })}\n`;
}
