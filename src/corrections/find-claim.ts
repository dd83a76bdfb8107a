// Finds the claim that an editor means by its article and its words.
import type { ClaimReference } from "../model/correction.js";
import type { Extract, ExtractedQuantity } from "../model/extract.js";
import { nearest } from "../nearest.js";

export type Found = { readonly claim: ExtractedQuantity } | { readonly problem: string };

export function findClaim(reference: ClaimReference, extracts: readonly Extract[]): Found {
  const { path, words } = reference;
  const sources = sourcesOf(path, extracts);
  if (sources.length === 0) return { problem: `no article has the path ${path}${meant(path, extracts)}` };
  const claims = sources.flatMap(({ quantities }) => quantities.filter(({ claim }) => claim));
  const [first, ...more] = claimsWith(claims, words);
  if (!first) return { problem: `no claim of ${path} has the words “${words}”` };
  if (more.length === 0) return { claim: first };
  const places = [first, ...more].map(({ line, column }) => `${line}:${column}`).join(", ");
  return {
    problem: `${more.length + 1} claims of ${path} have the words “${words}” (${places}): add words around it, the figure in «»`,
  };
}

/** Articles of a path (or the end of one), an id or an outlet. */
export function sourcesOf(name: string, extracts: readonly Extract[]): readonly Extract[] {
  const own = extracts.filter(({ id, source }) => source.path === name || id === name);
  if (own.length > 0) return own;
  return extracts.filter(({ source }) => source.path.endsWith(`/${name}`) || source.outlet === name);
}

export function meant(name: string, extracts: readonly Extract[]): string {
  const [path] = nearest(
    name,
    extracts.map(({ source }) => source.path),
    1,
  );
  return path ? `; did you mean ${path}?` : "";
}

/** Those whose expression it is; otherwise those whose figure stands in these words of their sentence, or whose figure has them ("only five days ago"). */
function claimsWith(claims: readonly ExtractedQuantity[], words: string): ExtractedQuantity[] {
  const marked = /^(.*)«(.+)»(.*)$/.exec(compared(words));
  if (marked) {
    const [, before = "", figure = "", after = ""] = marked;
    return claims.filter(
      ({ text, sentence }) => compared(text) === figure && compared(sentence).includes(before + figure + after),
    );
  }
  const said = compared(words);
  const exact = claims.filter(({ text }) => compared(text) === said);
  if (exact.length > 0) return exact;
  const around = claims.filter(
    ({ text, sentence }) => said.includes(compared(text)) && compared(sentence).includes(said),
  );
  return around.length > 0 ? around : claims.filter(({ text }) => ` ${compared(text)} `.includes(` ${said} `));
}

function compared(text: string): string {
  return text
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}
