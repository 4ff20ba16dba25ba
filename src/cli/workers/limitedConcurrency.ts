/** Items one after the other by each runner, several runners side by side; the results in the order of the items. */

/** Does one item at a time, and never throws: what went wrong is in the result. */
export type ItemRunner<In, Out> = (item: In) => Promise<Out>;

/** How many items per runner may be done before their turn: what waits takes memory. */
const AHEAD = 16;

/** The results as soon as they and all before them are known; the same whatever the number of runners. */
export async function* inOrder<In, Out>(
  items: readonly In[],
  runners: readonly ItemRunner<In, Out>[],
): AsyncGenerator<Out, void> {
  const done = new Map<number, Out>();
  const change = new Change();
  let [taken, given] = [0, 0];
  const walk = async (run: ItemRunner<In, Out>): Promise<void> => {
    while (taken < items.length) {
      const index = taken;
      const item = items[index];
      if (item === undefined || index >= given + AHEAD * runners.length) {
        await change.next();
        continue;
      }
      taken += 1;
      done.set(index, await run(item));
      change.tell();
    }
  };
  const walks = Promise.all(runners.map(walk));
  while (given < items.length) {
    while (!done.has(given)) await Promise.race([change.next(), walks]);
    const result = done.get(given);
    done.delete(given);
    given += 1;
    change.tell();
    if (result !== undefined) yield result;
  }
  await walks;
}

/** Wakes everybody who waits. */
class Change {
  private wake: () => void = () => undefined;
  private promise = this.renewed();

  next(): Promise<void> {
    return this.promise;
  }

  tell(): void {
    const wake = this.wake;
    this.promise = this.renewed();
    wake();
  }

  private renewed(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }
}
