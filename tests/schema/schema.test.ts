// Every result and every line of extract, over all articles that the project has, is of its published schema (judged by ajv).
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { jsonSchemas } from "../../src/schema/json-schemas.js";
import { makeRealWork } from "../cli/real-work.js";
import { run } from "../cli/run.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const stories = ["tests/stories", "tests/stories-later"].flatMap((folder) =>
  readdirSync(root + folder)
    .filter((name) => existsSync(`${root}${folder}/${name}.gold.json`))
    .map((name) => `${folder}/${name}`),
);
const fixtures = readdirSync(`${root}tests/fixtures`).map((name) => `tests/fixtures/${name}`);
const folders = ["corpus", "tests/transcripts/ferry", "tests/corpus/fixtures", ...fixtures, ...stories];

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const schemas = jsonSchemas();
const isResult = ajv.compile(schemas.result);
const isLine = ajv.compile(schemas.extract);
const work = makeRealWork();

function expectValid(validate: ValidateFunction, value: unknown): void {
  validate(value);
  expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
}

describe("schema", () => {
  beforeAll(() => process.chdir(root));

  test.each(folders)("%s", async (folder) => {
    const { stdout: lines } = await run(["extract", folder], { work });
    for (const line of lines.trimEnd().split("\n")) expectValid(isLine, JSON.parse(line));
    const { stdout } = await run(["merge", "--json"], { work, stdin: lines });
    expectValid(isResult, JSON.parse(stdout));
  });

  test("with the text kept", async () => {
    const { stdout } = await run(["corpus", "--with-text", "--json"], { work });
    expectValid(isResult, JSON.parse(stdout));
  });

  test.each([
    ["another schema", { schema: "reconcile/2" }],
    ["a group without a question", { groups: [{ id: "g-1" }] }],
    ["an unknown field", { verdicts: [] }],
  ])("refuses %s", async (_, change) => {
    const { stdout } = await run(["corpus", "--json"], { work });
    expect(isResult({ ...JSON.parse(stdout), ...change })).toBe(false);
  });
});
