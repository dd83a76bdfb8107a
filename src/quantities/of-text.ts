// Changes what was read in single sentences by what the whole text tells.
import type { Mention } from "../model/quantity.js";
import type { Token } from "../model/sentence.js";

/** A sentence with the quantities read in it. */
export interface Counted {
  readonly sentence: { readonly tokens: readonly Token[] };
  readonly mentions: readonly Mention[];
}

/** The sentence with each mention that `isMeant` changed; itself where none is. */
export function withChanged<T extends Counted>(
  counted: T,
  isMeant: (mention: Mention) => boolean,
  change: (mention: Mention) => Mention,
): T {
  if (!counted.mentions.some(isMeant)) return counted;
  return { ...counted, mentions: counted.mentions.map((mention) => (isMeant(mention) ? change(mention) : mention)) };
}
