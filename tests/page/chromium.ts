// Opens pages in a real Chromium and watches what they do. Without Chromium the tests are skipped, and say so.
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";

const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = PLACES.find((path) => path && existsSync(path));
const FLAGS = ["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking"].concat([
  "disable-component-update",
  "disable-sync",
]);

/** A page with all that it wrote to the console and asked of the network. */
export interface Watched {
  readonly page: Page;
  readonly messages: readonly string[];
  readonly requests: readonly string[];
}

let browser: Browser;

/** A block of tests in Chromium, where there is one. */
export function describeInChromium(name: string, tests: () => void): void {
  if (!executablePath) console.warn(`SKIPPED: ${name}: no Chromium (install it, or name it in CHROMIUM)`);
  describe.skipIf(!executablePath)(name, () => {
    beforeAll(async () => {
      browser = await chromium.launch({
        ...(executablePath && { executablePath }),
        args: FLAGS.map((flag) => `--${flag}`),
      });
    });
    afterAll(() => browser.close());
    tests();
  });
}

/** Opens a report from a file, as a reader would. */
export async function open(html: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const file = join(mkdtempSync(join(tmpdir(), "report-")), "report.html");
  writeFileSync(file, html);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const messages: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(error.message));
  page.on("dialog", (dialog) => {
    messages.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const own = pathToFileURL(file).href;
  page.on("request", (request) => {
    if (!request.url().startsWith(own)) requests.push(request.url());
  });
  await page.goto(own);
  return { page, messages, requests };
}
