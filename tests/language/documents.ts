// Documents for tests of the language stage.
import type { BlockKind, Document } from "../../src/model/document.js";

/** A document of one block. */
export function documentOf(text: string, kind: BlockKind = "body"): Document {
  return {
    id: "test",
    path: "test.txt",
    outlet: null,
    title: null,
    published: { date: null, basis: "unknown" },
    wires: [],
    warnings: [],
    text,
    blocks: [{ start: 0, end: text.length, kind }],
  };
}
