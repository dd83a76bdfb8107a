// A small program behind the commands: every path is a document that holds its own name; the result has one claim for each.

import type { Work } from "../../src/cli/work.js";
import type { Extract, Features } from "../../src/model/extract.js";
import { makeClaim, makeGroup, makeQuantity, makeResult, makeSource } from "../reports/make.js";

export const RULES = "rules-1";

/** @param broken paths that can't be read */
export function makeWork(broken: readonly string[] = []): Work {
  return {
    rules: RULES,
    async *inputs(paths) {
      for (const path of paths) {
        if (broken.includes(path)) yield { skipped: { path, reason: "not readable" } };
        else yield { input: { path, format: "txt", bytes: new Uint8Array() } };
      }
    },
    extractor:
      ({ withText }) =>
      async (asked) =>
        asked.map(({ input: { path }, ids }) => [
          { extract: makeExtract(ids?.[0] ?? `id-${path}`, path, withText ? path : undefined) },
        ]),
    reconcile(extracts, { skipped }) {
      const sources = extracts.map(({ id, source }) =>
        makeSource(id, { path: source.path, ...(source.text && { text: source.text }) }),
      );
      const claims = extracts.map(({ id }, index) =>
        makeClaim(`c-${id}`, id, { quantity: makeQuantity({ min: index, max: index }) }),
      );
      return makeResult({ sources, claims, groups: [makeGroup("g-1", "conflict", claims)], skipped });
    },
  };
}

export function makeExtract(id: string, path: string, text?: string): Extract {
  const published = { date: null, basis: "unknown" } as const;
  const source = { id, path, outlet: id, title: null, published, wires: [], warnings: [], ...(text && { text }) };
  const features = {} as Features;
  return { schema: "reconcile-extract/1", rules: RULES, id, source, quantities: [], holes: [], checks: [], features };
}
