/** What stands in every workbook beside the report itself: the scoring standard and its sheet, 审核说明, the 上报标记. */
import type { SheetPlan } from "../layout/workbook";
import type { FormSections } from "../schema/section";
import { criteria } from "./sections/criteria";
import { explanations, generated, retiredScores, stamp, stampedCells } from "./sections/review";
import { scoring, scoringTotal } from "./sections/scoring";
import { criteriaSheet } from "./sheets/criteria";
import { reviewFrame, reviewSheet, stampedFrame, stampedSheet } from "./sheets/review";
import { scoringFrame, scoringSheet } from "./sheets/scoring";

/** In the order of the report's sections. */
export const standardSections = {
  criteria,
  scoring,
  scoringTotal,
  explanations,
  stamp,
  stampedCells,
  generated,
  retiredScores,
} as const satisfies FormSections;

export type StandardSections = typeof standardSections;

export const SCORING_SHEET = "评分表";
export const CRITERIA_SHEET = "评价指标";
export const REVIEW_SHEET = "审核说明";
export const STAMP_SHEET = "上报标记";

export const scoringPlan: SheetPlan = { name: SCORING_SHEET, frame: scoringFrame, draw: scoringSheet };
export const criteriaPlan: SheetPlan = criteriaSheet(CRITERIA_SHEET);
export const reviewPlans: readonly SheetPlan[] = [
  { name: REVIEW_SHEET, frame: reviewFrame, draw: reviewSheet },
  { name: STAMP_SHEET, frame: stampedFrame, draw: stampedSheet },
];
