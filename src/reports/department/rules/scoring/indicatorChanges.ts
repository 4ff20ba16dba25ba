import { rule } from "../rule";
import { cellIn, listRow } from "../../../../engine/schema/path";
import { asLeft } from "../../../../engine/review/evidence";

/** What a change is a change of. */
const CHANGED = ["weight", "rule", "params", "measure"] as const;

/** 产出、效果以外的指标通常由财政部门统一规定；评分标准的文字与分值应一致。 */
export const indicatorChanges = rule({
  id: "评分.指标改动",
  title: "改动了统一规定的指标",
  group: "评分表",
  level: "提示",
  basis: "评分表备注：部门可调整产出、效果指标；投入、过程指标由财政部门统一规定",
  reads: ["criteria.*"],
  messages: { changed: "评价指标：{what}。请核实，确需调整的写明依据。" },
  *check({ criteriaWarnings, report, cells }) {
    for (const warning of criteriaWarnings) {
      const row = report.criteria.rows.findIndex((r) => r.id.state === "filled" && r.id.value === warning.indicator);
      const now = row < 0 ? [] : CHANGED.map((column) => cells.cell(cellIn(listRow("criteria", row), column)));
      yield {
        messageId: "changed",
        at: cells.cell(cellIn(listRow("criteria", Math.max(row, 0)), "id")),
        data: { what: warning.message },
        evidence: now.map(asLeft),
      };
    }
  },
});
