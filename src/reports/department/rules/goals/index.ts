/** 绩效目标: there, in pairs, and measurable. */
import type { DepartmentRule } from "../rule";
import { emptyGoals } from "./emptyGoals";
import { goalPairs } from "./goalPairs";
import { measurable } from "./measurable";
import { satisfaction } from "./satisfaction";

export const goalRules: readonly DepartmentRule[] = [emptyGoals, goalPairs, measurable, satisfaction];
