// `reconcile diff`: what changed between two results that were kept.
import { UserError } from "../errors.js";
import { diffResults, newFindings } from "../findings/diff.js";
import { findsAny } from "../findings/findings.js";
import { renderDiff } from "../reports/diff.js";
import { toJson } from "../reports/json.js";
import type { Call } from "./command.js";
import { decideLook } from "./look.js";
import type { ReportOptions } from "./options.js";
import { readResult } from "./read-result.js";
import { write } from "./streams.js";

export async function runDiff({ args, options, world: { streams } }: Call): Promise<number> {
  const [old = "", now = ""] = args;
  if (old === "-" && now === "-") throw new UserError("only one of the results can come from standard input");
  const before = await readResult(old, streams.stdin);
  const after = await readResult(now, streams.stdin);
  const diff = diffResults(before, after);
  const { format, json, failOn, ...look }: ReportOptions = options;
  const isJson = json || format === "json";
  await write(
    streams.stdout,
    isJson ? `${toJson(diff, 2)}\n` : renderDiff(diff, { before, after }, decideLook(look, streams)),
  );
  return findsAny(newFindings(diff), failOn ?? []) ? 1 : 0;
}
