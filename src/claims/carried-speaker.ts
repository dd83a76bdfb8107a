// Remembers who spoke last before a sentence; sentences without figures are laid out only where that is asked.

export interface SpokenBefore {
  /** The last speaker named before a sentence, or null. */
  before(sentence: number): string | null;
  /** What is already known of a sentence: the speaker it names last, or null. */
  learn(sentence: number, speaker: string | null): void;
}

/** `namedIn` lays a sentence out and gives the speaker that it names last. Every sentence is asked at most once. */
export function createSpokenBefore(namedIn: (sentence: number) => string | null): SpokenBefore {
  const own = new Map<number, string | null>();
  const carried: (string | null | undefined)[] = [];
  const ownOf = (sentence: number) => {
    const known = own.get(sentence);
    return known === undefined ? namedIn(sentence) : known;
  };
  return {
    learn: (sentence, speaker) => own.set(sentence, speaker),
    before: (sentence) => {
      let at = sentence - 1;
      for (; at >= 0 && carried[at] === undefined; at--) {
        const speaker = ownOf(at);
        if (speaker === null) continue;
        carried[at] = speaker;
        break;
      }
      const found = carried[at] ?? null;
      for (let behind = at + 1; behind < sentence; behind++) carried[behind] = found;
      return found;
    },
  };
}
