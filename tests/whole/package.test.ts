// The packed program installs into an empty folder, and both its command and its module work there.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

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
  const run = (command: string) => spawnSync("bash", ["-c", command], { cwd: folder, encoding: "utf8" });
  expect(run("node use.mjs")).toMatchObject({ status: 0, stdout: "Twelve,on 4 March 2024\n" });
  expect(run("npx --no-install reconcile a.txt --json")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Twelve"),
  });
  expect(run("npx --no-install reconcile rules list")).toMatchObject({ status: 0 });
});
