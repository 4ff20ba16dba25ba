import type { FigureCell } from "../../../domain/cell";
import { ZERO } from "../../../domain/decimal";
import type { FindingDraft } from "../../../engine/review/finding";
import { asLeft, asRelated, asRight } from "../../../engine/review/evidence";
import { valueOf } from "../projects";
import { ofEachProject } from "./rule";
import { nameOf, points } from "./words";

function* judged(name: string, score: FigureCell, weight: FigureCell): Iterable<FindingDraft> {
  const [given, full] = [valueOf(score), valueOf(weight)];
  for (const [cell, value] of [
    [score, given],
    [weight, full],
  ] as const)
    if (value?.lt(ZERO) === true)
      yield { messageId: "below", at: cell, data: { name, value: points(value) }, evidence: [asRelated(cell)] };
  if (given === undefined || full === undefined || given.lte(full)) return;
  yield {
    messageId: "above",
    at: score,
    data: { name, score: points(given), weight: points(full) },
    evidence: [asLeft(score), asRight(weight)],
  };
}

export const aboveWeight = ofEachProject({
  id: "项目.得分.超过分值",
  title: "项目各项得分不超过分值，也不小于 0",
  basis: "项目支出绩效自评表：得分最高为该项分值",
  reads: ["indicators.score", "indicators.weight", "funds.score", "funds.weight"],
  compares: true,
  messages: {
    above: "“{name}”得 {score} 分，超过分值 {weight} 分。请核对得分和分值。",
    below: "“{name}”填的是 {value} 分，分值和得分不能小于 0。",
  },
  *each({ indicators, figure }) {
    yield* judged("预算执行率", figure("funds.score"), figure("funds.weight"));
    for (const row of indicators) yield* judged(nameOf(row), row.score, row.weight);
  },
});
