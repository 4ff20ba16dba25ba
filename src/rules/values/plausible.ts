/** What a single figure may be, whatever stands beside it: no negative counts and amounts, whole persons, two decimals. */
import type { AnyCell } from "../../domain/cell";
import { show, type Figure } from "../../domain/figure";
import { isFigureKind, type Field } from "../../form/dsl/field";
import { allFields, findField } from "../../form/lookup";
import { derivationOf } from "../../form/report/complete";
import { toFigure } from "../../form/report/cells";
import { asProposed, rule, type RuleContext } from "../rule";

/** Balances and changes may fall below zero. */
const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set(["spending.yearBalance", "spending.cumulativeBalance", "prior.balance"]);

const figureFields = allFields.filter((f) => isFigureKind(f.field.kind)).map((f) => f.id);

interface Entered {
  readonly cell: AnyCell;
  readonly figure: Figure;
  readonly field: Field;
  readonly id: string;
}

/** Scores have rules of their own. */
function* entered({ cells }: RuleContext): Iterable<Entered> {
  for (const cell of cells.all()) {
    const ref = findField(cell.id);
    const figure = toFigure(cell);
    if (ref === undefined || !isFigureKind(ref.field.kind) || ref.field.kind === "score" || figure.state !== "filled" || derivationOf(cell.id) !== undefined) continue;
    yield { cell, figure: figure.value, field: ref.field, id: ref.id };
  }
}

/** 收入、支出、资产、人数没有负数；结余可以为负。 */
export const notNegative = rule({
  id: "数值.负数",
  title: "不应为负数",
  group: "基础数据",
  basis: "填表要求：收入、支出、资产、人数不为负；追减、结构调整填正数",
  reads: figureFields,
  messages: { negative: "“{field}”不应为负数，现在是 {shown}。请核对正负号。" },
  amends: asProposed,
  *check(context) {
    for (const { cell, figure, field, id } of entered(context))
      if (figure.value.isNegative() && !figure.value.isZero() && !MAY_BE_NEGATIVE.has(id))
        yield { messageId: "negative", at: cell, data: { field: field.label, shown: show(figure) }, evidence: [{ cell, role: "left" }], suggestion: { cell: cell.id, value: figure.value.abs().toFixed() } };
  },
});

/** 人数、份数、例数是整数。 */
export const wholeCount = rule({
  id: "数值.整数",
  title: "应为整数",
  group: "基础数据",
  basis: "填表要求：人数、份数、例数填整数",
  reads: figureFields,
  messages: { fraction: "“{field}”应填整数，现在是 {shown}。" },
  *check(context) {
    for (const { cell, figure, field } of entered(context))
      if (field.kind === "count" && !figure.value.isInteger()) yield { messageId: "fraction", at: cell, data: { field: field.label, shown: show(figure) }, evidence: [{ cell, role: "left" }] };
  },
});

/** 金额保留两位小数。 */
export const twoDecimals = rule({
  id: "数值.小数位",
  title: "金额保留两位小数",
  group: "收支情况",
  level: "提示",
  basis: "填表要求：单位万元，保留两位小数",
  reads: figureFields,
  messages: { finer: "“{field}”为 {shown}，多于两位小数。请按两位小数填写（{rounded}）。" },
  *check(context) {
    for (const { cell, figure, field } of entered(context)) {
      if (field.kind !== "money" || figure.value.decimalPlaces() <= 2) continue;
      const rounded = figure.value.toDecimalPlaces(2);
      yield { messageId: "finer", at: cell, data: { field: field.label, shown: show(figure), rounded: rounded.toFixed() }, evidence: [{ cell, role: "left" }], suggestion: { cell: cell.id, value: rounded.toFixed() } };
    }
  },
});
