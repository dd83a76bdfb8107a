// Makes the plural of a noun, and the past, the participle and the gerund of a verb.
import { readFileSync } from "node:fs";

const irregular = new Map(
  readFileSync(new URL("../../scripts/irregular-verbs.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" "))
    .map(([infinitive = "", past = "", participle = past]) => [infinitive, { past, participle }]),
);

export function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

export function past(verb: string): string {
  return irregular.get(verb)?.past ?? regularPast(verb);
}

export function participle(verb: string): string {
  return irregular.get(verb)?.participle ?? regularPast(verb);
}

export function gerund(verb: string): string {
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`;
}

/** "plan" → "plann"; longer words are left: most of them stress an earlier syllable. */
function doubled(verb: string): string {
  return /^[^aeiou]{1,3}[aeiou][bdglmnprt]$/.test(verb) ? verb + verb.at(-1) : verb;
}
