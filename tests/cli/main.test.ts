// The command line with a small program behind it: arguments, exit status, what goes to which stream.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { run } from "./run.js";
import { makeExtract, makeWork } from "./stub.js";

const folder = mkdtempSync(join(tmpdir(), "reconcile-cli-"));
const [a, b] = ["a.txt", "b.txt"].map((name) => {
  const path = join(folder, name);
  writeFileSync(path, "text");
  return path;
}) as [string, string];
const work = makeWork();

describe("report", () => {
  it("writes the table, and nothing on standard error", async () => {
    const { stdout, stderr, status } = await run([a, b], { work });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toContain("They can't all be right");
  });

  it.each([
    ["--json", "--json"],
    ["--format json", "--format", "json"],
  ])("%s writes JSON", async (_, ...options) => {
    const { stdout } = await run([a, ...options], { work });
    expect(JSON.parse(stdout).schema).toBe("reconcile/1");
  });

  it("goes on after a file that can't be read, and names it", async () => {
    const { stdout, stderr, status } = await run([a, b, "--json"], { work: makeWork([b]) });
    expect(status).toBe(0);
    expect(stderr).toBe(`skipped ${b}: not readable\n`);
    expect(JSON.parse(stdout).skipped).toEqual([{ path: b, reason: "not readable" }]);
  });

  it.each([
    ["conflict", 1],
    ["update", 0],
    ["gap,check", 0],
    ["check, conflict", 1],
  ])("--fail-on %s ends with %i", async (findings, expected) => {
    const { stdout, status } = await run([a, "--fail-on", findings], { work });
    expect(status).toBe(expected);
    expect(stdout).not.toBe("");
  });

  it("puts sources in order of paths whatever the order of arguments", async () => {
    const forwards = await run([a, b, "--json"], { work });
    const backwards = await run([b, a, "--json"], { work });
    expect(backwards.stdout).toBe(forwards.stdout);
  });
});

describe("nothing can be done: status 2, one line, nothing on standard output", () => {
  it.each([
    ["no path", [], /name the files or folders/],
    ["a path that is not there", [join(folder, "aa.txt")], /no such file or folder; did you mean .*a\.txt\?/],
    ["a mistyped command", ["mrege", "lines"], /did you mean the command merge\?/],
    ["an unknown format", [a, "--format", "xml"], /Allowed choices are table, json/],
    ["two formats", [a, "--format", "csv", "--json"], /cannot be used with/],
    ["an unknown option", [a, "--jsn"], /Did you mean --json\?/],
    ["a day that is none", [a, "--published", "2022-02-30"], /YYYY-MM-DD/],
    ["an unknown finding", [a, "--fail-on", "conflicts"], /conflict, update, gap, check/],
    ["too few columns", [a, "--width", "10"], /40 to 9999/],
    ["options before a command", ["--json", "merge", a], /options stand behind the command/],
    ["ids without a result", ["explain", "g-1"], /--result result\.json/],
    ["no ids", ["explain", "--", a], /name the ids/],
    ["an unknown id", ["explain", "g-2", "--", a], /no claim, group, gap or check has the id g-2; did you mean g-1/],
    ["a result that is none", ["explain", "g-1", "--result", a], /a\.txt: no result of reconcile --json/],
  ])("%s", async (_, argv, message) => {
    const { stdout, stderr, status } = await run(argv, { work });
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("extract and merge", () => {
  it("gives the report of the direct run, from lines in any order", async () => {
    const direct = await run([a, b, "--json"], { work });
    const { stdout } = await run(["extract", b, a], { work });
    const merged = await run(["merge", "--json"], { work, stdin: stdout });
    expect(merged).toEqual(direct);
  });

  it("writes a line for what can't be read, and merge keeps it", async () => {
    const { stdout, stderr } = await run(["extract", a, b], { work: makeWork([a]) });
    expect(stdout.split("\n")[0]).toBe(JSON.stringify({ skipped: { path: a, reason: "not readable" } }));
    const merged = await run(["merge", "--json"], { work, stdin: stdout });
    expect(JSON.parse(merged.stdout).skipped).toHaveLength(1);
    expect(merged.stderr).toBe(stderr);
  });

  it("keeps the text only where it is asked for", async () => {
    const without = await run(["extract", a], { work });
    const withText = await run(["extract", a, "--with-text"], { work });
    expect(JSON.parse(without.stdout).source.text).toBeUndefined();
    expect(JSON.parse(withText.stdout).source.text).toBe(a);
  });

  const line = JSON.stringify(makeExtract("one", "one.txt"));
  it.each([
    ["another schema", line.replace("extract/1", "extract/9"), /-:1 .*schema here: reconcile-extract\/9/],
    ["other rules", `${line}\n${line.replace("rules-1", "rules-0")}`, /-:2 made with rules rules-0/],
    ["what is no JSON", `\n{"a":`, /-:2 no JSON/],
    ["no lines", "\n", /no extract could be read/],
    [
      "two documents of one id",
      `${line}\n${line.replace("one.txt", "two.txt")}`,
      /-:2 another document has the id one/,
    ],
  ])("refuses %s", async (_, stdin, message) => {
    const { stdout, stderr, status } = await run(["merge"], { work, stdin });
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(message);
  });

  it("takes the same line twice as one document", async () => {
    const { stdout } = await run(["merge", "--json"], { work, stdin: `${line}\r\n${line}` });
    expect(JSON.parse(stdout).sources).toHaveLength(1);
  });
});

describe("explain", () => {
  it("takes ids before -- and paths behind it", async () => {
    const { stdout, status } = await run(["explain", "g-1", `c-id-${a}`, "--", a, b], { work });
    expect(status).toBe(0);
    expect(stdout).toContain("«17»");
  });

  it("reads a result from standard input", async () => {
    const { stdout } = await run([a, "--json"], { work });
    const explained = await run(["explain", "g-1", "--result", "-"], { work, stdin: stdout });
    expect(explained.stdout).toContain("homes lost");
  });
});

describe("colour and width", () => {
  it.each([
    ["a pipe", [], {}, undefined, false],
    ["a terminal", [], {}, 90, true],
    ["--no-color on a terminal", ["--no-color"], {}, 90, false],
    ["NO_COLOR on a terminal", [], { NO_COLOR: "1" }, 90, false],
    ["--color over NO_COLOR", ["--color"], { NO_COLOR: "1" }, undefined, true],
    ["FORCE_COLOR in a pipe", [], { FORCE_COLOR: "1" }, undefined, true],
    ["FORCE_COLOR=0 on a terminal", [], { FORCE_COLOR: "0" }, 90, false],
  ] as const)("%s", async (_, options, env, columns, expected) => {
    const { stdout } = await run([a, b, ...options], { work, env, ...(columns && { columns }) });
    expect(stdout.includes("\u001b[")).toBe(expected);
  });
});

describe("ends", () => {
  it("ends quietly where the reader of standard output has gone", async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
    const streams = { stdin: Readable.from([]), stdout: gone, stderr, env: {} };
    expect(await main(["extract", a, b], streams, async () => work)).toBe(0);
  });

  it("keeps the stack of a fault and ends with 3", async () => {
    const { stderr, status } = await run([a], {
      work: {
        ...work,
        reconcile: () => {
          throw new TypeError("lost");
        },
      },
    });
    expect(status).toBe(3);
    expect(stderr).toMatch(/TypeError: lost\n\s+at /);
  });

  it.each(["--help", "--version", "extract --help", "merge --help", "explain --help"])(
    "%s needs no rules",
    async (options) => {
      const { stdout, stderr, status } = await run(options.split(" "));
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
      expect(stdout).toMatch(/Examples:|^\d+\.\d+\.\d+\n$/);
    },
  );
});
