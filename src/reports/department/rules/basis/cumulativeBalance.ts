import type { FigureCell } from "../../../../domain/cell";
import { cellIn, listRows, sumRow, type ListRow, type SumRow } from "../../../../engine/schema/path";
import { show } from "../../../../domain/figure";
import { type Cells } from "../../schema";
import type { FindingDraft } from "../../../../engine/review/finding";
import { rule } from "../rule";

function* rowDiffers(year: FigureCell, cumulative: FigureCell): Iterable<FindingDraft> {
  if (year.state !== "filled" || cumulative.state !== "filled" || year.value.value.equals(cumulative.value.value))
    return;
  yield {
    messageId: "differs",
    at: cumulative,
    data: { cumulative: show(cumulative.value), year: show(year.value) },
    evidence: [
      { cell: cumulative, role: "left" },
      { cell: year, role: "right" },
    ],
  };
}

/** The 汇总 row adds up units that may each differ: it is asked about only where no unit is. */
const differing = (cells: Cells): readonly FindingDraft[] => {
  const draftsOf = (row: SumRow<"spending"> | ListRow<"spending">): readonly FindingDraft[] => [
    ...rowDiffers(cells.figure(cellIn(row, "yearBalance")), cells.figure(cellIn(row, "cumulativeBalance"))),
  ];
  const drafts = listRows("spending", cells.rowCount("spending")).flatMap(draftsOf);
  return drafts.length > 0 ? drafts : draftsOf(sumRow("spending"));
};

/** 收入合计含上年结转时，当年结余就是年末累计结余；两者不等要说明差在哪里。 */
export const cumulativeBalance = rule({
  id: "结余.累计",
  title: "累计结余与当年结余",
  group: "收支情况",
  level: "提示",
  basis: "收入合计已含上年结转，当年结余 = 收入合计 − 支出合计，应与累计结余一致",
  compares: true,
  reads: ["spending.unit", "spending.yearBalance", "spending.cumulativeBalance"],
  messages: {
    differs: "累计结余 {cumulative}，当年结余 {year}，两者不等。收入合计已含上年结转，请核对；有其他结余来源的请说明。",
  },
  check: ({ cells }) => differing(cells),
});
