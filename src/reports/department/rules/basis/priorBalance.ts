import { plain, show } from "../../../../domain/figure";
import { rule } from "../rule";
import { isTail } from "./tail";
import { asLeft, asRight } from "../../../../engine/review/evidence";

const PRIOR = ["prior.balance", "prior.income", "prior.spending"] as const;

/** 上年也是同样的关系：上年末累计结余 = 上年收入合计 − 上年支出合计。 */
export const priorBalance = rule({
  id: "结余.上年",
  title: "上年末累计结余与上年收支",
  group: "上年核对",
  level: "提示",
  basis: "上年决算：收入合计已含结转，年末累计结余 = 收入合计 − 支出合计",
  needs: ["核对.上年结余", "核对.上年支出"],
  compares: true,
  reads: PRIOR,
  messages: {
    differs:
      "“上年末累计结余”{balance}，而上年收入合计减支出合计为 {difference} 万元。请与上年决算核对；有其他结余来源的请说明。",
    rounding:
      "“上年末累计结余”{balance}，而上年收入合计减支出合计为 {difference} 万元，相差在四舍五入的尾差以内。请调平，或写明审核说明。",
  },
  *check({ cells }) {
    const [balance, income, spending] = [cells.figure(PRIOR[0]), cells.figure(PRIOR[1]), cells.figure(PRIOR[2])];
    if (balance.state !== "filled" || income.state !== "filled" || spending.state !== "filled") return;
    const difference = income.value.value.minus(spending.value.value);
    if (difference.equals(balance.value.value)) return;
    const evidence = [asLeft(balance), asRight(income), asRight(spending)];
    yield {
      messageId: isTail(difference.minus(balance.value.value), [balance, income, spending], cells)
        ? "rounding"
        : "differs",
      at: balance,
      data: { balance: show(balance.value), difference: plain(difference) },
      evidence,
    };
  },
});
