// The rules that corpus tests read with, and the kinds that lines get on a small page.

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { blocksOf, createMarkLines, type Marked } from "../../src/corpus/blocks.js";
import type { BlockKind } from "../../src/model/document.js";
import { agenciesSchema } from "../../src/rules/agencies.js";
import { furnitureSchema } from "../../src/rules/furniture.js";
import { languagesSchema } from "../../src/rules/languages.js";
import { outletsSchema } from "../../src/rules/outlets.js";

/** Only the packs of this stage. */
export const rules = {
  furniture: furnitureSchema.parse(pack("furniture")),
  outlets: outletsSchema.parse(pack("outlets")),
  agencies: agenciesSchema.parse(pack("agencies")),
  languages: languagesSchema.parse(pack("languages")),
};

function pack(name: string): unknown {
  return parse(readFileSync(`rules/${name}.yaml`, "utf8"));
}

const markLines = createMarkLines(rules.furniture);

export function marksOf(text: string, title: string | null = null): Marked[] {
  return markLines(text, { from: 0, title, kinds: new Map() });
}

export function kindsOf(text: string): (readonly [BlockKind, string])[] {
  return blocksOf(marksOf(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
}

const title = "Harbour workers end strike after talks with port authority";
const sentences = [
  "Dock workers in the northern port went back to their cranes on Wednesday after a night of talks.",
  "The agreement was signed shortly before dawn in the presence of the mayor and a mediator.",
  "Both sides had met several times since the walkout began without coming close to a deal.",
  "Shipping companies welcomed the end of the dispute and said the backlog would take time to clear.",
];

/** What a line is at the top, in the middle and at the end of an article. */
export function kindsOnPage(line: string): BlockKind[] {
  return [0, 2, 4].map((at) => {
    const page = [title, ...sentences.slice(0, at), line, ...sentences.slice(at)].join("\n\n");
    const kind = kindsOf(page).find(([, text]) => text === line)?.[0];
    if (!kind) throw new Error(`no block for: ${line}`);
    return kind;
  });
}
