// What a result can be asked for, and when it is found.
import type { Result } from "../model/result.js";

/** A verdict, a gap, or a check that fails. */
const FINDINGS = {
  conflict: ({ groups }) => groups.some(({ verdict }) => verdict === "conflict"),
  update: ({ groups }) => groups.some(({ verdict }) => verdict === "update"),
  compatible: ({ groups }) => groups.some(({ verdict }) => verdict === "compatible"),
  agree: ({ groups }) => groups.some(({ verdict }) => verdict === "agree"),
  single: ({ groups }) => groups.some(({ verdict }) => verdict === "single"),
  gap: ({ gaps }) => gaps.length > 0,
  check: ({ checks }) => checks.some(({ holds }) => !holds),
} as const satisfies Record<string, (result: Pick<Result, "groups" | "gaps" | "checks">) => boolean>;

export type Finding = keyof typeof FINDINGS;

export const FINDING_NAMES = Object.keys(FINDINGS) as readonly Finding[];

export function findsAny(result: Pick<Result, "groups" | "gaps" | "checks">, findings: readonly Finding[]): boolean {
  return findings.some((finding) => FINDINGS[finding](result));
}
