// Gives every document an id of its own: the one it has, otherwise one made from path and text.
import { createHash } from "node:crypto";

export type Identify = (own: string | undefined, path: string, text: string) => string;

/** Ids are unique among the calls of one function: a repeat gets "~2", "~3". */
export function createIdentify(): Identify {
  const given = new Map<string, number>();
  return (own, path, text) => {
    const id = own ?? madeId(path, text);
    let count = given.get(id) ?? 0;
    let unique: string;
    do unique = ++count === 1 ? id : `${id}~${count}`;
    while (unique !== id && given.has(unique));
    given.set(id, count);
    if (unique !== id) given.set(unique, 1);
    return unique;
  };
}

function madeId(path: string, text: string): string {
  return createHash("sha256").update(path).update("\0").update(text).digest("hex").slice(0, 16);
}
