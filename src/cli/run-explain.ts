// `reconcile explain`: the quotes behind ids, from a result that was kept or from the articles.
import { UserError } from "../errors.js";
import { wholeOf } from "../kept.js";
import type { Result } from "../model/result.js";
import type { Call, World } from "./command.js";
import { readCorrections } from "./corrections-file.js";
import { collectExtracts, extractAll, readingOf, reconcileAll } from "./extracts.js";
import { decideLook } from "./look.js";
import type { ExplainOptions } from "./options.js";
import { readResult } from "./read-result.js";
import { write } from "./streams.js";
import { createTalk } from "./talk.js";

/** Ids stand before "--", the paths behind it. */
export function pathsBehind({ args, behind }: Pick<Call, "args" | "behind">): readonly string[] {
  return args.slice(args.length - behind);
}

export async function runExplain({ args, behind, options, world }: Call): Promise<number> {
  const ids = args.slice(0, args.length - behind);
  if (ids.length === 0) throw new UserError("name the ids before --: reconcile explain g-1a2b3c -- corpus/");
  const explaining: ExplainOptions = options;
  const result = explaining.result
    ? await readResult(explaining.result, world.streams.stdin)
    : await makeResult(pathsBehind({ args, behind }), explaining, world);
  const { explain } = await import("../reports/explain.js");
  await write(world.streams.stdout, explain(result, ids, decideLook(explaining, world.streams)));
  return 0;
}

async function makeResult(
  paths: readonly string[],
  options: ExplainOptions,
  { streams, load }: World,
): Promise<Result> {
  if (paths.length === 0) throw new UserError("say where the ids come from: --result result.json, or -- and the paths");
  const work = await load(options.rules);
  const surroundings = { streams, talk: createTalk(options, streams) };
  const collected = await collectExtracts(extractAll(work, readingOf(paths, options), surroundings));
  return wholeOf(await reconcileAll(work, collected, await readCorrections(paths, options)));
}
