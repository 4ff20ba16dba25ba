import { Decimal } from "../../domain/decimal";
import { show } from "../../domain/figure";
import { allFields, findField } from "../../form/lookup";
import { toFigure, type ReportCells } from "../../form/report/cells";
import { derivationOf } from "../../form/report/complete";
import { rule } from "../rule";

/** A figure that is this many times the whole of the other side was hardly meant in 万元. */
const SUSPICIOUS = new Decimal(100);
const YUAN_IN_WAN = new Decimal(10000);

const moneyFields = allFields.filter((f) => f.field.kind === "money").map((f) => f.id);

/** The size of the department as told by a table that the cell does not belong to. */
const scaleFor = (section: string, cells: ReportCells): Decimal | undefined => {
  const whole = cells.figure(section === "spending" ? "income.sum.total" : "spending.sum.total");
  return whole.state === "filled" && whole.value.value.gt(0) ? whole.value.value : undefined;
};

/** 金额单位是万元：比全年收支大一百倍以上的数，多半按元填了。 */
export const yuanForWan = rule({
  id: "数值.元",
  title: "疑似按元填写",
  group: "收支情况",
  level: "提示",
  basis: "填表要求：金额单位为万元",
  reads: moneyFields,
  messages: { yuan: "“{field}”为 {shown}，是全年收支的一百倍以上，疑似按元填写。若是，应为 {wan} 万元。" },
  *check({ cells }) {
    for (const cell of cells.all()) {
      const ref = findField(cell.id);
      const figure = toFigure(cell);
      if (ref?.field.kind !== "money" || figure.state !== "filled" || derivationOf(cell.id) !== undefined) continue;
      const scale = scaleFor(ref.sectionKey, cells);
      if (scale === undefined || figure.value.value.abs().lt(scale.times(SUSPICIOUS))) continue;
      const wan = figure.value.value.dividedBy(YUAN_IN_WAN).toDecimalPlaces(2).toFixed();
      yield { messageId: "yuan", at: cell, data: { field: ref.field.label, shown: show(figure.value), wan }, evidence: [{ cell, role: "left" }], suggestion: { cell: cell.id, value: wan } };
    }
  },
});
