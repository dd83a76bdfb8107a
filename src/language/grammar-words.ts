// Words that the tagger's rules name.

export const be = new Set([
  "be",
  "am",
  "is",
  "are",
  "was",
  "were",
  "been",
  "being",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "'s",
  "'re",
  "'m",
  "get",
  "got",
  "gets",
]);
export const have = new Set(["have", "has", "had", "having", "haven't", "hasn't", "hadn't", "'ve"]);
/** After these a clause can begin without "that". */
export const saying = new Set([
  "said",
  "say",
  "says",
  "told",
  "added",
  "reported",
  "believe",
  "think",
  "claimed",
  "estimated",
]);
export const crowds = new Set(["dozens", "scores", "hundreds", "thousands", "millions"]);
export const subjects = new Set(["i", "he", "she", "it", "we", "they", "you", "who", "which", "that"]);

export const relatives = new Set(["who", "which", "that"]);
