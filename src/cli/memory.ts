// Tells beforehand of a run that may need more memory than Node may use: it would end without a report.
import { getHeapStatistics } from "node:v8";

/** What finding stories and grouping hold of a small document, as measured: more of a long one. */
const bytesOfDocument = 2_500;

/** Null where there is room. @param limit bytes that Node may use */
export function memoryWarning(documents: number, limit = getHeapStatistics().heap_size_limit): string | null {
  const needed = documents * bytesOfDocument;
  if (needed <= limit) return null;
  const enough = Math.ceil((needed * 1.5) / 1e9) * 1000;
  return `${documents} documents need ${inGigabytes(needed)} GB of memory or more, and Node may use ${inGigabytes(limit)} GB: NODE_OPTIONS=--max-old-space-size=${enough} lets it use more`;
}

function inGigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
