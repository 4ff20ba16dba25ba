/** The scoring sheet: indicators that can be used, scores that may be given, reasons for them, and the sheet as a whole. */
import type { DepartmentRule } from "../rule";
import { aboveWeight } from "./aboveWeight";
import { belowZero } from "./belowZero";
import { besideTier } from "./besideTier";
import { cannotScore } from "./cannotScore";
import { deductionReason } from "./deductionReason";
import { departsFromRule } from "./departsFromRule";
import { editionYear } from "./editionYear";
import { evidenceIndicator } from "./evidenceIndicator";
import { evidenceMissing } from "./evidenceMissing";
import { evidenceNumbers } from "./evidenceNumbers";
import { grade } from "./grade";
import { usableCriteria } from "./usableCriteria";
import { indicatorChanges } from "./indicatorChanges";
import { notApplicable } from "./notApplicable";
import { pools } from "./pools";
import { printedText } from "./printedText";
import { printedWeights } from "./printedWeights";
import { reasonDeduction } from "./reasonDeduction";
import { scoreDecimals } from "./scoreDecimals";
import { selfScoreBlank } from "./selfScoreBlank";
import { sheetRows } from "./sheetRows";
import { staleRuleScore } from "./staleRuleScore";
import { unsupported } from "./unsupported";
import { weightsTotal } from "./weightsTotal";

export const scoringRules: readonly DepartmentRule[] = [
  editionYear,
  usableCriteria,
  indicatorChanges,
  selfScoreBlank,
  aboveWeight,
  belowZero,
  besideTier,
  scoreDecimals,
  deductionReason,
  departsFromRule,
  reasonDeduction,
  cannotScore,
  notApplicable,
  unsupported,
  evidenceMissing,
  evidenceIndicator,
  evidenceNumbers,
  sheetRows,
  printedWeights,
  printedText,
  weightsTotal,
  pools,
  grade,
  staleRuleScore,
];
