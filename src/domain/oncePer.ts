/** What is worked out of an object that never changes and lives as long as the program, as the parts of a form do: the same answer, asked for many times. */
export const oncePer = <K extends object, V>(workOut: (of: K) => V): ((of: K) => V) => {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found.value;
    const value = workOut(of);
    known.set(of, { value });
    return value;
  };
};
