/** One after the other through one lane; several lanes side by side, the results in the order of the items. */

/** Does one item at a time, and never throws: what went wrong is in the result. */
export type Lane<In, Out> = (item: In) => Promise<Out>;

/** How many items per lane may be done before their turn: what waits takes memory. */
const AHEAD = 32;

/** The results as soon as they and all before them are known; the same whatever the number of lanes. */
export async function* inOrder<In, Out>(
  items: readonly In[],
  lanes: readonly Lane<In, Out>[],
): AsyncGenerator<Out, void> {
  const done = new Map<number, Out>();
  const change = new Change();
  let [taken, given] = [0, 0];
  const walk = async (lane: Lane<In, Out>): Promise<void> => {
    while (taken < items.length) {
      const index = taken;
      const item = items[index];
      if (item === undefined || index >= given + AHEAD * lanes.length) {
        await change.next();
        continue;
      }
      taken += 1;
      done.set(index, await lane(item));
      change.tell();
    }
  };
  const walks = Promise.all(lanes.map(walk));
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
