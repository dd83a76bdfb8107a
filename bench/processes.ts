// Runs node as a process of its own and measures it: seconds, processor seconds, bytes of memory at the peak.
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Run {
  readonly seconds: number;
  readonly cpu: number;
  readonly peak: number;
}

export const program = fileURLToPath(new URL("../../bin/reconcile.js", import.meta.url));
const hook = fileURLToPath(new URL("peak.cjs", import.meta.url));

export interface RunOptions {
  /** Where standard output goes; nowhere if it is not given. */
  readonly out?: string;
  /** Keep the process on one processor, where the system can. */
  readonly pinned?: boolean;
}

/** @throws Error where the process fails */
export function runNode(args: readonly string[], { out = "/dev/null", pinned = false }: RunOptions = {}): Run {
  const usage = join(tmpdir(), `reconcile-bench-${process.pid}.json`);
  const target = openSync(out, "w");
  const [command = "", ...rest] = [...(pinned ? pin : []), process.execPath, "--require", hook, ...args];
  const begun = process.hrtime.bigint();
  const { status } = spawnSync(command, rest, {
    stdio: ["ignore", target, "inherit"],
    env: { ...process.env, BENCH_USAGE: usage },
  });
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  closeSync(target);
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return { seconds, ...(JSON.parse(readFileSync(usage, "utf8")) as { peak: number; cpu: number }) };
}

/** The median of starts without the hook, in seconds; the commands take turns, so that all meet the same noise. */
export function timeStarts(commands: readonly (readonly string[])[], times: number): number[] {
  const seconds = commands.map(() => [] as number[]);
  for (let turn = -1; turn < times; turn++)
    commands.forEach((args, index) => {
      const begun = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
      if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
      if (turn >= 0) seconds[index]?.push(Number(process.hrtime.bigint() - begun) / 1e9);
    });
  return seconds.map(median);
}

const taskset = ["/usr/bin/taskset", "/bin/taskset"].find(existsSync);
const pin = taskset ? [taskset, "-c", "0"] : [];

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
