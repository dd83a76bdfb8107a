// Runs little articles through the whole program, in this process, with the shipped rules.
import { createDescribeDocument } from "../../src/corpus/make-document.js";
import type { Claim } from "../../src/model/claim.js";
import type { Extract } from "../../src/model/extract.js";
import type { Group, Result } from "../../src/model/result.js";
import { createPipeline } from "../../src/reconcile.js";
import { readRules } from "../../src/rules/read.js";

const rules = readRules("rules");
const pipeline = createPipeline({ version: "test", rules });
const describeDocument = createDescribeDocument(rules);

export interface Article {
  /** Its id and path. */
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly title?: string;
  readonly story?: string;
}

export function extractArticle({ id, ...fields }: Article): Extract {
  const document = { id, path: `${id}.txt`, ...describeDocument({ ...fields, warnings: [] }, undefined) };
  return pipeline.extractDocument(document, { withText: false });
}

export function reconcileArticles(articles: readonly Article[]): Result {
  return pipeline.reconcile(articles.map(extractArticle), { skipped: [], corrections: [] });
}

/** The group that holds the claim written so in that article. */
export function groupOf(result: Result, id: string, text: string): Group | undefined {
  const claim = claimOf(result, id, text);
  return result.groups.find(({ claims }) => claim !== undefined && claims.includes(claim.id));
}

export function claimOf({ claims }: Result, id: string, text: string): Claim | undefined {
  return claims.find((claim) => claim.source === id && claim.text === text);
}
