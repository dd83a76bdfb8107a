// Reads and writes the file of known findings.
import { promises } from "node:fs";
import { UserError } from "../errors.js";
import { type Baseline, baselineOf, markKnown } from "../findings/baseline.js";
import type { Result } from "../model/result.js";
import type { BaselineOptions } from "./options.js";
import { writeWhole } from "./output.js";

/** The result with what is known marked; `--update-baseline` writes the file anew, so that all of it is known. */
export async function compareWithBaseline(
  result: Result,
  { baseline, updateBaseline }: BaselineOptions,
): Promise<Result> {
  if (baseline === undefined) {
    if (updateBaseline) throw new UserError("--update-baseline needs --baseline FILE to say which");
    return result;
  }
  if (!updateBaseline) return markKnown(result, await readBaseline(baseline));
  const now = baselineOf(result);
  await writeWhole(baseline, [`${JSON.stringify(now, null, 2)}\n`]);
  return markKnown(result, now);
}

async function readBaseline(file: string): Promise<Baseline> {
  const text = await promises.readFile(file, "utf8").catch(() => {
    throw new UserError(`${file}: the baseline can't be read; --update-baseline writes it`);
  });
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null;
    if (value && isBaseline(value)) return value as Baseline;
  } catch {
    // Told below: what is no JSON is no baseline either.
  }
  throw new UserError(`${file}: no baseline of this version; --update-baseline writes it anew`);
}

function isBaseline({ schema, groups, gaps, checks }: Partial<Baseline>): boolean {
  return schema === "reconcile-baseline/1" && [groups, gaps, checks].every(Array.isArray);
}
