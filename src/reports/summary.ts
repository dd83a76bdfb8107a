// The whole result in one sentence.
import type { Summary } from "../model/result.js";
import { count } from "./page.js";

/** "5 sources in 1 story, 63 claims: 2 conflicts, 1 update, 3 compatible, 5 agreed, 30 single; 4 gaps; 1 of 7 checks fails". */
export function summarize({ sources, stories, claims, verdicts, gaps, checks, skipped }: Summary): string {
  const groups = [
    count(verdicts.conflict, "conflict"),
    count(verdicts.update, "update"),
    `${verdicts.compatible} compatible`,
    `${verdicts.agree} agreed`,
    `${verdicts.single} single`,
  ];
  const missing = gaps["missing-value"] + gaps["vague-value"] + gaps["not-reported"];
  const parts = [groups.join(", "), count(missing, "gap"), summarizeChecks(checks)];
  if (skipped > 0) parts.push(`${count(skipped, "file")} skipped`);
  const told = `${count(sources, "source")} in ${stories} ${stories === 1 ? "story" : "stories"}`;
  return `${told}, ${count(claims, "claim")}: ${parts.join("; ")}`;
}

function summarizeChecks({ held, failed }: Summary["checks"]): string {
  if (held + failed === 0) return "nothing to check";
  if (failed === 0) return held === 1 ? "the one check holds" : `all ${held} checks hold`;
  return `${failed} of ${count(held + failed, "check")} ${failed === 1 ? "fails" : "fail"}`;
}
