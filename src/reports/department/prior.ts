/** 提取上年数: which figure of this year repeats which figure of last year's report, said once. */
import type { FormCell } from "./schema";

/** The cell of this year, and the cell of last year's report that it repeats. */
export const PRIOR_FIELDS: readonly (readonly [cell: FormCell, source: FormCell])[] = [
  ["prior.income", "income.sum.total"],
  ["prior.spending", "spending.sum.total"],
  ["prior.basic", "spending.sum.basic"],
  ["prior.project", "spending.sum.project"],
  ["prior.balance", "spending.sum.cumulativeBalance"],
  ["prior.assets", "assets.sum.total"],
  ["sangongBasis.priorActual", "sangong.sum.total"],
  ["sangongBasis.priorBudget", "sangongBasis.currentBudget"],
];
