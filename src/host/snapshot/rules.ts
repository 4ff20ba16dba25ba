/** Data validation and conditional formats between the plain workbook and Univer. */
import type { ConditionalFormatSpec, ValidationSpec } from "../../workbook/model";
import { Yes } from "../univer/data";
import type { ISheetDataValidationRule } from "../univer/data";
import { formulaRule } from "../univer/formats/conditional";
import type { FormulaRule } from "../univer/formats/conditional";
import { lostReferences } from "../univer/formulas/lostReferences";
import { fromGrid, toGrid } from "../univer/range";
import { AlertStyle, LIST, Operator, RuleType } from "../univer/formats/validation";

const STYLES = { stop: AlertStyle.STOP, warning: AlertStyle.WARNING, information: AlertStyle.INFO } as const;
/** Stands for "any number": a spreadsheet has no rule that asks for a number alone. */
const ANY = 1e15;
const FIRST_DAY = "1900-01-01";

type Criterion = Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "renderMode">;

export const toValidation = (spec: ValidationSpec, uid: string): ISheetDataValidationRule => ({
  uid,
  ranges: [toGrid(spec.area)],
  ...toCriterion(spec.rule),
  allowBlank: true,
  showDropDown: true,
  showErrorMessage: true,
  error: spec.error.message,
  errorTitle: spec.error.title,
  errorStyle: STYLES[spec.error.style],
  ...(spec.prompt === undefined
    ? { showInputMessage: false }
    : { showInputMessage: true, prompt: spec.prompt.message, promptTitle: spec.prompt.title }),
});

const toCriterion = (rule: ValidationSpec["rule"]): Criterion => {
  switch (rule.type) {
    case "list":
      return { ...LIST, formula1: rule.values.join(",") };
    case "date":
      return { type: RuleType.DATE, operator: Operator.GREATER_THAN_OR_EQUAL, formula1: FIRST_DAY };
    case "textLength":
      return { type: RuleType.TEXT_LENGTH, operator: Operator.LESS_THAN_OR_EQUAL, formula1: String(rule.max) };
    case "decimal":
    case "whole":
      return { type: rule.type === "decimal" ? RuleType.DECIMAL : RuleType.WHOLE, ...toLimits(rule) };
  }
};

const toLimits = ({ min, max }: { readonly min?: number; readonly max?: number }): Omit<Criterion, "type"> => {
  if (min !== undefined && max === undefined)
    return { operator: Operator.GREATER_THAN_OR_EQUAL, formula1: String(min) };
  if (min === undefined && max !== undefined) return { operator: Operator.LESS_THAN_OR_EQUAL, formula1: String(max) };
  return { operator: Operator.BETWEEN, formula1: String(min ?? -ANY), formula2: String(max ?? ANY) };
};

/** One per range; rules of kinds that the plain workbook does not know (formulas, lists from cells) are left out. */
export const fromValidation = (rule: ISheetDataValidationRule): readonly ValidationSpec[] => {
  const criterion = fromCriterion(rule);
  if (criterion === undefined) return [];
  const style =
    rule.errorStyle === AlertStyle.WARNING ? "warning" : rule.errorStyle === AlertStyle.INFO ? "information" : "stop";
  const error = { title: rule.errorTitle ?? "", message: rule.error ?? "", style } as const;
  const prompt =
    rule.showInputMessage === true ? { prompt: { title: rule.promptTitle ?? "", message: rule.prompt ?? "" } } : {};
  return rule.ranges.map((range) => ({ area: fromGrid(range), rule: criterion, error, ...prompt }));
};

const fromCriterion = (rule: ISheetDataValidationRule): ValidationSpec["rule"] | undefined => {
  const { formula1 = "" } = rule;
  switch (rule.type) {
    case RuleType.LIST:
      return formula1.startsWith("=") ? undefined : { type: "list", values: formula1.split(",") };
    case RuleType.DATE:
      return { type: "date" };
    case RuleType.TEXT_LENGTH:
      return rule.operator === Operator.LESS_THAN_OR_EQUAL ? { type: "textLength", max: Number(formula1) } : undefined;
    case RuleType.DECIMAL:
      return { type: "decimal", ...fromLimits(rule) };
    case RuleType.WHOLE:
      return { type: "whole", ...fromLimits(rule) };
    default:
      return undefined;
  }
};

const fromLimits = ({
  operator,
  formula1,
  formula2,
}: ISheetDataValidationRule): { readonly min?: number; readonly max?: number } => {
  const [first, second] = [Number(formula1), Number(formula2)];
  if (operator === Operator.GREATER_THAN_OR_EQUAL) return { min: first };
  if (operator === Operator.LESS_THAN_OR_EQUAL) return { max: first };
  return { ...(first > -ANY ? { min: first } : {}), ...(second < ANY ? { max: second } : {}) };
};

export const toConditional = ({ areas, formula, style }: ConditionalFormatSpec, cfId: string): FormulaRule =>
  formulaRule(cfId, areas.map(toGrid), lostReferences.toUniver(formula.startsWith("=") ? formula : `=${formula}`), {
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.color === undefined ? {} : { cl: { rgb: style.color } }),
    ...(style.bold === true ? { bl: Yes } : {}),
  });

export const fromConditional = (rule: FormulaRule): ConditionalFormatSpec => {
  const { bg, cl, bl } = rule.rule.style;
  return {
    areas: rule.ranges.map(fromGrid),
    formula: lostReferences.toExcel(rule.rule.value),
    style: {
      ...(bg?.rgb == null ? {} : { fill: bg.rgb }),
      ...(cl?.rgb == null ? {} : { color: cl.rgb }),
      ...(bl === Yes ? { bold: true } : {}),
    },
  };
};
