// Takes elements from a source before they are asked for, so that work on the next ones begins while one is waited for.

/** @param most elements that wait at the same time */
export async function* runAhead<T>(source: AsyncIterable<T>, most: number): AsyncGenerator<T> {
  const waiting: T[] = [];
  let isStopped = false;
  let isDone = false;
  // Only one side waits at a time: the source where there is no room, the reader where there is nothing.
  let wake = () => {};
  const change = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  const taking = (async () => {
    for await (const one of source) {
      waiting.push(one);
      wake();
      while (waiting.length >= most && !isStopped) await change();
      if (isStopped) return;
    }
  })().finally(() => {
    isDone = true;
    wake();
  });
  // A failure is told below, in its place behind what was taken before.
  taking.catch(() => {});
  try {
    while (!isDone || waiting.length > 0) {
      const [one] = waiting.splice(0, 1);
      wake();
      if (one === undefined) await change();
      else yield one;
    }
    await taking;
  } finally {
    isStopped = true;
    wake();
  }
}
