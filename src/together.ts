// Takes from a source together what is at hand, so that it goes through each step together; nothing waits for what is yet to come.

/** @param isEnough no more is taken with these; the source is not asked for more until they were handled */
export async function* together<One>(
  source: AsyncIterator<One>,
  isEnough: (taken: readonly One[]) => boolean,
): AsyncGenerator<readonly One[]> {
  let late: Promise<IteratorResult<One>> | null = null;
  for (;;) {
    const one: IteratorResult<One> = await (late ?? source.next());
    if (one.done) return;
    const taken = [one.value];
    late = null;
    while (!isEnough(taken)) {
      late = source.next();
      const another = await Promise.race([late.catch(() => null), turn()]);
      if (another === null || another.done) break;
      taken.push(another.value);
      late = null;
    }
    yield taken;
  }
}

/** What a source has at hand comes before the turn is over. */
function turn(): Promise<null> {
  return new Promise((resolve) => setImmediate(resolve, null));
}
