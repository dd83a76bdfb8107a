// Holds the layout: which folder may import which, and which folder alone may open a library.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = "src";
const stages = [
  "corpus",
  "language",
  "quantities",
  "claims",
  "stories",
  "groups",
  "verdicts",
  "corrections",
  "findings",
  "reports",
];
/** What several stages use. */
const shared = [
  "errors.ts",
  "gather.ts",
  "nearest.ts",
  "digest.ts",
  "next-of.ts",
  "text-table.ts",
  "days.ts",
  "yearless.ts",
];
const mayRead = ["./model/quantity.js", "./days.js"];
/** The files that know the order of the stages. */
const order = [
  "index.ts",
  "in-order.ts",
  "kept.ts",
  "reconcile.ts",
  "extract.ts",
  "merge.ts",
  "merge-stories.ts",
  "reduce-stages.ts",
  "scenes.ts",
];
const doors: Record<string, string[]> = {
  commander: ["cli"],
  chalk: ["reports"],
  "cli-table3": ["reports"],
  compromise: ["language"],
  natural: ["language"],
  zod: ["rules", "schema"],
  yaml: ["rules", "corpus"],
  chardet: ["corpus"],
  linkedom: ["corpus"],
  htmlparser2: ["corpus"],
  "@mozilla/readability": ["corpus"],
};
const worldly = ["node:fs", "node:fs/promises", "node:process", "node:os", "node:child_process"];
const mayTouchTheWorld = ["corpus", "rules", "schema", "cli"];

interface ImportLine {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = (readdirSync(root, { recursive: true }) as string[])
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort();
const imports = files.flatMap(importLines);
const local = imports.filter(({ target }) => target.startsWith("."));

function importLines(file: string): ImportLine[] {
  const text = readFileSync(join(root, file), "utf8");
  const statements = [...text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^;"']*?from\s+"([^"]+)"/gm)];
  const lazy = [...text.matchAll(/\b(?:import|require)\(\s*"([^"]+)"\s*\)/g)];
  return [
    ...statements.map(([, typed, target = ""]) => ({ file, target, typeOnly: typed !== undefined })),
    ...lazy.map(([, target = ""]) => ({ file, target, typeOnly: false })),
  ];
}

function folderOf(file: string): string {
  const [first = ""] = file.split("/");
  return first;
}

function resolved({ file, target }: ImportLine): string {
  return relative(root, normalize(join(root, dirname(file), target))).replace(/\.js$/, ".ts");
}

describe("architecture", () => {
  test("there is something to check", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(local.length).toBeGreaterThan(100);
  });

  test("a stage imports the model, what all stages share, its own folder and the types of rules, and no other stage", () => {
    const wrong = local.filter((line) => {
      const from = folderOf(line.file);
      const to = folderOf(resolved(line));
      if (!stages.includes(from) || from === to || to === "model" || shared.includes(to)) return false;
      return !(to === "rules" && line.typeOnly);
    });
    expect(wrong).toEqual([]);
  });

  test("the model imports only the model, and what the stages share nothing, but for the days behind the dates without a year", () => {
    expect(local.filter((line) => folderOf(line.file) === "model" && folderOf(resolved(line)) !== "model")).toEqual([]);
    expect(
      imports.filter(
        ({ file, target }) => shared.includes(file) && !(file === "yearless.ts" && mayRead.includes(target)),
      ),
    ).toEqual([]);
  });

  test("only the command line and the order import across stages", () => {
    const wrong = local.filter((line) => {
      const from = folderOf(line.file);
      return !stages.includes(from) && !["model", "rules", "schema", "cli", ...shared, ...order].includes(from);
    });
    expect(wrong).toEqual([]);
    expect(local.filter((line) => order.includes(line.file) && folderOf(resolved(line)) === "cli")).toEqual([]);
  });

  test("each library has one door", () => {
    const wrong = imports.filter(({ file, target }) => {
      const name = Object.keys(doors).find((door) => target === door || target.startsWith(`${door}/`));
      return name !== undefined && !doors[name]?.includes(folderOf(file));
    });
    expect(wrong).toEqual([]);
  });

  test("only the edges touch the world", () => {
    const wrong = imports.filter(
      ({ file, target }) => worldly.includes(target) && !mayTouchTheWorld.includes(folderOf(file)),
    );
    expect(wrong).toEqual([]);
    const pure = files.filter((file) => !mayTouchTheWorld.includes(folderOf(file)));
    const clocks = pure.filter((file) =>
      /\bprocess\.|\bDate\.now\(|new Date\(\)|localeCompare|toLocale/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(clocks).toEqual([]);
  });

  test("imports make no circle", () => {
    const graph = new Map(
      files.map((file) => [file, local.filter((line) => line.file === file && !line.typeOnly).map(resolved)]),
    );
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      expect(path, `circle over ${file}`).not.toContain(file);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
  });
});
