// The files of natural that this folder imports; natural ships no types for them.
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  export default function jaroWinklerDistance(one: string, other: string, options?: { ignoreCase?: boolean }): number;
}
