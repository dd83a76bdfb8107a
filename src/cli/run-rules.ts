// `reconcile rules`: lists the rules, checks own packs, runs the examples that rules carry.
import { UserError } from "../errors.js";
import { printable } from "../reports/printable.js";
import { type LoadedRules, loadRules, loadRulesWith } from "../rules/load.js";
import { type Streams, write } from "./streams.js";

type Action = (folder: string | undefined, streams: Streams) => Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = { list, check, test };

export async function runRules(action: string, folder: string | undefined, streams: Streams): Promise<number> {
  return ACTIONS[action]?.(folder, streams) ?? 2;
}

/** Each pack with its named rules: "units: 214 rules". */
async function list(folder: string | undefined, { stdout }: Streams): Promise<number> {
  const { version, rules } = await loadRulesWith(folder);
  const lines = Object.entries(rules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, pack]) => {
      const names = [...namesIn(pack)];
      return names.length === 0 ? `${name}: words and numbers` : `${name}, ${names.length}: ${names.join(", ")}`;
    });
  await write(stdout, `rules ${version}\n${lines.map((line) => `${printable(line)}\n`).join("")}`);
  return 0;
}

/** The names of rules anywhere in a pack, in their order. */
function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if ("name" in value && typeof value.name === "string") yield value.name;
  for (const part of Object.values(value)) yield* namesIn(part);
}

async function check(folder: string | undefined, { stdout }: Streams): Promise<number> {
  if (folder === undefined) throw new UserError("name the folder of own packs: reconcile rules check my-rules/");
  const { checkOver } = await import("../rules/own.js");
  const { faults } = checkOver(loadRules().rules, folder);
  const lines = faults.length === 0 ? [`${folder}: the packs are good`] : faults;
  await write(stdout, lines.map((line) => `${printable(line)}\n`).join(""));
  return faults.length === 0 ? 0 : 2;
}

async function test(folder: string | undefined, { stdout }: Streams): Promise<number> {
  const loaded: LoadedRules = await loadRulesWith(folder);
  const { runExamples } = await import("./rule-examples.js");
  const all = runExamples(loaded);
  const failed = all.filter(({ expected, found }) => expected !== found);
  const lines = failed.map(
    ({ pack, rule, text, expected, found }) => `${pack} ${rule}: “${text}” reads ${found}, not ${expected}`,
  );
  const summary = `${all.length} examples, ${failed.length} read otherwise`;
  await write(stdout, [...lines, summary].map((line) => `${printable(line)}\n`).join(""));
  return failed.length === 0 ? 0 : 2;
}
