// Loads the pipeline with the built rules. Late, so that help and version start at once.
import type { Work } from "./work.js";

export async function loadWork(): Promise<Work> {
  const [{ loadRules }, { createPipeline }, { readDocuments }] = await Promise.all([
    import("../rules/load.js"),
    import("../reconcile.js"),
    import("../corpus/read-documents.js"),
  ]);
  const loaded = loadRules();
  return {
    ...createPipeline(loaded),
    rules: loaded.version,
    read: (paths, { stdin, ...options }) => readDocuments(paths, options, { rules: loaded.rules, stdin }),
  };
}
