import fc from "fast-check";
import { inOrder, type ItemRunner } from "../../../src/cli/workers/limitedConcurrency";

const all = async <T>(results: AsyncGenerator<T, void>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const result of results) found.push(result);
  return found;
};

/** Takes as many turns of the event loop as the item says. */
const slow: ItemRunner<number, number> = async (item) => {
  for (let i = 0; i < item; i++) await new Promise(setImmediate);
  return item * 10;
};

test("the results come in the order of the items, whatever the number of runners and however long each takes", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), async (items, runners) => {
      const results = await all(
        inOrder(
          items,
          Array.from({ length: runners }, () => slow),
        ),
      );
      expect(results).toEqual(items.map((item) => item * 10));
    }),
    { numRuns: 40 },
  ));

test("a result is given as soon as it and all before it are known", async () => {
  const never = new Promise<string>(() => undefined);
  const results = inOrder(["a", "b"], [(item) => (item === "b" ? never : Promise.resolve(item))]);
  expect(await results.next()).toEqual({ done: false, value: "a" });
});

test("the others wait for one that takes long, so that what is done does not pile up", async () => {
  const started: number[] = [];
  const items = Array.from({ length: 1000 }, (_, i) => i);
  const run: ItemRunner<number, number> = (item) => {
    started.push(item);
    return item === 0 ? new Promise(() => undefined) : Promise.resolve(item);
  };
  void inOrder(items, [run, run]).next();
  for (let i = 0; i < 50; i++) await new Promise(setImmediate);
  expect(started).toHaveLength(32);
});

test("no items give no results", async () => {
  expect(await all(inOrder([], [slow]))).toEqual([]);
});
