/** What was left over in texts: prompts of the form, placeholders, years of an older report, the name of another department; what a cell does not hold; scores by dimension. */
import type { DepartmentRule } from "../rule";
import { departmentName } from "./departmentName";
import { dimensionScores } from "./dimensionScores";
import { fullCells } from "./fullCells";
import { placeholders } from "./placeholders";
import { staleYears } from "./staleYears";

export const textRules: readonly DepartmentRule[] = [
  placeholders,
  fullCells,
  staleYears,
  departmentName,
  dimensionScores,
];
