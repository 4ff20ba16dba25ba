/** Data validations in hucre's terms. Blank cells are always allowed: an empty field is for the check to judge, not for a pop-up. */
import type { DataValidation } from "hucre/xlsx";
import { areaAddress } from "../../workbook/address";
import type { ValidationSpec } from "../../workbook/model";

type Rule = ValidationSpec["rule"];
type Condition = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values">;

/** What a cell can hold at most; "any number" has no spelling of its own in a file. */
export const LARGEST = 9.99e307;
/** Excel refuses a list of more than 255 characters written out in the rule. */
const LONGEST_LIST = 255;

export const hucreValidation = ({ area, rule, prompt, error }: ValidationSpec): DataValidation => ({
  ...conditionOf(rule),
  range: areaAddress(area),
  allowBlank: true,
  showInputMessage: prompt !== undefined,
  showErrorMessage: true,
  errorStyle: error.style,
  errorTitle: error.title,
  errorMessage: error.message,
  ...(prompt === undefined ? {} : { inputTitle: prompt.title, inputMessage: prompt.message }),
});

const conditionOf = (rule: Rule): Condition => {
  switch (rule.type) {
    case "list":
      return { type: "list", values: checkedList(rule.values) };
    case "date":
      return { type: "date", operator: "greaterThanOrEqual", formula1: "1" };
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.max) };
    default:
      return { type: rule.type, ...bounds(rule.min, rule.max) };
  }
};

const bounds = (min: number | undefined, max: number | undefined): Omit<Condition, "type"> => {
  if (max === undefined && min !== undefined) return { operator: "greaterThanOrEqual", formula1: String(min) };
  if (min === undefined && max !== undefined) return { operator: "lessThanOrEqual", formula1: String(max) };
  return { operator: "between", formula1: String(min ?? -LARGEST), formula2: String(max ?? LARGEST) };
};

/** A fault of the caller, not of a file: such a list would make Excel repair the workbook. Quotes are doubled as in a formula. */
const checkedList = (values: readonly string[]): string[] => {
  const faulty = values.find((value) => value === "" || value.includes(","));
  if (faulty !== undefined) throw new RangeError(`a list value may not be empty or hold a comma: "${faulty}"`);
  if (values.join(",").length > LONGEST_LIST) throw new RangeError(`a list may have ${LONGEST_LIST} characters: ${values.join(",")}`);
  return values.map((value) => value.replaceAll('"', '""'));
};
