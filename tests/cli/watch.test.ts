// `--watch` with writers of all kinds: those that write in place, in pieces, under another name, and folders that come and go.
import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const bin = fileURLToPath(new URL("../../bin/reconcile.js", import.meta.url));
const settle = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const killed = (people: number): string => `The flood killed ${people} people on Monday.\n`;

let folder: string;
let file: string;
let output: string;
let child: ChildProcess;
let told: string;

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "reconcile-watch-")), "corpus");
  mkdirSync(folder);
  file = join(folder, "a.txt");
  output = join(folder, "report.csv");
  told = "";
  writeFileSync(file, killed(12));
  child = spawn(process.execPath, [bin, folder, "--watch", "-o", output, "--no-config"], { stdio: "pipe" });
  child.stderr?.on("data", (chunk) => {
    told += chunk;
  });
  await ran(1);
}, 60_000);

afterEach(() => {
  child.kill();
  rmSync(folder, { recursive: true, force: true });
});

const runs = (): number => told.split("watching for changes").length - 1;
const ran = (times: number) => vi.waitUntil(() => runs() >= times, { timeout: 40_000 });
const reports = (people: number) =>
  vi.waitUntil(() => readFileSync(output, "utf8").includes(String(people)), { timeout: 40_000 });

it("runs again for a file that is written in place, and not for its own output or a hidden file", async () => {
  await reports(12);
  writeFileSync(join(folder, ".a.txt.swp"), killed(99));
  await settle(1500);
  expect(runs()).toBe(1);
  writeFileSync(file, killed(31));
  await reports(31);
  await settle(1500);
  expect(runs()).toBe(2);
}, 120_000);

it("sees what an editor puts in the place of a file, again and again, and what is then written into it", async () => {
  for (const people of [34, 35]) {
    writeFileSync(`${folder}/.new`, killed(people));
    renameSync(`${folder}/.new`, file);
    await reports(people);
  }
  writeFileSync(file, killed(36));
  await reports(36);
}, 120_000);

it("reads the whole of what is written in pieces", async () => {
  writeFileSync(file, "The flood kil");
  for (const piece of ["led 5", "6 people ", "on Monday.\n"]) {
    await settle(600);
    appendFileSync(file, piece);
  }
  await reports(56);
}, 120_000);

it("goes on where the folder is deleted and made again, and looks into new folders", async () => {
  rmSync(folder, { recursive: true });
  await vi.waitUntil(() => told.includes("no such file or folder"), { timeout: 40_000 });
  mkdirSync(folder);
  writeFileSync(file, killed(78));
  await vi.waitUntil(() => runs() >= 3, { timeout: 40_000 });
  await reports(78);
  mkdirSync(join(folder, "later"));
  writeFileSync(join(folder, "later", "b.txt"), killed(79));
  await reports(79);
  expect(child.exitCode).toBeNull();
}, 120_000);
