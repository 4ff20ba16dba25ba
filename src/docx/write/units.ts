/** The measures of the file format. */
const TWIPS_PER_MM = 1440 / 25.4;

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
export const mmToTwips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Whole numbers in the given proportions that add up to exactly `total`. */
export const shareOut = (total: number, proportions: readonly number[]): readonly number[] => {
  const all = proportions.reduce((a, b) => a + b, 0);
  let passed = 0;
  let given = 0;
  return proportions.map((part) => {
    passed += part;
    const upTo = Math.round((total * passed) / all);
    const own = upTo - given;
    given = upTo;
    return own;
  });
};
