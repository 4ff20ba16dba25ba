/** Asking for many things in one round trip, and for each by itself where one of them makes the whole fail. */
import { isHopeless } from "./errors";

interface Answered<T, R> {
  readonly thing: T;
  readonly answer: R;
}

/**
 * Queues `ask` for every thing and syncs once. If that fails, the halves are asked by themselves, down to single things; what fails alone
 * is left out. A failure that would meet every other thing too is passed on.
 */
export const piecewise = async <T, R>(
  context: Excel.RequestContext,
  things: readonly T[],
  ask: (thing: T) => R,
): Promise<readonly Answered<T, R>[]> => {
  if (things.length === 0) return [];
  try {
    const asked = things.map((thing) => ({ thing, answer: ask(thing) }));
    await context.sync();
    return asked;
  } catch (error) {
    if (isHopeless(error)) throw error;
  }
  const [only, ...more] = things;
  if (only === undefined) return [];
  if (more.length === 0) return again(context, only, ask);
  const middle = Math.ceil(things.length / 2);
  const first = await piecewise(context, things.slice(0, middle), ask);
  return [...first, ...(await piecewise(context, things.slice(middle), ask))];
};

/** Once more: what was refused may have been the request and not the thing. */
const again = async <T, R>(
  context: Excel.RequestContext,
  thing: T,
  ask: (thing: T) => R,
): Promise<readonly Answered<T, R>[]> => {
  try {
    const answer = ask(thing);
    await context.sync();
    return [{ thing, answer }];
  } catch (error) {
    if (isHopeless(error)) throw error;
    return [];
  }
};
