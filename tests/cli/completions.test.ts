// The scripts of `reconcile completions` in the shells that read them; zsh and fish are tried where they are installed.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "reconcile-completions-"));
const scriptOf = (shell: string): string => join(folder, `script.${shell}`);

beforeAll(async () => {
  mkdirSync(join(folder, "files", "packs"), { recursive: true });
  writeFileSync(join(folder, "files", "a.txt"), "");
  for (const shell of ["bash", "zsh", "fish"])
    writeFileSync(scriptOf(shell), (await run(["completions", shell])).stdout);
});

function isHere(shell: string): boolean {
  if (!spawnSync(shell, ["--version"]).error) return true;
  console.warn(`skipped: no ${shell} here to complete in`);
  return false;
}

function lines(shell: string, args: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync(shell, args, { cwd: join(folder, "files"), encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [line.split("\t")[0] ?? ""]));
}

const COMPLETERS: Readonly<Record<string, (line: string) => string[]>> = {
  bash: (line) => {
    const words = line.split(" ");
    const set = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}) COMP_CWORD=${words.length - 1}`;
    return lines("bash", [
      "--norc",
      "-c",
      `. ${scriptOf("bash")}; ${set}; _reconcile; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]);
  },
  fish: (line) => lines("fish", ["--no-config", "-c", `source ${scriptOf("fish")}; complete -C '${line}'`]),
};

describe.each(Object.entries(COMPLETERS))("%s completes", (shell, complete) => {
  const runs = it.runIf(isHere(shell));
  runs.each([
    ["commands", "reconcile ex", ["explain", "extract"]],
    ["options of the run", "reconcile corpus --fo", ["--format"]],
    ["options of a command", "reconcile diff --f", ["--fail-on", "--format"]],
    ["values", "reconcile corpus --format nd", ["ndjson"]],
    ["the first of several values", "reconcile merge --fail-on c", ["check", "conflict"]],
    ["the next of several values", "reconcile corpus --only conflict,u", ["conflict,update"]],
    ["the words of a command", "reconcile schema ", ["extract", "result"]],
    ["no such word behind one", "reconcile rules check list", []],
  ])("%s: %j", (_, line, expected) => {
    expect(complete(line).sort()).toEqual(expected);
  });
});

it.runIf(isHere("fish"))("fish completes folders and files where they are meant", () => {
  const complete = COMPLETERS.fish ?? (() => []);
  expect(complete("reconcile corpus --rules ")).toEqual(["packs/"]);
  expect(complete("reconcile rules check ")).toEqual(["a.txt", "packs/"]);
  expect(complete("reconcile corpus --since ")).toEqual([]);
});

it.runIf(isHere("zsh"))("zsh reads its script and gives each command its arguments", () => {
  // Outside of a completion _arguments can only be watched.
  const watch = `compdef() { :; }; _describe() { print -rl -- "\${commands[@]%%:*}"; }; _arguments() { print -rl -- "$@"; }`;
  const complete = (...words: string[]) =>
    lines("zsh", [
      "-f",
      "-c",
      `${watch}; . ${scriptOf("zsh")}; words=(${words.join(" ")} ''); CURRENT=$#words; _reconcile`,
    ]);
  expect(complete("reconcile").join(" ")).toMatch(/^extract merge explain diff rules schema completions /);
  expect(complete("reconcile", "rules")).toContain("2:rules:(list check test)");
  expect(complete("reconcile", "corpus")).toContain(
    "--only[show only these\\: conflict, update, compatible, agree, single, gap, check]:findings:_values -s , findings conflict update compatible agree single gap check",
  );
  expect(complete("reconcile", "corpus")).toContain(
    "(-o --output)-o[write the report to this file, whole or not at all]:file:_files",
  );
  expect(complete("reconcile", "merge")).toContain(
    "--rules[own rule packs, laid over the shipped ones]:folder:_files -/",
  );
});

/** Types each line and Tab in an interactive zsh, and prints what then stands there. */
const TYPED = `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z ". ./rc.zsh"
zpty -r -m z out '*READY2*'
for line in "$@"; do
  zpty -w -n z "$line"$'\\t\\x18'
  zpty -r -m z out '*<<*>>*'
  print -r -- "\${\${out##*<<}%%>>*}"
done
zpty -d z`;

const RC = `PS1=
unsetopt prompt_sp
unset zle_bracketed_paste
autoload -Uz compinit
compinit -u -D
. ./script.zsh
tell() { print -r -- "<<$BUFFER>>"; zle .kill-whole-line }
zle -N tell
bindkey '^X' tell
bindkey '^I' complete-word
print READY$((1+1))
`;

it.runIf(isHere("zsh"))("zsh completes what is typed", { timeout: 60_000 }, () => {
  writeFileSync(join(folder, "rc.zsh"), RC);
  const typed = {
    "reconcile exp": "reconcile explain ",
    "reconcile diff --fa": "reconcile diff --fail-on ",
    "reconcile corpus --format nd": "reconcile corpus --format ndjson ",
    "reconcile corpus --only conflict,u": "reconcile corpus --only conflict,update,",
    "reconcile schema e": "reconcile schema extract ",
    "reconcile rules ch": "reconcile rules check ",
    "reconcile rules test fil": "reconcile rules test files/",
  };
  const { stdout } = spawnSync("zsh", ["-f", "-c", TYPED, "zsh", ...Object.keys(typed)], {
    cwd: folder,
    encoding: "utf8",
    timeout: 50_000,
    env: { ...process.env, TERM: "dumb" },
  });
  expect(stdout.replaceAll("\r", "").split("\n").slice(0, -1)).toEqual(Object.values(typed));
});
