// Loads the pipeline with the built rules. Late, so that help and version start at once.
import type { Work } from "./work.js";

/** @param folder own rule packs, laid over the shipped ones */
export async function loadWork(folder?: string): Promise<Work> {
  const [{ loadRulesWith }, { createPipeline }, { readDocuments }] = await Promise.all([
    import("../rules/load.js"),
    import("../reconcile.js"),
    import("../corpus/read-documents.js"),
  ]);
  const loaded = await loadRulesWith(folder);
  return {
    ...createPipeline(loaded),
    rules: loaded.version,
    read: (paths, { stdin, ...options }) => readDocuments(paths, options, { rules: loaded.rules, stdin }),
  };
}
