// Whole runs over a small folder of articles, kept as readable pages (`npx vitest run tests/cli -u` writes them anew).
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { makeRealWork } from "./real-work.js";
import { run } from "./run.js";

const TRANSCRIPTS: Readonly<Record<string, readonly string[]>> = {
  report: ["reconcile ferry", "reconcile ferry --width 140"],
  "report-for-programs": ["reconcile ferry --format csv"],
  "report-as-page": ["reconcile ferry --format markdown"],
  "exit-status": ["reconcile ferry/northern-wire.txt --fail-on gap", "reconcile fery", "reconcile ferry --format yaml"],
  help: ["reconcile --help", "reconcile extract --help", "reconcile merge --help", "reconcile explain --help"],
};

const work = makeRealWork();

beforeAll(() => {
  process.chdir(fileURLToPath(new URL("../transcripts", import.meta.url)));
});

describe("transcripts", () => {
  it.each(Object.entries(TRANSCRIPTS))("%s", async (name, commands) => {
    const parts: string[] = [];
    for (const command of commands) parts.push(await transcribe(command));
    await expect(`# ${name}\n\n${parts.join("\n")}`).toMatchFileSnapshot(`../transcripts/${name}.md`);
  });

  it("explain: every id of the result has an explanation", async () => {
    const { stdout } = await run(["ferry", "--json"], { work });
    const { groups, claims, gaps, checks } = JSON.parse(stdout) as Record<string, { id: string }[]>;
    const ids = [groups, claims, gaps, checks].flatMap((things) => things?.map(({ id }) => id) ?? []);
    const explained = await run(["explain", ...ids, "--", "ferry"], { work });
    expect(explained.status).toBe(0);
    expect(await run(["explain", ...ids, "--result", "-"], { work, stdin: stdout })).toEqual({
      ...explained,
      stderr: "",
    });
  });

  it.each(["table", "json", "ndjson", "csv", "markdown", "html"])(
    "merge gives the bytes of the direct run as %s",
    async (format) => {
      const direct = await run(["ferry", "--format", format], { work });
      // The page shows the articles.
      const { stdout: lines } = await run(["extract", "ferry", ...(format === "html" ? ["--with-text"] : [])], {
        work,
      });
      const backwards = lines.trimEnd().split("\n").reverse().join("\n");
      const merged = await run(["merge", "--format", format], { work, stdin: backwards });
      expect(merged.stdout).toBe(direct.stdout);
    },
  );
});

/** The command, what it wrote to standard output and standard error, and its exit status. */
async function transcribe(command: string): Promise<string> {
  const { stdout, stderr, status } = await run(command.split(" ").slice(1), { work });
  const errors = stderr === "" ? "" : `\nStandard error:\n\n\`\`\`text\n${stderr}\`\`\`\n`;
  return `\`\`\`console\n$ ${command}\n${stdout.replaceAll("\r", "")}\`\`\`\n${errors}\nExit status ${status}\n`;
}
