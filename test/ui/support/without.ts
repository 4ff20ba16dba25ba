/** The same value, these of its parts left out. */
export const without = <T extends object, K extends keyof T>(value: T, ...left: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !left.some((k) => k === key))) as Omit<T, K>;
