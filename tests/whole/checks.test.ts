// Whole sentences of news and the checks that have something to say of them.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { reconcileArticles } from "./run-whole.js";

const kinds = parse(readFileSync(new URL("checks.yaml", import.meta.url), "utf8")) as Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>;
const cases = Object.entries(kinds).flatMap(([kind, answers]) =>
  Object.entries(answers).flatMap(([answer, texts]) => texts.map((text) => [kind, answer, text] as const)),
);

describe("checks of whole sentences", () => {
  test.each(cases)("%s %s: %s", (kind, answer, text) => {
    const { checks } = reconcileArticles([{ id: "one", text, published: "2024-05-20", story: "one" }]);
    const own = checks.filter((check) => check.kind === kind).map(({ holds }) => holds);
    if (answer === "may hold") expect(own).not.toContain(false);
    else expect(own).toEqual(answer === "holds" ? [true] : answer === "fails" ? [false] : []);
    const failing = checks.filter(({ holds }) => !holds).map((check) => check.kind);
    expect(failing).toEqual(answer === "fails" ? [kind] : []);
  });
});
