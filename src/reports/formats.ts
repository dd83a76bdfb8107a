// The formats of the report, each loaded when it is asked for. To add one: a file beside this one, a line here, its tests.
import type { Result } from "../model/result.js";
import type { Look } from "./look.js";

/** Gives the report whole, or in pieces where a large run makes more than a string can hold. */
export type Renderer = (result: Result, look: Look) => string | Generator<string>;

export const formats = {
  table: async () => (await import("./table.js")).renderTable,
  json: async () => (await import("./json.js")).renderJson,
  ndjson: async () => (await import("./ndjson.js")).renderNdjson,
  csv: async () => (await import("./csv.js")).renderCsv,
  markdown: async () => (await import("./markdown.js")).renderMarkdown,
  html: async () => (await import("./html/render-html.js")).renderHtml,
} as const satisfies Record<string, () => Promise<Renderer>>;
