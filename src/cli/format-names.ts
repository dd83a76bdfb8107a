// Names of the formats, apart from the renderers so that help loads none of them.
import type { formats } from "../reports/formats.js";

const NAMES: Readonly<Record<keyof typeof formats, true>> = {
  table: true,
  json: true,
  ndjson: true,
  csv: true,
  markdown: true,
  html: true,
};

export const FORMATS: readonly string[] = Object.keys(NAMES);
