/** Tables from Office.js's words to Univer's codes, read in both directions. */

/** Object.keys forgets that it was given a literal. */
export const keysOf = <K extends string>(table: { readonly [key in K]: unknown }): readonly K[] =>
  Object.keys(table) as K[];

/** The word for a code; undefined for a code that has none. */
export const keyOf = <K extends string>(table: { readonly [key in K]: unknown }, code: unknown): K | undefined =>
  keysOf(table).find((key) => table[key] === code);
