/**
 * What is worked out of an object that never changes, kept until the same is asked of another one: of a report and of its parts, which are worked
 * through one after the other. `oncePer` is for what lives as long as the program: the runtime's frequent small collections keep whatever a
 * WeakMap holds, and report upon report would wait for one of its rare large ones.
 */
export const rememberingLast = <K extends object, V>(workOut: (of: K) => V): ((of: K) => V) => {
  let last: { readonly of: K; readonly value: V } | undefined;
  return (of) => {
    if (last?.of === of) return last.value;
    const value = workOut(of);
    last = { of, value };
    return value;
  };
};
