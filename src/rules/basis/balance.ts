/** 结余: what is left of a year is what it received less what it spent, this year and the last. */
import type { FigureCell } from "../../domain/cell";
import { plain, show } from "../../domain/figure";
import type { ReportCells } from "../../form/report/cells";
import { prefixesOf } from "../../form/report/cells";
import type { Draft } from "../../review/finding";
import { rule } from "../rule";

function* rowDiffers(year: FigureCell, cumulative: FigureCell): Iterable<Draft> {
  if (year.state !== "filled" || cumulative.state !== "filled" || year.value.value.equals(cumulative.value.value)) return;
  yield { messageId: "differs", at: cumulative, data: { cumulative: show(cumulative.value), year: show(year.value) }, evidence: [{ cell: cumulative, role: "left" }, { cell: year, role: "right" }] };
}

/** The 汇总 row adds up units that may each differ: it is asked about only where no unit is. */
const differing = (cells: ReportCells): readonly Draft[] => {
  const [sum = "", ...units] = prefixesOf("spending", cells.rowCount("spending"));
  const draftsOf = (prefix: string): readonly Draft[] => [...rowDiffers(cells.figure(`${prefix}.yearBalance`), cells.figure(`${prefix}.cumulativeBalance`))];
  const drafts = units.flatMap(draftsOf);
  return drafts.length > 0 ? drafts : draftsOf(sum);
};

/** 收入合计含上年结转时，当年结余就是年末累计结余；两者不等要说明差在哪里。 */
export const cumulativeBalance = rule({
  id: "结余.累计",
  title: "累计结余与当年结余",
  group: "收支情况",
  level: "提示",
  basis: "收入合计已含上年结转，当年结余 = 收入合计 − 支出合计，应与累计结余一致",
  reads: ["spending.unit", "spending.yearBalance", "spending.cumulativeBalance"],
  messages: { differs: "累计结余 {cumulative}，当年结余 {year}，两者不等。收入合计已含上年结转，请核对；有其他结余来源的请说明。" },
  check: ({ cells }) => differing(cells),
});

const PRIOR = ["prior.balance", "prior.income", "prior.spending"] as const;

/** 上年也是同样的关系：上年末累计结余 = 上年收入合计 − 上年支出合计。 */
export const priorBalance = rule({
  id: "结余.上年",
  title: "上年末累计结余与上年收支",
  group: "上年核对",
  level: "提示",
  basis: "上年决算：收入合计已含结转，年末累计结余 = 收入合计 − 支出合计",
  needs: ["核对.上年结余", "核对.上年支出"],
  reads: PRIOR,
  messages: { differs: "“上年末累计结余”{balance}，而上年收入合计减支出合计为 {difference} 万元。请与上年决算核对；有其他结余来源的请说明。" },
  *check({ cells }) {
    const [balance, income, spending] = [cells.figure(PRIOR[0]), cells.figure(PRIOR[1]), cells.figure(PRIOR[2])];
    if (balance.state !== "filled" || income.state !== "filled" || spending.state !== "filled") return;
    const difference = income.value.value.minus(spending.value.value);
    if (difference.equals(balance.value.value)) return;
    const evidence = [{ cell: balance, role: "left" }, { cell: income, role: "right" }, { cell: spending, role: "right" }] as const;
    yield { messageId: "differs", at: balance, data: { balance: show(balance.value), difference: plain(difference) }, evidence };
  },
});
