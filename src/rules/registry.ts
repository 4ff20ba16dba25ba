/** All rules, in the order in which officers read them: shape first, then cells, tables, scores, texts. */
import { balanceRules } from "./basis";
import { coverRules } from "./cover";
import { goalPairs } from "./goals/goalPairs";
import { measurable } from "./goals/measurable";
import { peopleRules } from "./people";
import { proseRules } from "./prose/claims";
import { indicatorArea, indicatorChanges } from "./scoring/area";
import { cannotScore, deductionReason, departsFromRule } from "./scoring/reasons";
import { aboveWeight, belowZero, scoreDecimals, selfScoreBlank } from "./scoring/selfScore";
import { grade, pools, printedWeights, sheetRows, staleRuleScore, weightsTotal } from "./scoring/sheet";
import { unsupported } from "./scoring/unsupported";
import { structureRules } from "./structure";
import { textRules } from "./texts";
import { tieRules } from "./ties/registry";
import { emptyGoals, emptyTables } from "./units/emptyTables";
import { sameUnits } from "./units/sameUnits";
import { namedRows, noTwins, sameSpelling } from "./units/unitNames";
import { notNegative, twoDecimals, wholeCount } from "./values/plausible";
import { readable } from "./values/readable";
import { required } from "./values/required";
import { yuanForWan } from "./values/yuan";
import { textNumber } from "./values/textNumber";
import type { Rule } from "./rule";

export const rules: readonly Rule[] = [
  ...structureRules,
  readable, textNumber, required, notNegative, wholeCount, twoDecimals, yuanForWan,
  ...coverRules,
  emptyTables, sameUnits, noTwins, sameSpelling, namedRows,
  ...tieRules,
  ...balanceRules,
  emptyGoals, goalPairs, measurable,
  ...peopleRules,
  indicatorArea, indicatorChanges,
  selfScoreBlank, aboveWeight, belowZero, scoreDecimals, deductionReason, departsFromRule, cannotScore, unsupported,
  sheetRows, printedWeights, weightsTotal, pools, grade, staleRuleScore,
  ...textRules,
  ...proseRules,
];

const byId = new Map(rules.map((r) => [r.id, r]));
export const findRule = (id: string): Rule | undefined => byId.get(id);

/** Changes whenever rules are added, removed or reworded in a way that changes verdicts. Part of the submission stamp. */
export const RULE_SET_VERSION = "2026.11.24";
