/** Excel counts days from this one, after its imaginary 1900-02-29. */
export const DAY_ZERO = { year: 1899, month: 12, day: 30 } as const;

const MILLISECONDS_OF_DAY = 86_400_000;

/** Serial number of a moment that Date.UTC or Date.parse gave. */
export const serialAt = (milliseconds: number): number =>
  (milliseconds - Date.UTC(DAY_ZERO.year, DAY_ZERO.month - 1, DAY_ZERO.day)) / MILLISECONDS_OF_DAY;
