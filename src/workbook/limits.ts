/** What Excel can hold (Microsoft: Excel specifications and limits). */

/** Characters of one cell. */
export const LONGEST_TEXT = 32_767;
/** Points of the highest row. */
export const HIGHEST_ROW = 409;
