// Sends what waits for a worker together: a message to a worker and back costs as much as a part of its work on one input.

interface Waiting<One, Made> {
  readonly one: One;
  readonly resolve: (made: Made) => void;
  readonly reject: (error: unknown) => void;
}

/** @param most batches under way at the same time: what comes meanwhile is the next one */
export function inBatches<One, Made>(
  send: (batch: readonly One[]) => Promise<readonly Made[]>,
  { most, longest }: { readonly most: number; readonly longest: number },
): (one: One) => Promise<Made> {
  const waiting: Waiting<One, Made>[] = [];
  let underWay = 0;
  const sendNext = (): void => {
    if (underWay === most || waiting.length === 0) return;
    underWay++;
    void hand(waiting.splice(0, longest), send).then(() => {
      underWay--;
      sendNext();
    });
  };
  return (one) =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      sendNext();
    });
}

/** What fails fails for all of the batch. */
async function hand<One, Made>(
  batch: readonly Waiting<One, Made>[],
  send: (batch: readonly One[]) => Promise<readonly Made[]>,
): Promise<void> {
  try {
    const made = await send(batch.map(({ one }) => one));
    batch.forEach(({ resolve }, index) => {
      resolve(made[index] as Made);
    });
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
