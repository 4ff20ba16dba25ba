/**
 * What is worked out of an object that never changes, kept until the same is asked of others: of a report and of its parts, which are worked
 * through one after the other. `oncePer` is for what lives as long as the program: the runtime's frequent small collections keep whatever a
 * WeakMap holds, and report upon report would wait for one of its rare large ones.
 */

/** `most`: of how many the answers are kept, where the same is asked of several by turns. */
export const rememberingLast = <K extends object, V>(workOut: (of: K) => V, most = 1): ((of: K) => V) => {
  const known: { readonly of: K; readonly value: V }[] = [];
  let next = 0;
  return (of) => {
    for (const each of known) if (each.of === of) return each.value;
    const value = workOut(of);
    known[next] = { of, value };
    next = (next + 1) % most;
    return value;
  };
};
