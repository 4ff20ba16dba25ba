/** For which years and where an edition applies. */

export interface Validity {
  /** Whose sheet it is: 岳阳市, 湖南省, 全国. */
  readonly place: string;
  /** First and last year of evaluation, four digits; absent where it is not known, or not over yet. */
  readonly from?: string;
  readonly to?: string;
}

/** Whether it is known not to be out of its years. */
export const isValidIn = ({ from, to }: Validity, year: string): boolean =>
  (from === undefined || from <= year) && (to === undefined || year <= to);

/** "2018 年度起", "2018—2021 年度", "适用年度待核" */
export const periodWords = ({ from, to }: Validity): string => {
  if (from !== undefined && to !== undefined) return `${from}—${to} 年度`;
  if (from !== undefined) return `${from} 年度起`;
  return to === undefined ? "适用年度待核" : `至 ${to} 年度`;
};

/** Those valid in the year come first; of one place the newer before the older, places as they stood. */
export const inOrderOfYear = <T extends { readonly validity: Validity }>(
  editions: readonly T[],
  year: string,
): readonly T[] => {
  const places = [...new Set(editions.map(({ validity }) => validity.place))];
  const newestFirst = places.flatMap((place) =>
    editions
      .filter(({ validity }) => validity.place === place)
      .sort((a, b) => (b.validity.from ?? "").localeCompare(a.validity.from ?? "")),
  );
  const isValid = ({ validity }: T): boolean => isValidIn(validity, year);
  return [...newestFirst.filter(isValid), ...newestFirst.filter((edition) => !isValid(edition))];
};
