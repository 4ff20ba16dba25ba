/**
 * The grid's plugin for conditional formats makes them follow inserted and deleted rows too, and gets their formulas wrong: below a new row =B3>2 stays
 * what it was, for cells that are B4 now, and a deleted row leaves it one row too high. formats/conditionalShift.ts does it for every workbook, so the
 * plugin's own share is left out.
 */
import { FormulaRefRangeService } from "@univerjs/sheets-formula";

const OF_RULES = /^sheet\.mutation\.(?:add|set|delete)-conditional-rule$/;

type Register = FormulaRefRangeService["registerRangeFormula"];
type Method = (this: FormulaRefRangeService, ...given: Parameters<Register>) => ReturnType<Register>;

const service = FormulaRefRangeService.prototype as { registerRangeFormula: Method };
const register = service.registerRangeFormula;

/** To be called before the plugins begin. */
export const leaveConditionalFormats = (): void => {
  service.registerRangeFormula = function (unitId, subUnitId, ranges, formulas, callback) {
    return register.call(this, unitId, subUnitId, ranges, formulas, (changed) => {
      const { redos, undos } = callback(changed);
      const isOfRules = redos.some(({ id }) => OF_RULES.test(id));
      return isOfRules ? { redos: [], undos: [] } : { redos, undos };
    });
  };
};
