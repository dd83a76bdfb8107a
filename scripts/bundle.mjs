// Build step: bundles the program into dist/bundle, so that a run opens a few files and not some hundreds.
// What is loaded late in the source (HTML, YAML, reports) stays in files of its own; compromise, which few runs need, stays a package.
import { rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist/bundle", { recursive: true, force: true });

await build({
  entryPoints: { main: "src/cli/main.ts" },
  outdir: "dist/bundle",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifyWhitespace: true,
  minifySyntax: true,
  external: ["compromise"],
  chunkNames: "chunk-[hash]",
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
  logLevel: "warning",
});
