/** For hucre's option types, whose optional members may be left out but not be undefined. */

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The same object without its undefined members. */
export const compact = <T extends object>(members: Loose<T>): T =>
  // Dropping undefined members is exactly the difference between Loose<T> and T; Object.fromEntries cannot say so.
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
