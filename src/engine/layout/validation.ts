/** What Excel itself asks and refuses while a cell is typed into. Help, not proof: a paste goes around it. */
import { FULL_MARKS } from "../../domain/score";
import { LONGEST_TEXT } from "../../workbook/limits";
import type { Area, ValidationSpec } from "../../workbook/model";
import type { Field } from "../schema/field";

const LIMIT = 1e9;

const ruleOf = (field: Field): ValidationSpec["rule"] | undefined => {
  switch (field.kind) {
    case "money":
      return { type: "decimal", min: -LIMIT, max: LIMIT };
    case "count":
      return { type: "whole", min: 0, max: LIMIT };
    case "score":
      return { type: "decimal", min: 0, max: FULL_MARKS.toNumber() };
    case "date":
      return { type: "date" };
    case "choice":
      return { type: "list", values: field.choices ?? [] };
    case "text":
      return field.prompt === undefined && field.long !== true ? undefined : { type: "textLength", max: LONGEST_TEXT };
    case "percent":
      return undefined;
  }
};

const ERRORS: Readonly<Record<Field["kind"], string>> = {
  money: "请填金额数字（单位：万元，保留两位小数），不要填文字。",
  count: "请填不小于 0 的整数。",
  percent: "",
  score: `请填 0 到 ${FULL_MARKS.toFixed()} 之间的分数。`,
  date: "请填日期，例如 2022-03-15。",
  choice: "请从下拉列表中选择。",
  text: `一个单元格最多 ${LONGEST_TEXT} 个字，请分段填写。`,
};

export const validationFor = (field: Field, area: Area): ValidationSpec | undefined => {
  const rule = ruleOf(field);
  if (rule === undefined) return undefined;
  const title = field.label.slice(0, 30);
  const message = field.prompt ?? (field.kind === "money" ? "单位：万元" : undefined);
  return {
    area,
    rule,
    error: { title, message: ERRORS[field.kind], style: "stop" },
    ...(message === undefined ? {} : { prompt: { title, message } }),
  };
};
