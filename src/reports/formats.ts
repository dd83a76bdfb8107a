// The formats of the report. To add one: a file beside this one, a line here, its tests.
import type { Result } from "../model/result.js";
import { renderCsv } from "./csv.js";
import { renderHtml } from "./html.js";
import { renderJson } from "./json.js";
import type { Look } from "./look.js";
import { renderMarkdown } from "./markdown.js";
import { renderNdjson } from "./ndjson.js";
import { renderTable } from "./table.js";

export type Renderer = (result: Result, look: Look) => string;

export const formats = {
  table: renderTable,
  json: renderJson,
  ndjson: renderNdjson,
  csv: renderCsv,
  markdown: renderMarkdown,
  html: renderHtml,
} as const satisfies Record<string, Renderer>;
