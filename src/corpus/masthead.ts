// Names the outlet of a document from the masthead at its top: "Valley Echo" above "Thursday, 15 June 2023 | No. 137".
import type { FurnitureRules } from "../rules/furniture.js";
import type { Marked } from "./blocks.js";

/** The outlet that the top of a page names, or null. */
export type NameMasthead = (marked: readonly Marked[]) => string | null;

const linesOfTop = 4;
const mostWords = 5;

export function createNameMasthead(rules: FurnitureRules["dates"]): NameMasthead {
  const outlets = new Set(rules.outlets);
  return (marked) => {
    const top = marked.slice(0, linesOfTop);
    const dated = top.findIndex(({ rule, date }) => rule === "date-line" && date !== null && date.date !== null);
    if (dated < 0) return null;
    const lines = [top[dated], dated === 1 ? top[0] : undefined];
    for (const mark of lines) {
      const name = mark ? nameIn(mark.line.text, outlets) : null;
      if (name !== null) return name;
    }
    return null;
  };
}

/** What stands before the first mark, where it is a name with a word that outlets are known by. */
function nameIn(text: string, outlets: ReadonlySet<string>): string | null {
  const [name = ""] = text.split(/ [|·•–—-]|,/);
  const words = name.trim().split(" ");
  if (words.length < 2 || words.length > mostWords || !words.every((word) => /^\p{Lu}[\p{L}'.-]*$/u.test(word)))
    return null;
  if (/^by$/i.test(words[0] ?? "")) return null;
  return words.some((word) => outlets.has(word.toLowerCase())) ? name.trim() : null;
}
