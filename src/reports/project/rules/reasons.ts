import { valueOf } from "../projects";
import { ofEachIndicator } from "./rule";
import { nameOf, points } from "./words";
import { asLeft, asRight } from "../../../engine/review/evidence";

export const deductionReason = ofEachIndicator({
  id: "项目.扣分.无原因",
  title: "项目扣分的指标说明了偏差原因",
  basis: "项目支出绩效自评表：未完成指标须填偏差原因分析及改进措施",
  reads: ["indicators.score", "indicators.weight", "indicators.reason"],
  messages: { none: "“{name}”扣了 {lost} 分，没有填偏差原因分析及改进措施。请补填。" },
  *row(row) {
    const [given, full] = [valueOf(row.score), valueOf(row.weight)];
    if (given === undefined || full === undefined || given.gte(full) || row.reason.state !== "blank") return;
    if (row.read.target.kind === "none") return;
    yield {
      messageId: "none",
      at: row.reason,
      data: { name: nameOf(row), lost: points(full.minus(given)) },
      evidence: [asLeft(row.score), asRight(row.weight)],
    };
  },
});
