import { plain } from "../../../domain/figure";
import { asRelated } from "../../../engine/review/evidence";
import { valueOf } from "../projects";
import { ofEachIndicator } from "./rule";
import { nameOf } from "./words";

export const unexplainedDeviation = ofEachIndicator({
  id: "项目.偏差.无原因",
  title: "项目指标偏差较大的说明了原因",
  level: "提示",
  basis: "项目支出绩效自评表：偏差较大的须分析原因",
  reads: ["indicators.actual", "indicators.target", "indicators.reason"],
  messages: { far: "“{name}”的实际完成值与年度指标值相差 {deviation}%，达到或超过 {bound}%，没有填偏差原因。" },
  *row(row, { standard }) {
    const { bound } = standard.deviation;
    const deviation = row.points?.deviation;
    const [given, full] = [valueOf(row.score), valueOf(row.weight)];
    if (deviation === undefined || deviation.abs().lt(bound) || row.reason.state !== "blank") return;
    // A deduction without a reason is told by itself.
    if (given !== undefined && full !== undefined && given.lt(full)) return;
    yield {
      messageId: "far",
      at: row.reason,
      data: { name: nameOf(row), deviation: plain(deviation.abs()), bound: plain(bound) },
      evidence: [asRelated(row.actual), asRelated(row.target)],
    };
  },
});
