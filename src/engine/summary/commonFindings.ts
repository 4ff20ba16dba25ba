/** 常见问题: which rules most departments break. */
import { isOpenRemark, type Department } from "./department";

interface CommonProblem {
  readonly rule: string;
  readonly title: string;
  readonly kinds: readonly string[];
  /** How many departments it was found in. */
  readonly departments: number;
  /** How often altogether. */
  readonly times: number;
}

/** The most widespread first; of two as widespread, the more frequent, then by code. */
export const commonProblems = (departments: readonly Department[]): readonly CommonProblem[] => {
  const found = new Map<string, CommonProblem & { readonly last: Department }>();
  for (const department of departments)
    for (const { rule, title, kind } of department.remarks.filter(isOpenRemark)) {
      const before = found.get(rule);
      const isNew = before?.last !== department;
      found.set(rule, {
        rule,
        title,
        kinds: [...new Set([...(before?.kinds ?? []), kind])],
        departments: (before?.departments ?? 0) + (isNew ? 1 : 0),
        times: (before?.times ?? 0) + 1,
        last: department,
      });
    }
  return [...found.values()]
    .map(({ rule, title, kinds, departments: many, times }) => ({ rule, title, kinds, departments: many, times }))
    .sort((a, b) => b.departments - a.departments || b.times - a.times || (a.rule < b.rule ? -1 : 1));
};
