/** Data validation: help while typing. It is no proof, since an ordinary paste passes it by; the rules check everything again. */
import type { ValidationSpec } from "../../workbook/model";
import { addressLists, rectangles } from "../areas";
import { pointsOf } from "../../workbook/area";
import { groupBy } from "../../workbook/groupBy";

/** A list written into the rule itself may have this many characters (Excel's limit). */
const LONGEST_LIST = 255;
/** Stands for "any number": Excel has no rule that asks for a number alone. */
const ANY = 1e15;

/** Queues the rules of a sheet, each with its prompt and its message, once for all the cells that share it. */
export const applyValidations = (sheet: Excel.Worksheet, specs: readonly ValidationSpec[]): void => {
  for (const alike of groupBy(specs, (spec) => JSON.stringify({ ...spec, area: undefined })).values()) {
    const [spec] = alike;
    if (spec === undefined) continue;
    const areas = rectangles(alike.flatMap(({ area }) => pointsOf(area)));
    addressLists(areas).forEach((list) => applyValidation(sheet.getRanges(list).dataValidation, spec));
  }
};

const applyValidation = (validation: Excel.DataValidation, spec: ValidationSpec): void => {
  validation.rule = ruleOf(spec.rule);
  validation.errorAlert = {
    title: spec.error.title,
    message: spec.error.message,
    style: STYLE[spec.error.style],
    showAlert: true,
  };
  if (spec.prompt !== undefined) validation.prompt = { ...spec.prompt, showPrompt: true };
};

const STYLE = { stop: "Stop", warning: "Warning", information: "Information" } as const;

export const ruleOf = (rule: ValidationSpec["rule"]): Excel.DataValidationRule => {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: listOf(rule.values) } };
    case "decimal":
      return { decimal: boundsOf(rule) };
    case "whole":
      return { wholeNumber: boundsOf(rule) };
    case "date":
      return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
    case "textLength":
      return { textLength: { formula1: rule.max, operator: "LessThanOrEqualTo" } };
  }
};

const listOf = (values: readonly string[]): string => {
  const source = values.join(",");
  if (source.length > LONGEST_LIST)
    throw new RangeError(
      `a validation list of ${source.length} characters does not fit into its rule: ${source.slice(0, 40)}…`,
    );
  return source;
};

const boundsOf = ({ min, max }: { readonly min?: number; readonly max?: number }): Excel.BasicDataValidation => {
  if (min !== undefined && max === undefined) return { formula1: min, operator: "GreaterThanOrEqualTo" };
  if (min === undefined && max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? -ANY, formula2: max ?? ANY, operator: "Between" };
};
