import { deepStrictEqual } from "node:assert";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/** How long a page may take on a machine that does other work: slow is not wrong. */
export const PATIENCE = 120_000;
const PAUSE = 100;

/** Asks until the answer is the one wanted, then resolves; fails with the last answer when patience ends. */
export async function eventually<T>(ask: () => Promise<T>, wanted: NoInfer<T>, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  let answer = await ask();
  while (!isDeepStrictEqual(answer, wanted) && Date.now() < end) {
    await setTimeout(PAUSE);
    answer = await ask();
  }
  deepStrictEqual(answer, wanted);
}
