/** 年初预算 and its adjustments against what came in: they describe the same money before and after. */
import { HUNDRED, ZERO, type Decimal } from "../../../../domain/decimal";
import { plain } from "../../../../domain/figure";
import type { FigureCell } from "../../../../domain/cell";
import { rule } from "../rule";
import { LARGE_CHANGE } from "./largeChange";
import { asLeft, asRight } from "../../../../engine/review/evidence";

const valueOf = (cell: FigureCell): Decimal => (cell.state === "filled" ? cell.value.value : ZERO);

const farFrom = (budget: Decimal, income: Decimal): boolean =>
  budget.minus(income).abs().times(HUNDRED).gt(income.times(LARGE_CHANGE));

/** 调整后预算（年初预算 + 追加 − 追减）与收入合计相差悬殊，多半有一个数填错。结转可能在预算内，也可能不在。 */
export const budgetSize = rule({
  id: "核对.预算规模",
  title: "调整后预算与收入合计",
  group: "基础数据",
  level: "提示",
  basis: "调整后预算 = 年初预算 + 追加 − 追减，与全年收入相对应；相差超过 30% 的应说明原因",
  compares: true,
  reads: ["budget.initial", "budget.added", "budget.cut", "income.total", "income.carriedIn"],
  messages: {
    far: "年初预算 + 追加 − 追减 为 {budget} 万元，收入合计为 {income} 万元，相差超过 30%。请核对预算数；属实的请说明原因。",
  },
  *check({ cells }) {
    const [initial, added, cut] = [
      cells.figure("budget.initial"),
      cells.figure("budget.added"),
      cells.figure("budget.cut"),
    ];
    const income = cells.figure("income.sum.total");
    if (initial.state !== "filled" || income.state !== "filled" || income.value.value.lte(0)) return;
    const budget = initial.value.value.plus(valueOf(added)).minus(valueOf(cut));
    const withoutCarried = income.value.value.minus(valueOf(cells.figure("income.sum.carriedIn")));
    if (!farFrom(budget, income.value.value) || (withoutCarried.gt(0) && !farFrom(budget, withoutCarried))) return;
    const evidence = [...[initial, added, cut].filter((c) => c.state === "filled").map(asLeft), asRight(income)];
    yield {
      messageId: "far",
      at: initial,
      data: { budget: plain(budget), income: plain(income.value.value) },
      evidence,
    };
  },
});
