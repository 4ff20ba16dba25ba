/** Data validation. A rule belongs to a range; giving a part of the range another rule splits the old one. */
import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "@univerjs/core";
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { requirePermission } from "./access";
import type { ISheetDataValidationRule } from "./data";
import type { CellRange } from "./range";

export { DataValidationErrorStyle as AlertStyle, DataValidationOperator as Operator, DataValidationType as RuleType };

/** Everything about a rule but its place and id. */
export type ValidationRule = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** The rule of the range's first cell; undefined for none. */
export const validationOf = (range: CellRange): ISheetDataValidationRule | undefined =>
  range.sheet.book.engine.get(SheetDataValidationModel).getRuleByLocation(range.sheet.book.unitId, range.sheet.id, range.row, range.col);

/** Changes part of the rule, or makes one: Excel's own settings are an alert that stops, and blanks allowed. */
export const changeValidation = (range: CellRange, part: Partial<ValidationRule>): void => {
  const { sheet } = range;
  const { uid: _uid, ranges: _ranges, ...old } = validationOf(range) ?? { uid: "", ranges: [], ...newRule() };
  clearValidation(range);
  range.makeRoom();
  const uid = sheet.book.freshId("dv", (id) => model(range).getRuleById(sheet.book.unitId, sheet.id, id) !== undefined);
  sheet.book.engine.run(AddSheetDataValidationCommand.id, { ...sheet.where, rule: { ...old, ...part, uid, ranges: [range.inGrid] } });
};

export const clearValidation = (range: CellRange): void => {
  requirePermission(range.sheet);
  if (model(range).getRules(range.sheet.book.unitId, range.sheet.id).length === 0) return;
  range.sheet.book.engine.run(ClearRangeDataValidationCommand.id, { ...range.sheet.where, ranges: [range.inGrid] });
};

const newRule = (): ValidationRule => ({ type: DataValidationType.ANY, allowBlank: true, showErrorMessage: true, errorStyle: DataValidationErrorStyle.STOP, showInputMessage: false });

const model = (range: CellRange): SheetDataValidationModel => range.sheet.book.engine.get(SheetDataValidationModel);
