import { plain } from "../../../domain/figure";
import { FULL_MARKS } from "../../../domain/score";
import { asRelated } from "../../../engine/review/evidence";
import { valueOf } from "../projects";
import { capAt } from "../scoring/execution";
import { ofEachProject } from "./rule";

export const aboveCap = ofEachProject({
  id: "项目.总分.上限",
  title: "预算执行率低的项目总分不超过上限",
  level: "提示",
  basis: "项目评分标准：预算执行率低于规定档次的，总分不超过该档上限",
  reads: ["total.score", "funds.totalBudget", "funds.totalSpent"],
  messages: { above: "预算执行率 {rate}%，按评分标准总分最高 {most} 分，现为 {total} 分。" },
  *each({ figure, rate, standard }) {
    const total = valueOf(figure("total.score"));
    const most = rate === undefined ? FULL_MARKS : capAt(rate, standard.caps);
    if (rate === undefined || total === undefined || most.equals(FULL_MARKS) || total.lte(most)) return;
    yield {
      messageId: "above",
      at: figure("funds.score"),
      data: { rate: plain(rate), most: plain(most), total: plain(total) },
      evidence: [
        asRelated(figure("total.score")),
        asRelated(figure("funds.totalSpent")),
        asRelated(figure("funds.totalBudget")),
      ],
    };
  },
});
