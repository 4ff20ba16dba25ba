import type { Unreadable } from "../../../domain/cell";
import type { FindingDraft } from "../../review/finding";
import type { Field } from "../../schema/field";
import { chosenIn } from "../../schema/choices";
import type { Schema } from "../../schema/schema";
import { asProposed, rule, type Rule } from "../rule";
import { walked } from "./walk";
import { asLeft } from "../../review/evidence";

/** However many formulas a program left without a result, it is one cause. */
const notCalculated = (cells: readonly Unreadable[], { findField }: Schema): readonly FindingDraft[] => {
  const [first] = cells;
  if (first === undefined) return [];
  const data = { field: findField(first.id)?.field.label ?? first.id, count: String(cells.length) };
  return [{ messageId: "notCalculated", at: first, data, evidence: cells.map(asLeft) }];
};

const draftOf = (cell: Unreadable, field: Field | undefined): FindingDraft => {
  const { label = cell.id, unit = "", choices = [] } = field ?? {};
  const meant = cell.why === "notChoice" ? chosenIn(cell.raw, choices) : undefined;
  return {
    messageId: cell.why,
    at: cell,
    data: { field: label, raw: cell.raw, unit, choices: choices.join("、") },
    evidence: [asLeft(cell)],
    ...(meant === undefined ? {} : { suggestion: { cell: cell.id, value: meant } }),
  };
};

/** 每个数字栏只填数字，日期栏只填日期，选择栏从列表中选：读不出来的内容不能参加计算。 */
export const readable = (schema: Schema, group: string): Rule =>
  rule({
    id: "数值.不可读",
    title: "单元格内容读不出来",
    group,
    basis: "填表要求：金额单位万元，保留两位小数；人数、份数填整数；日期填年月日",
    reads: schema.allFields.map((f) => f.id),
    messages: {
      notNumber: "“{field}”应填数字，现在是“{raw}”。请改成数字（单位：{unit}）。",
      notDate: "“{field}”应填日期，现在是“{raw}”。请按 2022-03-15 的形式填写。",
      error: "“{field}”显示错误值 {raw}。请检查公式引用的单元格。",
      notShown:
        "“{field}”应填文字，现在是数字 {raw}，按它的数字格式读不出显示的内容。请把单元格格式改为“文本”，再照显示的内容重新输入。",
      notCalculated:
        "“{field}”等 {count} 个填报栏的公式没有计算结果，读不到数。请用 Excel 打开并保存（手动计算的先按 F9），再审核。",
      notChoice: "“{field}”只能从列表中选择（{choices}），现在是“{raw}”。",
    },
    amends: asProposed,
    *check({ cells }) {
      const { unreadable } = walked(cells);
      yield* notCalculated(
        unreadable.filter(({ why }) => why === "notCalculated"),
        schema,
      );
      for (const cell of unreadable)
        if (cell.why !== "notCalculated") yield draftOf(cell, schema.findField(cell.id)?.field);
    },
  });
