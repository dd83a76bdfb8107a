// Build step: bundles the program into dist/bundle, so that a run opens a few files and not some hundreds.
// What is loaded late in the source (HTML, YAML, compromise) stays in files of its own.
import { build } from "esbuild";

await build({
  entryPoints: { main: "src/cli/main.ts" },
  outdir: "dist/bundle",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  external: ["compromise"],
  chunkNames: "chunk-[hash]",
  banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
  logLevel: "warning",
});
