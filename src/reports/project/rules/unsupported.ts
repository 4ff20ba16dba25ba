import { decimal } from "../../../domain/decimal";
import { valueOf, writtenIn } from "../projects";
import { stepWords } from "../scoring/words";
import { ofEachIndicator } from "./rule";
import { nameOf, points } from "./words";
import { asLeft, asRight } from "../../../engine/review/evidence";

/** Given with one decimal. */
const ROUNDED = decimal("0.05");

export const unsupportedScore = ofEachIndicator({
  id: "项目.得分.与完成值不符",
  title: "项目指标得分有实际完成值支持",
  level: "提示",
  basis: "项目支出绩效自评表：定量指标未达年度指标值的按完成比例计分，定性指标按达成档次计分",
  reads: ["indicators.score", "indicators.target", "indicators.actual", "indicators.weight"],
  compares: true,
  messages: {
    above: "“{name}”年度指标值“{target}”，实际完成值“{actual}”，最多 {most} 分（{steps}），填的是 {score} 分。",
  },
  *row(row) {
    const given = valueOf(row.score);
    const full = valueOf(row.weight);
    if (given === undefined || full === undefined || row.points?.state !== "scored" || given.gt(full)) return;
    if (given.lte(row.points.high.plus(ROUNDED))) return;
    yield {
      messageId: "above",
      at: row.score,
      data: {
        name: nameOf(row),
        target: writtenIn(row.target),
        actual: writtenIn(row.actual),
        most: points(row.points.high),
        steps: row.points.steps.map(stepWords).join("；"),
        score: points(given),
      },
      evidence: [asLeft(row.score), asRight(row.actual), asRight(row.target)],
    };
  },
});
