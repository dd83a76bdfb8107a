// `reconcile extract`: one JSON line for each document, as soon as it is read.
import { toJson } from "../reports/json.js";
import type { World } from "./command.js";
import { extractAll, readingOf } from "./extracts.js";
import type { ReadingOptions, TalkOptions } from "./options.js";
import { write } from "./streams.js";
import { createTalk } from "./talk.js";

export async function runExtract(
  paths: readonly string[],
  options: ReadingOptions & TalkOptions,
  { streams, load }: World,
): Promise<number> {
  const surroundings = { streams, talk: createTalk(options, streams) };
  for await (const one of extractAll(await load(options.rules), readingOf(paths, options), surroundings)) {
    await write(streams.stdout, `${"skipped" in one ? toJson(one) : one.line()}\n`);
  }
  return 0;
}
