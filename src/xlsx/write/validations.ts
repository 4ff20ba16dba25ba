/** Data validations in hucre's terms. Blank cells are always allowed: an empty field is for the check to judge, not for a pop-up. */
import type { DataValidation } from "hucre/xlsx";
import { areaAddress } from "../../workbook/address";
import type { ValidationSpec } from "../../workbook/model";

type Rule = ValidationSpec["rule"];
type Condition = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values">;

/** What a cell can hold at most; "any number" has no spelling of its own in a file. */
export const LARGEST = 9.99e307;
/** Beyond these Excel repairs the workbook and throws the rule away (characters; Excel specifications, data validation). */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;

export const hucreValidation = ({ area, rule, prompt, error }: ValidationSpec): DataValidation => ({
  ...conditionOf(rule),
  range: areaAddress(area),
  allowBlank: true,
  showInputMessage: prompt !== undefined,
  showErrorMessage: true,
  errorStyle: error.style,
  errorTitle: within(LONGEST_TITLE, error.title),
  errorMessage: within(LONGEST_MESSAGE, error.message),
  ...(prompt === undefined
    ? {}
    : { inputTitle: within(LONGEST_TITLE, prompt.title), inputMessage: within(LONGEST_MESSAGE, prompt.message) }),
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
  if (max === undefined && min !== undefined) return { operator: "greaterThanOrEqual", formula1: written(min) };
  if (min === undefined && max !== undefined) return { operator: "lessThanOrEqual", formula1: written(max) };
  return { operator: "between", formula1: written(min ?? -LARGEST), formula2: written(max ?? LARGEST) };
};

/** "1E+21" as formulas spell it. */
const written = (value: number): string => String(value).toUpperCase();

/** Too long a text is a fault of the caller, found by the first test that writes it. */
const within = (limit: number, text: string): string => {
  if (text.length > limit) throw new RangeError(`${text.length} characters, at most ${limit}: ${text}`);
  return text;
};

/** Quotes are doubled as in a formula. */
const checkedList = (values: readonly string[]): string[] => {
  const faulty = values.find((value) => value === "" || value.includes(","));
  if (faulty !== undefined) throw new RangeError(`a list value may not be empty or hold a comma: "${faulty}"`);
  within(LONGEST_LIST, values.join(","));
  return values.map((value) => value.replaceAll('"', '""'));
};
