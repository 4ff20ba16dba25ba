import { plain } from "../../../../domain/figure";
import { findField } from "../../schema";
import { ownField } from "../../../../engine/schema/path";
import { ownCell } from "../../../../engine/standard/scoringFacts";
import type { ReportCells } from "../../../../engine/report/cells";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { rule } from "../rule";
import { scoringInputs } from "./reads";

/** 标为“不适用”按满分计；表里有这项业务的数，就不是没有此项业务。 */
export const notApplicable = rule({
  id: "评分.不适用",
  title: "标为不适用的指标有数可测",
  group: "评分表",
  level: "提示",
  basis: "评分标准：没有此项业务的部门按满分计算",
  needs: ["评分.评价指标"],
  reads: scoringInputs,
  messages: {
    figures:
      "“{indicator}”的实际值填了“不适用”，按满分计，而表中有这项业务：{figures}，按评分标准计 {points} 分。请删去“不适用”，或说明不适用的理由。",
  },
  *check(context) {
    const { scoring } = context;
    const cells: ReportCells = context.cells;
    for (const row of scoring.rows) {
      if (row.setAside === undefined) continue;
      const { figures, fields, points } = row.setAside;
      const at = cells.cell(ownCell(cells, ownField(row.indicator, "actual")));
      const found = fields.filter((id) => findField(id) !== undefined);
      yield {
        messageId: "figures",
        at,
        data: { indicator: row.name, figures, points: plain(points) },
        evidence: [asLeft(at), ...found.map((id) => asRight(cells.cell(id)))],
      };
    }
  },
});
