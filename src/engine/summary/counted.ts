/** What of all that was received is added up, compared and drawn from: each department once, of one year. */
import { reportedYear, type Department } from "./department";
import { handedInTwice, onceEach } from "./duplicateReports";

export interface CountedReports {
  /** That of most departments, the latest of several; "" where no report says its year. */
  readonly year: string;
  readonly departments: readonly Department[];
  /** Of that year, as `handedInTwice` has them. */
  readonly twice: readonly (readonly Department[])[];
  /** Reports of other years: figures of two years come to no total. */
  readonly otherYears: readonly Department[];
}

/** A report that does not say its year counts with the others: the finding on its cover asks for it. */
export const countedOf = (received: readonly Department[]): CountedReports => {
  const year = commonestYear(onceEach(received));
  const isOther = (d: Department): boolean => hasYear(d) && reportedYear(d) !== year;
  const ofYear = received.filter((d) => !isOther(d));
  return { year, departments: onceEach(ofYear), twice: handedInTwice(ofYear), otherYears: received.filter(isOther) };
};

const hasYear = (d: Department): boolean => /^\d{4}$/.test(reportedYear(d));

const commonestYear = (departments: readonly Department[]): string => {
  const times = new Map<string, number>();
  for (const year of departments.filter(hasYear).map(reportedYear)) times.set(year, (times.get(year) ?? 0) + 1);
  const [first] = [...times].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1));
  return first?.[0] ?? "";
};
