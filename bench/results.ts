// Writes what was measured as Markdown: the machine, the ratios beside what they should reach, the figures.
import { cpus, totalmem } from "node:os";
import { type Measured, ratiosOf } from "./bars.js";
import type { Scale } from "./scales.js";

export function writeResults(measured: Measured): string {
  const { starts, speeds, scales } = measured;
  return [
    "# What the benchmark measured",
    `\`npm run bench\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, ${gigabytes(totalmem())} GB, Node ${process.version}.`,
    "Other machines give other seconds; the ratios hold. Readers ran on the same generated articles, each in a process of its own on one core, after a warm-up on other articles, in turns (the median of five runs; one of recognizers-text-suite); those of this program with V8 set as the program sets it and eight articles together, as it reads many files; the libraries read one after the other.",
    "## Ratios",
    table(
      ["measure", "reach", "measured"],
      ratiosOf(measured).map(({ measure, reach, value }) => [measure, reach, value.toPrecision(3)]),
    ),
    "## Start-up",
    table(
      ["command", "ms"],
      [
        ["`node -e 0`", milliseconds(starts.bare)],
        ["`reconcile --version`", milliseconds(starts.version)],
        ["`reconcile corpus/`", milliseconds(starts.corpus)],
      ],
    ),
    "## Readers of the same text",
    table(
      ["reader", "MB/s"],
      Object.entries(speeds).map(([name, speed]) => [name, megabytes(speed)]),
    ),
    "## Whole corpora",
    table(
      [
        "documents",
        "MB",
        "claims",
        "plain read, s",
        "extract, s (MB/s)",
        "on two, s",
        "merge, s (claims/s)",
        "whole, s",
        "cache cold, warm, s",
        "peak MB: extract, merge, whole",
      ],
      scales.map(scaleRow),
    ),
    "",
  ].join("\n\n");
}

function scaleRow(scale: Scale): string[] {
  const { documents, bytes, claims, plainRead, extract, extractOnTwo, merge, whole } = scale;
  return [
    String(documents),
    megabytes(bytes),
    String(claims),
    seconds(plainRead),
    `${seconds(extract.seconds)} (${megabytes(bytes / extract.seconds)})`,
    seconds(extractOnTwo.seconds),
    `${seconds(merge.seconds)} (${Math.round(claims / merge.seconds)})`,
    seconds(whole.seconds),
    [scale.coldCache, scale.warmCache].map((run) => seconds(run.seconds)).join(", "),
    [extract, merge, whole].map(({ peak }) => Math.round(peak / 1e6)).join(", "),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toPrecision(3);
}

function gigabytes(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(0);
}

function seconds(value: number): string {
  return value.toPrecision(3);
}

function milliseconds(value: number): string {
  return (value * 1000).toFixed(0);
}
