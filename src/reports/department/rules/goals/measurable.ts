import { textIn } from "../../../../domain/cell";
import { isVague } from "../../../../engine/checks/measurable";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { rule } from "../rule";

/** 定量目标应可衡量：写明数量、比率、期限或金额。 */
export const measurable = rule({
  id: "目标.可衡量",
  title: "定量目标不可衡量",
  group: "绩效目标",
  level: "提示",
  basis: "定量目标应细化、量化，能与完成情况对照",
  reads: ["indicators.kind", "indicators.target", "indicators.actual"],
  messages: {
    vague:
      "“{kind}”的目标“{target}”没有可衡量的数量、比率或期限。请写明目标值（例如“≥95%”“12 月底前”），完成情况也写实际值。",
  },
  *check({ report }) {
    for (const row of report.indicators.rows) {
      const target = textIn(row.target);
      if (!isVague(target)) continue;
      yield {
        messageId: "vague",
        at: row.target,
        data: { kind: textIn(row.kind), target: target.slice(0, 20) },
        evidence: [asLeft(row.target), asRight(row.actual)],
      };
    }
  },
});
