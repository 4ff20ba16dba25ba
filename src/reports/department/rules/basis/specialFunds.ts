import { show } from "../../../../domain/figure";
import type { FindingDraft } from "../../../../engine/review/finding";
import { rule } from "../rule";
import { cellIn, listRows, type ListRow } from "../../../../engine/schema/path";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { type Cells } from "../../schema";

/** What was paid early is part of what was paid later. */
const ORDER = [
  ["paidBySpringFestival", "paidByJune"],
  ["paidByJune", "amount"],
] as const;

type Pair = (typeof ORDER)[number];

const LABELS: Readonly<Record<Pair[number], string>> = {
  paidBySpringFestival: "春节前下达",
  paidByJune: "6月30日前下达",
  amount: "金额",
};

function* tooMuch(row: ListRow<"specialFunds">, [part, whole]: Pair, cells: Cells): Iterable<FindingDraft> {
  const less = cells.figure(cellIn(row, part));
  const more = cells.figure(cellIn(row, whole));
  if (less.state !== "filled" || more.state !== "filled" || less.value.value.lte(more.value.value)) return;
  const data = {
    partName: LABELS[part],
    wholeName: LABELS[whole],
    part: show(less.value),
    whole: show(more.value),
  };
  yield {
    messageId: "exceeds",
    at: less,
    data,
    evidence: [asLeft(less), asRight(more)],
  };
}

/** 春节前下达的包含在 6 月 30 日前下达的里面，两者都不大于专项金额。 */
export const specialFunds = rule({
  id: "核对.专项下达",
  title: "专项资金下达数不大于金额",
  group: "基础数据",
  basis: "支付进度按累计下达数填列：春节前 ≤ 6 月 30 日前 ≤ 专项金额",
  compares: true,
  reads: ["specialFunds.amount", "specialFunds.paidBySpringFestival", "specialFunds.paidByJune"],
  messages: { exceeds: "“{partName}”{part}，大于“{wholeName}”{whole}。请核对这项专项资金的下达数。" },
  *check({ cells }) {
    for (const row of listRows("specialFunds", cells.rowCount("specialFunds")))
      for (const pair of ORDER) yield* tooMuch(row, pair, cells);
  },
});
