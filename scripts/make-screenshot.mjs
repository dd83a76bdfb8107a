// Makes docs/page.png: the top of the page that `reconcile corpus/ --format html` writes, as Chromium shows it.
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const report = join(mkdtempSync(join(tmpdir(), "page-")), "report.html");
execFileSync(process.execPath, [`${root}bin/reconcile.js`, `${root}corpus`, "-o", report]);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 1700 } });
await page.goto(pathToFileURL(report).href);
await page.screenshot({ path: `${root}docs/page.png` });
await browser.close();
