// Loads the library behind the commands. Late, so that help and version start at once.
import type { Work } from "./work.js";

/** @param folder own rule packs, laid over the shipped ones */
export async function loadWork(folder?: string): Promise<Work> {
  const { open } = await import("../index.js");
  const program = await open(folder);
  return { ...program, reconcile: program.reconcileLarge };
}
