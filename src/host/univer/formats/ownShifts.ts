/**
 * Univer's plugins make conditional formats and data validation follow inserted and deleted rows, and get their formulas wrong: below a new row =B3>2 stays
 * what it was for cells that are B4 now, $C$20 never moves, nor does a list on another sheet, and one rule falls into many. conditionalShift.ts and
 * validationShift.ts do it for every workbook, so the plugins' own share is left out.
 */
import type { IMutationInfo } from "@univerjs/core";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";

const OF_RULES = /^(?:sheet\.mutation\.(?:add|set|delete)-conditional-rule|data-validation\.mutation\.\w+)$/;

interface Mutations {
  redos: IMutationInfo[];
  undos: IMutationInfo[];
}

const notOfRules = (mutations: Mutations): Mutations =>
  mutations.redos.some(({ id }) => OF_RULES.test(id)) ? { redos: [], undos: [] } : mutations;

type Ranges = FormulaRefRangeService["registerRangeFormula"];
type Single = FormulaRefRangeService["registerFormula"];

const service = FormulaRefRangeService.prototype as {
  registerRangeFormula: (this: FormulaRefRangeService, ...given: Parameters<Ranges>) => ReturnType<Ranges>;
  registerFormula: (this: FormulaRefRangeService, ...given: Parameters<Single>) => ReturnType<Single>;
};
const { registerRangeFormula, registerFormula } = service;
let left = false;

/** To be called before the plugins begin. */
export const leaveRulesToUs = (): void => {
  if (left) return;
  left = true;
  service.registerRangeFormula = function (unitId, subUnitId, ranges, formulas, callback) {
    return registerRangeFormula.call(this, unitId, subUnitId, ranges, formulas, (changed) =>
      notOfRules(callback(changed)),
    );
  };
  service.registerFormula = function (unitId, subUnitId, formula, callback) {
    return registerFormula.call(this, unitId, subUnitId, formula, (changed) => notOfRules(callback(changed)));
  };
};
