/** 评价人员: who stands behind the report. */
import type { DepartmentRule } from "../rule";
import { evaluatorsNamed } from "./evaluatorsNamed";
import { signedOnPaper } from "./signedOnPaper";

export const peopleRules: readonly DepartmentRule[] = [evaluatorsNamed, signedOnPaper];
