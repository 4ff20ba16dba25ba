/** The two samples as report data with their scoring sheet, and nothing that the form derives. */
import { department } from "../../src/reports/department";
import { criteriaData, editionById } from "../../src/app/standard/editions";
import { sample, type SampleKind } from "../../src/reports/department/samples";
import type { TypedScores } from "../../src/engine/standard/scoringRows";
import { withScoringRows } from "../../src/app/standard/standardWorkbook";
import type { ReportData } from "../../src/reports/department/form";

/** The scoring sheet as the product lays it out, with these self-scores. */
export const scored = (data: ReportData, edition: string, self: TypedScores): ReportData =>
  withScoringRows(department, { ...data, criteria: criteriaData(editionById(department, edition)) }, edition, self);

const dataOf = (kind: SampleKind): ReportData => {
  const { data, edition, self } = sample(kind);
  return scored(data, edition, self);
};

/** As a department published it: two deductions without reasons, one unit only under 固定资产, 尾差 in the economic classes. */
export const published: ReportData = dataOf("published");

/** The same put right: no rule has anything to say. */
export const corrected: ReportData = dataOf("corrected");
