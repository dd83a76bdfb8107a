// Makes a document from what a format read: its blocks, and what is known about where it comes from.

import type { Document } from "../model/document.js";
import type { AgencyRules } from "../rules/agencies.js";
import type { FurnitureRules } from "../rules/furniture.js";
import type { LanguageRules } from "../rules/languages.js";
import type { OutletRules } from "../rules/outlets.js";
import { blocksOf, createMarkLines, type Marked } from "./blocks.js";
import { datelineOf } from "./dateline.js";
import { parseDay } from "./dates.js";
import { createNameMasthead } from "./masthead.js";
import { createNameOutlet, type NameOutlet } from "./outlet.js";
import { publishedOf } from "./published.js";
import type { RawDocument } from "./raw-document.js";
import { titleOf } from "./titles.js";
import { createFindWires } from "./wires.js";

export interface CorpusRules {
  readonly furniture: FurnitureRules;
  readonly outlets: OutletRules;
  readonly agencies: AgencyRules;
  readonly languages: LanguageRules;
}

/** Everything of a document but its id and path. */
export type Described = Omit<Document, "id" | "path">;

/** `given` is the ISO day for documents that state none. */
export type DescribeDocument = (raw: RawDocument, given: string | undefined) => Described;

export function createDescribeDocument(rules: CorpusRules): DescribeDocument {
  const markLines = createMarkLines(rules.furniture);
  const nameOutlet = createNameOutlet(rules.outlets);
  const nameMasthead = createNameMasthead(rules.furniture.dates);
  const findWires = createFindWires(rules.agencies);
  return (raw, given) => {
    const marked = markLines(raw.text, {
      from: raw.from ?? 0,
      title: raw.title ?? null,
      kinds: raw.kinds ?? new Map(),
    });
    const url = raw.url ?? addressAtTop(marked);
    const fields = { ...(url === undefined ? {} : { url }), ...(raw.story === undefined ? {} : { story: raw.story }) };
    const dateline = datelineOf(marked, raw.text);
    const published = publishedOf(marked, { field: raw.published, url, dateline, given });
    return {
      outlet: ownOutlet(raw.outlet, nameOutlet) ?? (url === undefined ? nameMasthead(marked) : nameOutlet(url)),
      title: raw.title ?? titleOf(marked),
      ...fields,
      published,
      wires: findWires(marked.map(({ line }) => line)),
      warnings: [...raw.warnings, ...dateWarnings(raw)],
      text: raw.text,
      blocks: blocksOf(marked, dateline),
    };
  };
}

/** What a field names; where it gives the address of the outlet, the name that has it. */
function ownOutlet(written: string | undefined, nameOutlet: NameOutlet): string | null {
  if (written === undefined) return null;
  return /^(?:https?:\/\/\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.test(written) ? nameOutlet(written) : written;
}

const linesOfTop = 4;

/** Clippings begin with the address of their page. */
function addressAtTop(marked: readonly Marked[]): string | undefined {
  const found = marked.slice(0, linesOfTop).find(({ rule }) => rule === "address");
  return found?.line.text.replace(/^url: ?/i, "");
}

function dateWarnings({ published }: RawDocument): string[] {
  if (published === undefined || parseDay(published) !== null) return [];
  return [`"published" is no date: ${published.slice(0, 60)}`];
}
