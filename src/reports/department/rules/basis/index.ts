import type { DepartmentRule } from "../rule";
import { basicClasses } from "./basicClasses";
import { breachCounts } from "./breachCounts";
import { budgetSize } from "./budgetSize";
import { cumulativeBalance } from "./cumulativeBalance";
import { equalityRules } from "./equalities";
import { excludedAdjustments } from "./excludedAdjustments";
import { excusedFunds } from "./excusedFunds";
import { fundDates } from "./fundDates";
import { listedTwice } from "./listedTwice";
import { limitRules } from "./limits";
import { priorBalance } from "./priorBalance";
import { priorGaps } from "./priorGaps";
import { priorYearRules } from "./priorYear";
import { projectBudgets } from "./projectBudgets";
import { specialFunds } from "./specialFunds";
import { surveyDate } from "./surveyDate";

/** Cells against cells of other parts, and against the year before. */
export const basisRules: readonly DepartmentRule[] = [
  cumulativeBalance,
  ...equalityRules,
  ...limitRules,
  basicClasses,
  excludedAdjustments,
  budgetSize,
  projectBudgets,
  specialFunds,
  listedTwice,
  excusedFunds,
  fundDates,
  breachCounts,
  surveyDate,
  priorGaps,
  priorBalance,
  ...priorYearRules,
];
