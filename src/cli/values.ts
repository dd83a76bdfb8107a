// Reads the values of flags; a wrong one is refused with what would be right.
import { InvalidArgumentError } from "commander";
import { FINDING_NAMES, type Finding } from "../findings/findings.js";

/** What `--fail-on` can name. */
export const FAILURES = ["conflict", "update", "gap", "check"] as const satisfies readonly Finding[];

/** "conflict,gap" */
export function parseFailures(written: string): Finding[] {
  return findingsAmong(FAILURES, written);
}

export function parseFindings(written: string): Finding[] {
  return findingsAmong(FINDING_NAMES, written);
}

function findingsAmong(allowed: readonly Finding[], written: string): Finding[] {
  return parseNames(written).map((name) => {
    const known = allowed.find((finding) => finding === name);
    if (known) return known;
    throw new InvalidArgumentError(`It takes ${allowed.join(", ")}, joined by commas.`);
  });
}

/** "BBC, The Harbour Dispatch" */
export function parseNames(written: string): string[] {
  const names = written.split(",").map((name) => name.trim());
  if (names.every((name) => name !== "")) return names;
  throw new InvalidArgumentError("It takes names, joined by commas.");
}

/** "2022-01-11": a day that the calendar has. */
export function parseDay(written: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(written)) return written;
  throw new InvalidArgumentError("It takes a day as YYYY-MM-DD, such as 2022-01-11.");
}

/** "4": workers. */
export function parseJobs(written: string): number {
  const jobs = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  if (jobs >= 1) return jobs;
  throw new InvalidArgumentError("It takes a number of workers, 1 to 999.");
}

export function parseWidth(written: string): number {
  const width = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (width >= 40) return width;
  throw new InvalidArgumentError("It takes a number of columns, 40 to 9999.");
}
