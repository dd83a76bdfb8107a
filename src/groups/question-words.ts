// Puts the words of a noun phrase into the form that a question asks for.

const unchanged =
  /(?:people|police|staff|crew|aircraft|children|men|women|personnel|cattle|sheep|troops|dead|injured|wounded|jewellery|ice|traffic|data|media)$/;
const irregular = new Map([
  ["person", "people"],
  ["child", "children"],
  ["man", "men"],
  ["woman", "women"],
  ["life", "lives"],
]);

/** "two schools" asks for "schools", "one school" too. */
export function plural(words: string): string {
  if (words === "" || /[^s]s$/.test(words) || unchanged.test(words)) return words;
  const last = words.split(" ").at(-1) ?? "";
  const start = words.slice(0, words.length - last.length);
  const known = irregular.get(last);
  if (known) return start + known;
  if (/[^aeiou]y$/.test(last)) return `${words.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(last) ? `${words}es` : `${words}s`;
}

export function isPlural(words: string | null): boolean {
  return words !== null && (/[^su]s$/.test(words) || unchanged.test(words) || / and /.test(words));
}

/** A name of one word or a phrase with an owner stands alone. */
export function withArticle(words: string): string {
  const [first = ""] = words.split(" ");
  if (words === "" || /^(?:my|your|our|his|her|its|their|the|this|that)$/i.test(first) || /['’]s?$/.test(first))
    return words;
  const names = words.split(" ").every((word) => /^[\p{Lu}\d]/u.test(word));
  return names ? words : `the ${words}`;
}
