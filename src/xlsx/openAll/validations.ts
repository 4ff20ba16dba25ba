/** Data validations from hucre's terms into ours. Rules that point at cells or hold a formula have no place in the model and are dropped. */
import type { DataValidation } from "hucre/xlsx";
import type { ValidationSpec } from "../../workbook/model";
import { compact } from "../withoutUndefined";
import { LARGEST } from "../write/validations";
import { areasOf } from "./areas";

type Rule = ValidationSpec["rule"];
type NumberRule = Extract<Rule, { readonly type: "decimal" | "whole" }>;

/** One spec for each area of the rule. */
export const validationsOf = (found: DataValidation): readonly ValidationSpec[] => {
  const rule = ruleOf(found);
  if (rule === undefined) return [];
  const { inputTitle = "", inputMessage = "", errorTitle = "", errorMessage = "", errorStyle = "stop" } = found;
  const prompt =
    inputTitle === "" && inputMessage === "" ? {} : { prompt: { title: inputTitle, message: inputMessage } };
  return areasOf(found.range).map((area) => ({
    area,
    rule,
    ...prompt,
    error: { title: errorTitle, message: errorMessage, style: errorStyle },
  }));
};

const ruleOf = (found: DataValidation): Rule | undefined => {
  switch (found.type) {
    case "list":
      return found.values === undefined
        ? undefined
        : { type: "list", values: found.values.map((value) => value.replaceAll('""', '"')) };
    case "date":
      return { type: "date" };
    case "textLength":
      return textLength(found);
    case "decimal":
    case "whole":
      return numberRule(found.type, found);
    default:
      return undefined;
  }
};

const textLength = ({ operator, formula1 }: DataValidation): Rule | undefined => {
  const max = constant(formula1);
  return operator === "lessThanOrEqual" && max !== undefined ? { type: "textLength", max } : undefined;
};

const numberRule = (
  type: NumberRule["type"],
  { operator = "between", formula1, formula2 }: DataValidation,
): Rule | undefined => {
  const first = constant(formula1);
  const second = constant(formula2);
  if (first === undefined) return undefined;
  if (operator === "greaterThanOrEqual") return { type, min: first };
  if (operator === "lessThanOrEqual") return { type, max: first };
  if (operator !== "between" || second === undefined) return undefined;
  return compact<NumberRule>({
    type,
    min: first === -LARGEST ? undefined : first,
    max: second === LARGEST ? undefined : second,
  });
};

const constant = (formula: string | undefined): number | undefined => {
  const value = Number(formula ?? "");
  return formula === undefined || formula.trim() === "" || Number.isNaN(value) ? undefined : value;
};
