// The program itself, built: from any working directory, and with a reader that goes away.
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../../bin/reconcile.js", import.meta.url));
const ARTICLES = fileURLToPath(new URL("../transcripts/ferry", import.meta.url));

function shell(command: string): { stdout: string; stderr: string; status: number | null } {
  const script = `set -o pipefail; ${command.replaceAll("reconcile", `"${process.execPath}" "${BIN}"`)}`;
  const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-c", script], {
    cwd: tmpdir(),
    encoding: "utf8",
    env: { PATH: process.env.PATH, ARTICLES },
  });
  return { stdout, stderr, status };
}

it("finds its rules from any working directory", () => {
  const { stdout, stderr, status } = shell('reconcile "$ARTICLES" --json');
  expect({ stderr, status }).toEqual({ stderr: "skipped photo.txt: binary: it has NUL bytes\n", status: 0 });
  expect(JSON.parse(stdout).sources).toHaveLength(3);
});

it("ends quietly with 0 where the reader of its output has gone", () => {
  const folders = '"$ARTICLES/northern-wire.txt" '.repeat(40);
  expect(shell(`reconcile extract ${folders} | head -c 1`)).toEqual({ stdout: "{", stderr: "", status: 0 });
});

it("reads lines that another process writes", () => {
  const direct = shell('reconcile "$ARTICLES" --json');
  const piped = shell('reconcile extract "$ARTICLES" 2> /dev/null | reconcile merge --json');
  expect(piped).toEqual(direct);
});

it("reads front matter and web pages, whose libraries it loads late", () => {
  const page = shell(
    `d=$(mktemp -d); printf -- '---\\ntitle: Toll 12\\noutlet: The Lamp\\npublished: 2022-03-04\\n---\\nFive miners died.\\n' > $d/a.md
     printf '<html><head><title>Fire</title></head><body><nav>Menu 4</nav><article><p>%s</p></article></body></html>' "$(yes 'Seven horses died in the fire on Monday.' | head -20 | tr '\\n' ' ')" > $d/b.html
     reconcile $d --json`,
  );
  const { sources, claims } = JSON.parse(page.stdout);
  expect(sources[0]).toMatchObject({
    outlet: "The Lamp",
    title: "Toll 12",
    published: { date: "2022-03-04", basis: "metadata" },
  });
  const read = claims.map(({ text }: { text: string }) => text);
  expect(read).toContain("Seven");
  expect(read).not.toContain("4");
  expect(read).not.toContain("12");
});
