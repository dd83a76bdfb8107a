// Lays out the claims of small reports for comparison.
import { candidatesOf } from "../../src/groups/candidates.js";
import type { QuantityKind } from "../../src/model/quantity.js";
import { createPipeline } from "../../src/reconcile.js";
import { readRules } from "../../src/rules/read.js";
import { documentOf } from "../claims/claims-of.js";

const { extractDocument } = createPipeline({ version: "test", rules: readRules("rules") });

/** A story of which nothing is known, where the code of its pairs asks. */
export const world = {
  weightOf: () => 1,
  areKin: () => false,
  worthOf: () => null,
  areSplit: () => false,
  areDayAndTotal: () => false,
};

export type Report = [text: string, day: string | null];

/** The claims of one kind of all reports. */
export function candidatesIn(kind: QuantityKind, ...reports: Report[]) {
  const extracts = reports.map(([text, day], at) =>
    extractDocument(documentOf(text, day, String(at)), { withText: false }),
  );
  const quantities = extracts.flatMap((extract) => extract.quantities);
  const claims = quantities.filter(({ claim }) => claim);
  const dated = quantities.filter(({ claim, quantity }) => !claim && quantity.kind === "date");
  const published = new Map(extracts.map(({ source }) => [source.id, source.published.date]));
  return candidatesOf({ claims, dated, published }, (a, b) => a === b).filter(
    ({ claim }) => claim.quantity.kind === kind,
  );
}
