// Says whether two claims of one article are the figures of two authorities who speak of one thing.
import type { Claim } from "../model/claim.js";

/** Sentences that an answer to a figure stands behind it at most. */
const reply = 2;

/** "600 gathered, the police said. The union spoke of 1,500." Not what each tells of itself: "Ford said it sold 250,000." */
export function areDisputed(one: Claim, other: Claim): boolean {
  if (one.speaker === undefined || other.speaker === undefined) return false;
  const [left, right] = [one.frame, other.frame];
  if ((left.ofSpeaker && right.ofSpeaker) || Math.abs(left.sentence - right.sentence) > reply) return false;
  const words = wordsOf(one.speaker);
  return !wordsOf(other.speaker).some((word) => words.includes(word));
}

/** "the Interior Ministry" and "the ministry" may be one. */
function wordsOf(speaker: string): string[] {
  const words = speaker.toLowerCase().split(/\W+/);
  return words.filter((word) => word !== "" && !small.has(word));
}

const small = new Set(["the", "a", "an", "of"]);
