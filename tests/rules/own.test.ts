// Own rule packs laid over the shipped ones: what they change, and what is refused with its place.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkOver, layOver } from "../../src/rules/own.js";
import { readRules } from "../../src/rules/read.js";
import { versionOf } from "../../src/rules/version.js";
import { run } from "../cli/run.js";

const shipped = readRules("rules");

function packs(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "reconcile-rules-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("laid over", () => {
  test("words are added to a rule of the same name, and the rest of it stays", () => {
    const folder = packs({ "hedges.yaml": "before:\n  - { name: about, words: [on a rough guess] }\n" });
    const { hedges, ...others } = layOver(shipped, folder);
    const [before, after] = [shipped.hedges, hedges].map((pack) => pack.before.find(({ name }) => name === "about"));
    expect(after).toEqual({ ...before, words: ["on a rough guess", ...(before?.words ?? [])] });
    expect(hedges.before).toHaveLength(shipped.hedges.before.length);
    expect(others).toEqual({ ...shipped, hedges: undefined });
  });

  test("a new rule comes before the shipped ones; a single value takes the place of the shipped one", () => {
    const folder = packs({
      "outlets.yaml": "outlets:\n  - { name: The Lamp, hosts: [lamp.example] }\n",
      "grouping.yaml": "threshold: 9\nweights: { figures: { place.same: [7, 8] } }\n",
    });
    const { outlets, grouping } = layOver(shipped, folder);
    expect(outlets.outlets.slice(1)).toEqual(shipped.outlets.outlets);
    expect(outlets.outlets[0]?.name).toBe("The Lamp");
    expect(grouping).toEqual({
      ...shipped.grouping,
      threshold: 9,
      weights: {
        ...shipped.grouping.weights,
        figures: { ...shipped.grouping.weights.figures, "place.same": [7, 8] },
      },
    });
  });

  test("the version of the rules is another one", () => {
    const folder = packs({ "grouping.yaml": "threshold: 9\n" });
    expect(versionOf(layOver(shipped, folder))).not.toBe(versionOf(shipped));
  });
});

describe("refused, by path:line:column, the rule's name, what was found and what would be right", () => {
  test.each([
    [
      "hedges.yaml",
      "before:\n  - { name: scant, bound: abut, words: [a] }\n",
      /:2:20 rule scant: bound: found "abut"; it takes one of "at-least"/,
    ],
    [
      "hedges.yaml",
      "before:\n  - { name: fully, bound: about, wrods: [a] }\n",
      /:2:34 rule fully: no field wrods; did you mean words\?/,
    ],
    ["hedges.yaml", "befor: []\n", /:1:1 no field befor; did you mean before\?/],
    ["hedges.yaml", "before: about\n", /:1:1 before: found "about"; expected array/],
    ["hedges.yaml", "before: [\n", /:\d+:\d+ /],
    [
      "furniture.yaml",
      'patterns:\n  - { name: x, pattern: "(", examples: [a], counterexamples: [b] }\n',
      /:2:16 rule x: pattern: found "\("; a regular expression/,
    ],
    ["hedge.yaml", "a: 1\n", /hedge\.yaml:1:1 no pack is called hedge; did you mean hedges\.yaml\?/],
    [
      "currencies.yaml",
      "currencies:\n  - { code: Euro, signs: [], words: [], parts: [] }\n",
      /:2:7 rule Euro: code: found "Euro"; three capital letters/,
    ],
  ])("%s %j", (name, text, message) => {
    const { faults } = checkOver(shipped, packs({ [name]: text }));
    expect(faults.join("\n")).toMatch(message);
  });

  test("all faults are told by rules check, the first by a run", async () => {
    const folder = packs({ "hedge.yaml": "a: 1\n", "grouping.yaml": "threshold: high\n" });
    const check = await run(["rules", "check", folder]);
    expect(check.status).toBe(2);
    expect(check.stdout.trim().split("\n")).toHaveLength(2);
    const report = await run(["corpus", "--rules", folder]);
    expect(report).toMatchObject({ stdout: "", status: 2 });
    expect(report.stderr).toMatch(/grouping\.yaml:1:1 threshold: found "high".*\(and 1 more: reconcile rules check/);
  });

  test("an empty folder", async () => {
    expect((await run(["rules", "check", packs({})])).stderr).toMatch(/no rule packs/);
  });
});

describe("rules", () => {
  test("list names every rule", async () => {
    const { stdout, status } = await run(["rules", "list"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^rules [0-9a-f]{12}\n/);
    expect(stdout).toMatch(/^events, \d+: deaths, injuries/m);
  });

  test("test runs the examples, own ones too", async () => {
    const event = (example: string) =>
      packs({
        "events.yaml": `events:\n  - { name: regatta, verbs: [regatta], nouns: [regatta], adjectives: [], label: regattas, question: "How many regattas?", examples: ["${example}"] }\n`,
      });
    const good = await run(["rules", "test", event("Three regattas were held.")]);
    expect(good).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d{3,4} examples, 0 read otherwise\n$/) });
    const bad = await run(["rules", "test", event("Nine men died.")]);
    expect(bad).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/^events regatta: “Nine men died\.” reads deaths, not regatta\n/),
    });
  });
});
