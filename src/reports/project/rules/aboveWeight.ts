import type { FigureCell } from "../../../domain/cell";
import type { FindingDraft } from "../../../engine/review/finding";
import { valueOf } from "../projects";
import { ofEachProject } from "./rule";
import { nameOf, points } from "./words";

function* judged(name: string, score: FigureCell, weight: FigureCell): Iterable<FindingDraft> {
  const [given, full] = [valueOf(score), valueOf(weight)];
  if (given === undefined || full === undefined || given.lte(full)) return;
  yield {
    messageId: "above",
    at: score,
    data: { name, score: points(given), weight: points(full) },
    evidence: [
      { cell: score, role: "left" },
      { cell: weight, role: "right" },
    ],
  };
}

export const aboveWeight = ofEachProject({
  id: "项目.得分.超过分值",
  title: "项目各项得分不超过分值",
  basis: "项目支出绩效自评表：得分最高为该项分值",
  reads: ["indicators.score", "indicators.weight", "funds.score", "funds.weight"],
  compares: true,
  messages: { above: "“{name}”得 {score} 分，超过分值 {weight} 分。请核对得分和分值。" },
  *each({ indicators, figure }) {
    yield* judged("预算执行率", figure("funds.score"), figure("funds.weight"));
    for (const row of indicators) yield* judged(nameOf(row), row.score, row.weight);
  },
});
