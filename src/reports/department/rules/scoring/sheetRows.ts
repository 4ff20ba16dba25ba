import { rule } from "../rule";
import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";
import { sheetInputs } from "./reads";

/** 评分表的指标应与评分标准一致。 */
export const sheetRows = rule({
  id: "评分.指标行",
  title: "评分表指标与评分标准一致",
  group: "评分表",
  basis: "评分表备注：调整指标体系的，评分表须相应调整",
  needs: [...WHOLE_FORM, "评分.评价指标"],
  reads: sheetInputs,
  messages: {
    missing: "评分表缺少“{indicator}”。请重新生成评分表。",
    unknown: "评分表里的指标编码“{id}”不在评分标准中。请重新生成评分表。",
    renamed: "评分表里的指标编码“{id}”不在评分标准中，而评分标准的“{indicator}”在评分表里找不到。请重新生成评分表。",
  },
  *check({ scoring: { missing, unknown }, cells }) {
    for (let i = 0; i < Math.max(missing.length, unknown.length); i++) {
      const lost = missing[i];
      const strange = unknown[i];
      const indicator = lost?.name ?? "";
      if (strange === undefined)
        yield { messageId: "missing", at: cells.cell("scoring.rows.0.id"), data: { indicator } };
      else
        yield {
          messageId: lost === undefined ? "unknown" : "renamed",
          at: strange.cell,
          data: { id: strange.id, indicator },
          evidence: [{ cell: strange.cell, role: "left" }],
        };
    }
  },
});
