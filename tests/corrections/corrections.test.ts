// What an editor says of questions, claims, dates and verdicts: carried out, kept through extract and merge, and told where it no longer fits.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Result } from "../../src/model/result.js";
import { makeRealWork } from "../cli/real-work.js";
import { run } from "../cli/run.js";

const work = makeRealWork();

const ARTICLES = {
  "herald.txt":
    "Mine collapse kills 14\n\nAt least 14 miners were killed when a shaft collapsed at the Orsk mine on 4 March 2024, the mayor said.\n\nThe mine employs 320 workers.\n",
  "courier.txt":
    "Orsk mine collapse kills 17\n\nSeventeen miners were killed when a shaft collapsed at the Orsk mine on 4 March 2024, the union said.\n\nThe union has 320 members.\n",
};

function corpus(corrections: string, place = "corrections.yaml"): string {
  const folder = join(mkdtempSync(join(tmpdir(), "reconcile-corrections-")), "corpus");
  mkdirSync(folder);
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, place), corrections);
  return folder;
}

async function resultOf(corrections: string, place?: string): Promise<Result & { stderr: string }> {
  const { stdout, stderr, status } = await run([corpus(corrections, place), "--json"], { work });
  expect(status, stderr).toBe(0);
  return { ...JSON.parse(stdout), stderr };
}

/** The group that holds a claim with these words. */
function groupOf({ groups, claims }: Result, words: string, path: string) {
  const ids = claims.filter((claim) => claim.text === words && claim.sentence.includes(path)).map(({ id }) => id);
  return groups.find((group) => group.claims.some((id) => ids.includes(id)));
}

const FOURTEEN = '{ path: herald.txt, words: "«At least 14» miners" }';
const SEVENTEEN = '{ path: courier.txt, words: "«Seventeen» miners" }';

describe("carried out", () => {
  test("without corrections there is a conflict, and the result names none", async () => {
    const result = await resultOf("");
    expect(groupOf(result, "Seventeen", "miners")?.verdict).toBe("conflict");
    expect(result.corrections).toBeUndefined();
  });

  test("no disagreement", async () => {
    const result = await resultOf(
      `- no-disagreement: [${FOURTEEN}, ${SEVENTEEN}]\n  because: three died in hospital\n`,
    );
    expect(groupOf(result, "Seventeen", "miners")).toMatchObject({
      verdict: "compatible",
      reason: "No disagreement: three died in hospital (corrections.yaml:1:3).",
    });
    expect(result.corrections).toMatchObject([
      { kind: "no-disagreement", fits: true, because: "three died in hospital" },
    ]);
    expect(result.stderr).toBe("");
  });

  test("a claim is ignored", async () => {
    const result = await resultOf('- ignore: { path: courier.txt, words: "«320» members" }\n');
    expect(groupOf(result, "320", "members")).toBeUndefined();
    expect(groupOf(result, "320", "workers")?.verdict).toBe("single");
    expect(result.corrections).toMatchObject([{ kind: "ignore", fits: true, place: "corrections.yaml:1:3" }]);
  });

  test("a claim is named by a part of its figure", async () => {
    const result = await resultOf('- ignore: { path: herald.txt, words: "least 14" }\n');
    expect(result.corrections).toMatchObject([{ kind: "ignore", fits: true }]);
    expect(result.claims.some(({ text }) => text === "At least 14")).toBe(false);
  });

  test("two claims answer one question", async () => {
    const [workers, members] = ['{ path: herald.txt, words: "320" }', '{ path: courier.txt, words: "320" }'];
    const result = await resultOf(`- same-question: [${workers}, ${members}]\n`);
    expect(groupOf(result, "320", "workers")).toBe(groupOf(result, "320", "members"));
    expect(groupOf(result, "320", "workers")?.verdict).toBe("agree");
  });

  test("the date of an article or of an outlet", async () => {
    const { sources } = await resultOf("- { date: 2024-03-06, of: courier.txt, because: the print edition }\n");
    expect(sources.find(({ path }) => path === "courier.txt")?.published).toEqual({
      date: "2024-03-06",
      basis: "metadata",
      reason: "set by corrections.yaml:1:3: the print edition",
    });
  });

  test("beside the corpus, by --corrections, not at all, and through extract and merge", async () => {
    const text = '- ignore: { path: courier.txt, words: "Seventeen" }\n';
    expect((await resultOf(text, "../corrections.yaml")).corrections).toHaveLength(1);
    const folder = corpus(text, "../editor.yaml");
    const editor = ["--corrections", join(folder, "..", "editor.yaml")];
    const direct = await run([folder, "--json", ...editor], { work });
    expect(JSON.parse(direct.stdout).corrections).toMatchObject([{ place: "editor.yaml:1:3", fits: true }]);
    const { stdout: lines } = await run(["extract", folder], { work });
    expect(await run(["merge", "--json", ...editor], { work, stdin: lines })).toEqual(direct);
    expect((await run([corpus("- x: 1"), "--no-corrections"], { work })).status).toBe(0);
  });

  test("the reports show it", async () => {
    const folder = corpus('- ignore: { path: courier.txt, words: "Seventeen" }\n  because: taken back\n');
    for (const format of ["table", "markdown"]) {
      const { stdout } = await run([folder, "--format", format, "--width", "200"], { work });
      expect(stdout.replaceAll("\\", "")).toContain("“Seventeen” of courier.txt is ignored, because taken back");
    }
  });
});

describe("told where it no longer fits, and the rest goes on", () => {
  test.each([
    [
      '- ignore: { path: courier.txt, words: "Eighteen" }\n',
      /corrections\.yaml:1:3 .*no claim of courier\.txt has the words “Eighteen”/,
    ],
    [
      '- ignore: { path: courrier.txt, words: "Seventeen" }\n',
      /no article has the path courrier\.txt; did you mean courier\.txt\?/,
    ],
    ["- { date: 2024-03-06, of: tribune.txt }\n", /no article has the path or outlet tribune\.txt/],
    [
      `- same-question: [${FOURTEEN}, { path: courier.txt, words: nine }]\n`,
      /corrections\.yaml:1:\d+ .*no claim of courier\.txt/,
    ],
    [
      `- no-disagreement: [${FOURTEEN}, { path: herald.txt, words: "320" }]\n`,
      /answer 2 questions: say same-question too/,
    ],
    ['- ignore: { path: herald.txt, words: "the mine on 4 March" }\n', /no claim of herald\.txt/],
    [
      '- no-disagreement: [{ path: herald.txt, words: "on 4 March 2024" }, { path: courier.txt, words: "on 4 March 2024" }]\n',
      /do not disagree/,
    ],
  ])("%s", async (text, message) => {
    const { stderr, corrections, groups } = await resultOf(text);
    expect(stderr).toMatch(message);
    expect(corrections).toMatchObject([{ fits: false }]);
    expect(groups.length).toBeGreaterThan(2);
  });
});

describe("a faulty file is refused by path:line:column", () => {
  test.each([
    ["a: 1\n", /corrections\.yaml:1:1 corrections are a list; an entry is one of/],
    ["- ignore: nine\n", /:1:3 a claim is named by its article and its words/],
    ["- ignor: nine\n", /:1:3 no correction has a ignor/],
    [`- same-question: [${FOURTEEN}]\n`, /:1:3 same-question takes two claims or more/],
    ["- { date: tomorrow, of: a.txt }\n", /:1:5 date: it takes a day/],
    ["- { date: 2024-03-06 }\n", /:1:3 of: it takes text/],
    ["- ignore: [\n", /corrections\.yaml:\d+:\d+ /],
  ])("%j", async (text, message) => {
    const { stdout, stderr, status } = await run([corpus(text), "--json"], { work });
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(message);
  });
});
