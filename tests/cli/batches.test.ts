import { expect, test } from "vitest";
import { inBatches } from "../../src/cli/batches.js";

const sizes = { most: 2, longest: 3 };

function sender() {
  const sent: string[][] = [];
  const answers: (() => void)[] = [];
  const send = (batch: readonly string[]) =>
    new Promise<string[]>((resolve, reject) => {
      sent.push([...batch]);
      answers.push(() =>
        batch.includes("bad") ? reject(new Error("bad batch")) : resolve(batch.map((one) => `${one}!`)),
      );
    });
  return { sent, answer: () => answers.shift()?.(), send };
}

test("what comes while all batches are under way goes together, in its order", async () => {
  const { sent, answer, send } = sender();
  const run = inBatches(send, sizes);
  const made = ["a", "b", "c", "d", "e", "f"].map(run);
  expect(sent).toEqual([["a"], ["b"]]);
  answer();
  expect(await made[0]).toBe("a!");
  await Promise.resolve();
  expect(sent).toEqual([["a"], ["b"], ["c", "d", "e"]]);
  answer();
  answer();
  expect(await made[3]).toBe("d!");
  expect(sent.at(-1)).toEqual(["f"]);
  answer();
  expect(await Promise.all(made)).toEqual(["a!", "b!", "c!", "d!", "e!", "f!"]);
});

test("who is in a batch that fails is told, and the next ones go on", async () => {
  const { answer, send } = sender();
  const run = inBatches(send, { most: 1, longest: 3 });
  const made = ["a", "bad", "b", "c", "d"].map(run);
  const results = Promise.allSettled(made);
  for (let batch = 0; batch < 3; batch++) {
    answer();
    await new Promise(setImmediate);
  }
  expect((await results).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "rejected",
    "rejected",
    "fulfilled",
  ]);
});
