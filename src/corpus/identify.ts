// Gives every document of a run an id that no other one has.

/** Ids are unique among the calls of one function: a repeat gets "~2", "~3". */
export type Identify = (id: string) => string;

export function createIdentify(): Identify {
  const given = new Map<string, number>();
  return (id) => {
    let count = given.get(id) ?? 0;
    let unique: string;
    do unique = ++count === 1 ? id : `${id}~${count}`;
    while (unique !== id && given.has(unique));
    given.set(id, count);
    if (unique !== id) given.set(unique, 1);
    return unique;
  };
}
