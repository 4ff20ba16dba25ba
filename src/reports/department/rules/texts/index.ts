/** What was left over in texts: prompts of the form, placeholders, years of an older report, the name of another department; what was cut off; scores by dimension. */
import type { DepartmentRule } from "../rule";
import { departmentName } from "./departmentName";
import { dimensionScores } from "./dimensionScores";
import { placeholders } from "./placeholders";
import { staleYears } from "./staleYears";
import { wholeTexts } from "./wholeTexts";

export const textRules: readonly DepartmentRule[] = [
  placeholders,
  wholeTexts,
  staleYears,
  departmentName,
  dimensionScores,
];
