// Reads the values of options; a wrong one is refused with what would be right.
import { InvalidArgumentError } from "commander";
import type { Result } from "../model/result.js";

/** What `--fail-on` can name, and when each is found. */
const FINDINGS = {
  conflict: ({ summary }) => summary.verdicts.conflict > 0,
  update: ({ summary }) => summary.verdicts.update > 0,
  gap: ({ gaps }) => gaps.length > 0,
  check: ({ summary }) => summary.checks.failed > 0,
} as const satisfies Record<string, (result: Result) => boolean>;

export type Finding = keyof typeof FINDINGS;

export function findsAny(result: Result, findings: readonly Finding[]): boolean {
  return findings.some((finding) => FINDINGS[finding](result));
}

/** "conflict,gap" */
export function parseFindings(text: string): Finding[] {
  const names = text.split(",").map((name) => name.trim());
  return names.map((name) => {
    if (isFinding(name)) return name;
    throw new InvalidArgumentError(`It takes ${Object.keys(FINDINGS).join(", ")}, joined by commas.`);
  });
}

/** "2022-01-11": a day that the calendar has. */
export function parseDay(text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError("It takes a day as YYYY-MM-DD, such as 2022-01-11.");
}

export function parseWidth(text: string): number {
  const width = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (width >= 40) return width;
  throw new InvalidArgumentError("It takes a number of columns, 40 or more.");
}

function isFinding(name: string): name is Finding {
  return Object.hasOwn(FINDINGS, name);
}
