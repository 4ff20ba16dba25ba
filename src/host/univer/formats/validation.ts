/** Data validation. A rule belongs to one or more ranges; giving a part of them another rule splits the old one. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import { requirePermission } from "../access";
import type { ISheetDataValidationRule } from "../data";
import { eachCell } from "../range";
import type { Zone } from "../range";

export { DataValidationErrorStyle as AlertStyle, DataValidationOperator as Operator, DataValidationType as RuleType };

/** Everything about a rule but its place and id. */
export type ValidationRule = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** A list to choose from: the cell shows its text as any other with an arrow beside it, as in Excel. Univer's own frame around it leaves too little room for the text. */
export const LIST = { type: DataValidationType.LIST, renderMode: DataValidationRenderMode.ARROW } as const;

/** The rule of the first cell; undefined for none. */
export const validationOf = (zone: Zone): ISheetDataValidationRule | undefined => {
  const [first] = zone.parts;
  return first === undefined
    ? undefined
    : model(zone).getRuleByLocation(zone.sheet.book.unitId, zone.sheet.id, first.row, first.col);
};

/** Whether every cell has the same rule or none; Excel names the two ways in which cells may differ. */
export const agreementOf = (zone: Zone): "alike" | "Inconsistent" | "MixedCriteria" => {
  const { sheet } = zone;
  const rules = new Set<string | undefined>();
  for (const part of zone.parts)
    eachCell(part, (row, col) =>
      rules.add(contentOfRule(model(zone).getRuleByLocation(sheet.book.unitId, sheet.id, row, col))),
    );
  if (rules.size < 2) return "alike";
  return rules.has(undefined) ? "MixedCriteria" : "Inconsistent";
};

/** Two rules that ask for the same are one to a person; undefined for none. */
const contentOfRule = (rule: ISheetDataValidationRule | null | undefined): string | undefined =>
  rule == null || rule.type === DataValidationType.ANY
    ? undefined
    : JSON.stringify([rule.type, rule.operator, rule.formula1, rule.formula2]);

/** Changes part of the rule, or makes one: Excel's own settings are an alert that stops, and blanks allowed. */
export const changeValidation = (zone: Zone, part: Partial<ValidationRule>): void => {
  const { sheet } = zone;
  const old = validationOf(zone) ?? newRule();
  clearValidation(zone);
  zone.parts.forEach((range) => range.makeRoom());
  const uid = sheet.book.freshId("dv", (id) => model(zone).getRuleById(sheet.book.unitId, sheet.id, id) !== undefined);
  sheet.book.engine.run(AddSheetDataValidationCommand.id, {
    ...sheet.where,
    rule: { ...old, ...part, uid, ranges: zone.parts.map((range) => range.inGrid) },
  });
};

export const clearValidation = (zone: Zone): void => {
  const { sheet } = zone;
  requirePermission(sheet);
  if (model(zone).getRules(sheet.book.unitId, sheet.id).length === 0) return;
  sheet.book.engine.run(ClearRangeDataValidationCommand.id, {
    ...sheet.where,
    ranges: zone.parts.map((range) => range.inGrid),
  });
};

const newRule = (): ValidationRule => ({
  type: DataValidationType.ANY,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
  showInputMessage: false,
});

const model = (zone: Zone): SheetDataValidationModel => zone.sheet.book.engine.get(SheetDataValidationModel);
