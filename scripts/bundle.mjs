// Build step: bundles the program into dist/bundle, so that a run opens a few files and not some hundreds.
// Libraries that are loaded late (HTML, YAML, compromise) stay outside: a bundled CommonJS module loses its named exports.
import { build } from "esbuild";

await build({
  entryPoints: { main: "src/cli/main.ts" },
  outdir: "dist/bundle",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: ["compromise", "yaml", "linkedom", "@mozilla/readability"],
  chunkNames: "chunk-[hash]",
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
  logLevel: "warning",
});
