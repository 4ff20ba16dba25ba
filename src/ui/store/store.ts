/** A value that can be watched. React reads it through useSyncExternalStore; nothing in here knows React. */
export interface Store<T> {
  readonly get: () => T;
  /** Merges the given fields; listeners hear of it once. */
  readonly set: (change: Partial<T>) => void;
  /** Returns a function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const createStore = <T extends object>(initial: T): Store<T> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
