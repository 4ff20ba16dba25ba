import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";
import { rule } from "../rule";
import { cellIn, listRow } from "../../../../engine/schema/path";
import { asLeft } from "../../../../engine/review/evidence";

/**
 * 评价指标可以按部门实际调整，但分值、规则、参数要能用：不能用的逐格指出。
 * What holds the scoring sheet against the indicators waits for this rule: against indicators that cannot be used it would only find the same fault again.
 */
export const usableCriteria = rule({
  id: "评分.评价指标",
  title: "评价指标可以使用",
  group: "评分表",
  basis: "评分表备注：调整指标体系的，评分表须相应调整；分值合计不变",
  needs: WHOLE_FORM,
  reads: ["criteria.*"],
  messages: { fault: "评价指标：{what}。改正之前，评分按原评分标准计算。" },
  *check({ criteriaFaults, cells }) {
    for (const fault of criteriaFaults) {
      const at = cells.cell(cellIn(listRow("criteria", fault.row ?? 0), fault.column ?? "id"));
      yield {
        messageId: "fault",
        at,
        data: { what: fault.message.replace(/。$/, "") },
        evidence: [asLeft(at)],
      };
    }
  },
});
