import { ZERO } from "../../../../domain/decimal";
import { show } from "../../../../domain/figure";
import { rule } from "../rule";
import { asLeft, asRelated, asRight } from "../../../../engine/review/evidence";

const PARTS = ["budget.added", "budget.cut", "budget.restructured"] as const;

/** 预算调整率剔除政策性因素：可剔除数不大于追加、追减、结构调整之和，并要写依据。 */
export const excludedAdjustments = rule({
  id: "核对.可剔除调整",
  title: "可剔除的预算调整",
  group: "基础数据",
  basis: "预算调整数 = 追加 + 追减 + 结构调整，剔除政策、不可抗力、上级临时交办因素须有依据",
  compares: true,
  reads: [...PARTS, "budget.excluded", "budget.excludedBasis"],
  messages: {
    exceeds: "“其中可剔除”{excluded}，大于追加、追减、结构调整之和 {total} 万元。请核对。",
    noBasis: "填了可剔除的调整数 {excluded}，没有写剔除依据。请补填文件名称、文号。",
  },
  *check({ cells }) {
    const excluded = cells.figure("budget.excluded");
    if (excluded.state !== "filled" || excluded.value.value.isZero()) return;
    const parts = PARTS.map(cells.figure);
    const total = parts.reduce((t, c) => (c.state === "filled" ? t.plus(c.value.value) : t), ZERO);
    const shown = show(excluded.value);
    if (excluded.value.value.gt(total))
      yield {
        messageId: "exceeds",
        at: excluded,
        data: { excluded: shown, total: total.toFixed() },
        evidence: [asLeft(excluded), ...parts.map(asRight)],
      };
    const basis = cells.cell("budget.excludedBasis");
    if (basis.state === "blank")
      yield {
        messageId: "noBasis",
        at: basis,
        data: { excluded: shown },
        evidence: [asRelated(excluded)],
      };
  },
});
