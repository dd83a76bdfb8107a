// Build step: bundles the program into dist/bundle/main.cjs, so that a run opens a few files and not some hundreds,
// and keeps the bytecode of a run beside it, so that it need not be compiled again. What is loaded late in the source
// (HTML, YAML, reports) is evaluated late; compromise and zod, which few runs need, stay packages.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { nodeTarget } from "./node-target.mjs";

/** `import text from "./page.css?raw"`: the file as text, as vitest has it too. */
const rawText = {
  name: "raw-text",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace("?raw", "")),
      namespace: "raw-text",
    }));
    onLoad({ filter: /./, namespace: "raw-text" }, ({ path }) => ({
      contents: readFileSync(path, "utf8"),
      loader: "text",
    }));
  },
};

/** Parts of Node that libraries ask for and the program does without; loading them takes longer than all of those libraries. */
const replaced = {
  // Commander would run commands that are files of their own.
  "node:child_process": "",
  // Chalk would look for a terminal; the program tells it whether to paint.
  "node:tty": "export default { isatty: () => false };",
};
const withoutReplaced = {
  name: "without-replaced",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(?:child_process|tty)$/ }, ({ path }) => ({ path, namespace: "replaced" }));
    onLoad({ filter: /./, namespace: "replaced" }, ({ path }) => ({ contents: replaced[path] }));
  },
};

rmSync("dist/bundle", { recursive: true, force: true });
await build({
  ...nodeTarget,
  entryPoints: ["src/cli/main.ts"],
  outdir: "dist/bundle",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  format: "cjs",
  external: ["chardet", "compromise", "tinypool", "zod"],
  plugins: [rawText, withoutReplaced],
  define: { "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  minifyWhitespace: true,
  minifySyntax: true,
  // Short names are less to load: a twentieth of a start.
  minifyIdentifiers: true,
  logLevel: "warning",
});
// esbuild leaves the letters of regular expressions as they are; a text of ASCII alone is read faster.
const bundle = "dist/bundle/main.cjs";
const escaped = readFileSync(bundle, "utf8").replace(
  /[\u{80}-\u{ffff}]/gu,
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
);
writeFileSync(bundle, escaped);
writeFileSync("dist/bundle/package.json", '{ "type": "commonjs" }\n');
