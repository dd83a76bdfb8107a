// Build step of the benchmark: bundles it into dist/bench, beside the program that it measures.
import { build } from "esbuild";
import { nodeTarget } from "./node-target.mjs";

const shared = { ...nodeTarget, outdir: "dist/bench", bundle: true, packages: "external" };
await build({ ...shared, entryPoints: ["bench/bench.ts", "bench/read-sample.ts"], format: "esm", logLevel: "warning" });
await build({ ...shared, entryPoints: ["bench/peak.ts"], format: "cjs", outExtension: { ".js": ".cjs" } });
