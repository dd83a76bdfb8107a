// Writes articles into a folder, a thousand to a sub-folder.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeArticle } from "./article.js";
import { readVocabulary } from "./vocabulary.js";

const seed = 20_220_106;

/** @returns the bytes written */
export function writeNews(folder: string, from: number, to: number): number {
  const words = readVocabulary();
  let bytes = 0;
  for (let number = from; number < to; number++) {
    const { path, text } = writeArticle(seed, number, words);
    const file = join(folder, path);
    if (number === from || number % 1000 === 0) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
