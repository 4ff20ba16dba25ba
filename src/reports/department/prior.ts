/** 提取上年数: which figure of this year repeats which figure of last year's report, said once. */
import type { PriorField, PriorFigure } from "../../engine/report/prior";
import type { ReportData } from "./form";
import { keyIn, sectionIn } from "../../engine/schema/path";

/** The cell of this year, and the cell of last year's report that it repeats. */
export const PRIOR_FIELDS: readonly PriorField[] = [
  ["prior.income", "income.sum.total"],
  ["prior.spending", "spending.sum.total"],
  ["prior.basic", "spending.sum.basic"],
  ["prior.project", "spending.sum.project"],
  ["prior.balance", "spending.sum.cumulativeBalance"],
  ["prior.assets", "assets.sum.total"],
  ["sangongBasis.priorActual", "sangong.sum.total"],
  ["sangongBasis.priorBudget", "sangongBasis.currentBudget"],
];

const valuesIn = (section: string, figures: readonly PriorFigure[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    figures.flatMap(({ cell, found }) =>
      found.state === "figure" && sectionIn(cell) === section ? [[keyIn(cell), found.figure.value.toFixed()]] : [],
    ),
  );

/** The same as data of a report that is still to be laid out. */
export const priorData = (figures: readonly PriorFigure[]): Pick<ReportData, "prior" | "sangongBasis"> => ({
  prior: valuesIn("prior", figures),
  sangongBasis: valuesIn("sangongBasis", figures),
});
