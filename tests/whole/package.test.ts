// The packed program installs into an empty folder, and both its command and its module work there.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A program in TypeScript that knows nothing of Node, and a mistake that its types must tell. */
const CONSUMER = `import { extract, merge, reconcile, UserError, type Article, type Extract, type Result, type SkippedLine, type Verdict } from "reconcile-figures";
const articles: Article[] = [{ text: "Twelve people were killed.", outlet: "Herald", published: "2024-03-05" }];
const result: Result = await reconcile(["a.txt", ...articles], { published: "2024-03-05", withText: true });
export const verdicts: Verdict[] = result.groups.map(({ verdict }) => verdict);
export const lowest: (number | string | null)[] = result.claims.map(({ quantity }) => quantity.min);
const lines: (Extract | SkippedLine)[] = [];
for await (const line of extract(articles)) lines.push(line);
export const merged: Result = await merge(lines, {
  corrections: [{ kind: "ignore", claims: [{ path: "a.txt", words: "Twelve", place: "desk" }], place: "desk" }],
}).catch((error: unknown) => {
  if (error instanceof UserError) return result;
  throw error;
});
// @ts-expect-error an article has a text
await reconcile([{ title: "Fire" }]);
`;

function npm(args: readonly string[], cwd: string) {
  return spawnSync("npm", [...args, "--no-audit", "--no-fund"], { cwd, encoding: "utf8", timeout: 240_000 });
}

test("npm pack, npm install, reconcile, import", { timeout: 300_000 }, (context) => {
  const folder = mkdtempSync(join(tmpdir(), "reconcile-package-"));
  expect(npm(["pack", "--ignore-scripts", "--pack-destination", folder], root).status).toBe(0);
  const [tarball = ""] = readdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "name": "empty", "private": true, "type": "module" }');
  const installed = npm(["install", `./${tarball}`, "--prefer-offline"], folder);
  if (installed.status !== 0) {
    console.warn(`skipped: the package's dependencies can't be installed here: ${installed.stderr.slice(-300)}`);
    return context.skip();
  }
  writeFileSync(join(folder, "a.txt"), "Twelve people were killed on 4 March 2024.\n");
  writeFileSync(
    join(folder, "use.mjs"),
    'import { reconcile } from "reconcile-figures";\nconsole.log((await reconcile(["a.txt"])).claims.map(({ text }) => text).join());\n',
  );
  writeFileSync(join(folder, "use.ts"), CONSUMER);
  const run = (command: string) => spawnSync("bash", ["-c", command], { cwd: folder, encoding: "utf8" });
  expect(run("node use.mjs")).toMatchObject({ status: 0, stdout: "Twelve,on 4 March 2024\n" });
  expect(run("npx --no-install reconcile a.txt --json")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Twelve"),
  });
  expect(run("npx --no-install reconcile rules list")).toMatchObject({ status: 0 });
  const strictly = "--strict --exactOptionalPropertyTypes --module nodenext --target es2022 --noEmit";
  expect(run(`"${root}node_modules/.bin/tsc" ${strictly} use.ts`)).toMatchObject({ status: 0, stdout: "" });
});
