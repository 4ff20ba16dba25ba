import { decimal, type Decimal } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import { asProposed } from "../../../engine/checks/rule";
import { asLeft, asRight } from "../../../engine/review/evidence";
import { valueOf } from "../projects";
import { executionPoints } from "../scoring/execution";
import { ofEachProject } from "./rule";
import { points } from "./words";

/** Given with one decimal. */
const ROUNDED = decimal("0.05");
const HALF = decimal("0.5");

/** Whole points may be how the department gives them; then it is for the officer to say so. */
const levelOf = (given: Decimal, exact: Decimal): "强制" | "提示" =>
  given.isInteger() && given.minus(exact).abs().lte(HALF) ? "提示" : "强制";

export const executionScore = ofEachProject({
  id: "项目.执行率.得分",
  title: "预算执行率得分等于分值乘执行率",
  basis: "项目支出绩效自评表：得分 = 分值 × 执行率，最高为分值",
  reads: ["funds.score", "funds.weight", "funds.totalBudget", "funds.totalSpent"],
  compares: true,
  messages: {
    differs: "预算执行率 {rate}%，{weight} 分应得 {exact} 分，填的是 {score} 分。请核对全年预算数、全年执行数和得分。",
  },
  amends: asProposed,
  *each({ figure, rate }) {
    const [score, weight] = [figure("funds.score"), figure("funds.weight")];
    const [given, full] = [valueOf(score), valueOf(weight)];
    if (given === undefined || full === undefined || rate === undefined || given.gt(full)) return;
    const exact = executionPoints(full, rate);
    if (given.minus(exact).abs().lte(ROUNDED)) return;
    yield {
      level: levelOf(given, exact),
      messageId: "differs",
      at: score,
      data: { rate: plain(rate), weight: points(full), exact: points(exact), score: points(given) },
      evidence: [asLeft(score), asRight(figure("funds.totalSpent")), asRight(figure("funds.totalBudget"))],
      suggestion: { cell: score.id, value: plain(exact) },
    };
  },
});
