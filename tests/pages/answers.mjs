// Takes the answers out of a page: [[12|12|dead,kill]] is a claim (value, stems of its label), [[-12]] a number that is none, [[?12]] either.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const mark = /\[\[(?!\[)([^\]]*)\]\]/g;

/** The pages of a folder beside this file. */
export function pagesOf(folder) {
  const path = fileURLToPath(new URL(`./${folder}/`, import.meta.url));
  return readdirSync(path).map((name) => ({ name, ...answersOf(readFileSync(path + name, "utf8")) }));
}

/** The text without its marks, and the marked expressions where they stand in it. */
function answersOf(marked) {
  const answers = [];
  let text = "";
  let from = 0;
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(from, found.index);
    const answer = readMark(found[1]);
    answers.push({ ...answer, start: text.length, end: text.length + answer.expression.length });
    text += answer.expression;
    from = found.index + found[0].length;
  }
  return { text: text + marked.slice(from), answers };
}

function readMark(inside) {
  const [expression, value, stems] = inside.split("|");
  if (value !== undefined) return { need: "required", expression, value, stems: stems === "?" ? [] : stems.split(",") };
  return { need: inside.startsWith("-") ? "noise" : "optional", expression: inside.slice(1) };
}
