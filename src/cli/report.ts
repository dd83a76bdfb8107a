// Writes the report of a result: what is asked for, in the format asked for, to the stream or the file.
import { unknownOf } from "../findings/baseline.js";
import { findsAny } from "../findings/findings.js";
import { wholeOf } from "../kept.js";
import type { LargeResult, Result } from "../model/result.js";
import { formats, type Renderer } from "../reports/formats.js";
import { decideLook } from "./look.js";
import type { ReportOptions } from "./options.js";
import { writeOutput } from "./output.js";
import type { Streams } from "./streams.js";
import type { Talk } from "./talk.js";

/** Gives the exit status: `--fail-on` looks at all that is selected, whatever `--only` shows of it. */
export async function writeReport(
  made: LargeResult,
  options: ReportOptions,
  { streams, talk }: { readonly streams: Streams; readonly talk: Talk },
): Promise<number> {
  await tellUndated(made, options, talk);
  if (isAllAsJson(options)) {
    await writeOutput((await formats.json())(made), options.output, streams);
    return 0;
  }
  const selected = await compare(await selectFrom(wholeOf(made), options), options);
  const render: Renderer = await formats[formatOf(options)]();
  const look = decideLook(options, options.output ? { stdout: {}, env: {} } : streams);
  await writeOutput(render(await arrange(selected, options), look), options.output, streams);
  return findsAny(unknownOf(selected), options.failOn ?? []) ? 1 : 0;
}

/** Nothing looks at the result but the one pass that writes it. */
function isAllAsJson(options: ReportOptions): boolean {
  const { outlet, story, since, only, sort, failOn, baseline, updateBaseline } = options;
  const asked = [outlet, story, since, only, sort, failOn, baseline, updateBaseline || undefined];
  return formatOf(options) === "json" && asked.every((one) => one === undefined);
}

/** What nobody dates can't be known to be new. */
async function tellUndated({ sources }: LargeResult, { since }: ReportOptions, { warn }: Talk): Promise<void> {
  const undated = since === undefined ? [] : sources.filter(({ published }) => published.date === null);
  if (undated.length === 0) return;
  const named = undated.slice(0, mostNamed).map(({ path }) => path);
  const more = undated.length > mostNamed ? ` and ${undated.length - mostNamed} more` : "";
  await warn(`no date in ${named.join(", ")}${more}: --since ${since} leaves out what only they say`);
}

const mostNamed = 8;

async function compare(result: Result, options: ReportOptions): Promise<Result> {
  if (options.baseline === undefined && !options.updateBaseline) return result;
  const { compareWithBaseline } = await import("./baseline-file.js");
  return compareWithBaseline(result, options);
}

async function selectFrom(result: Result, { outlet, story, since }: ReportOptions): Promise<Result> {
  if (outlet === undefined && story === undefined && since === undefined) return result;
  const { select } = await import("../findings/select.js");
  return select(result, { ...(outlet && { outlet }), ...(story && { story }), ...(since && { since }) });
}

async function arrange(result: Result, { only, sort }: ReportOptions): Promise<Result> {
  if (only === undefined && sort === undefined) return result;
  const [{ showOnly }, { sortGroups }] = await Promise.all([
    import("../findings/select.js"),
    import("../findings/sort.js"),
  ]);
  const shown = only ? showOnly(result, only) : result;
  return sort ? sortGroups(shown, sort) : shown;
}

const FORMAT_OF_ENDING: Readonly<Record<string, keyof typeof formats>> = {
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  csv: "csv",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
};

/** The option, otherwise the ending of the file, otherwise the table. */
export function formatOf({ format, json, output }: ReportOptions): keyof typeof formats {
  if (format) return format;
  if (json) return "json";
  const ending = /\.([a-z]+)$/i.exec(output ?? "")?.[1]?.toLowerCase() ?? "";
  return FORMAT_OF_ENDING[ending] ?? "table";
}
