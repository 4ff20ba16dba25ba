import { textIn, type AnyCell, type FigureCell } from "../../../../domain/cell";
import { show } from "../../../../domain/figure";
import type { FindingDraft } from "../../../../engine/review/finding";
import { cellIn, listRows, type ListRow } from "../../../../engine/schema/path";
import { yearIn } from "../../../../engine/report/year";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import type { Cells } from "../../schema";
import { rule } from "../rule";

interface Fund {
  readonly name: string;
  readonly issuedOn: AnyCell;
  readonly date: string;
  readonly bySpring: FigureCell;
  readonly byJune: FigureCell;
}

const fundIn = (row: ListRow<"specialFunds">, cells: Cells): Fund => {
  const issuedOn = cells.cell(cellIn(row, "issuedOn"));
  return {
    name: textIn(cells.cell(cellIn(row, "name"))),
    issuedOn,
    date: textIn(issuedOn),
    bySpring: cells.figure(cellIn(row, "paidBySpringFestival")),
    byJune: cells.figure(cellIn(row, "paidByJune")),
  };
};

const draft = (
  messageId: string,
  fund: Fund,
  data: Readonly<Record<string, string>>,
  other: AnyCell,
): FindingDraft => ({
  messageId,
  at: fund.issuedOn,
  data: { name: fund.name, date: fund.date, ...data },
  evidence: [asLeft(fund.issuedOn), asRight(other)],
});

/** 春节 is never later than 20 February. Money for a year may be announced in the year before, and be carried over from it. */
function* draftsOf(fund: Fund, year: string, cells: Cells): Iterable<FindingDraft> {
  const { date, bySpring, byJune } = fund;
  if (date === "") return;
  const before = (BigInt(year) - 1n).toString();
  if (date < `${before}-01-01` || date > `${year}-12-31`) {
    yield draft("outside", fund, { year }, cells.cell("cover.year"));
    return;
  }
  const early = [
    { paid: bySpring, node: "春节前", last: `${year}-02-20` },
    { paid: byJune, node: "6月30日前", last: `${year}-06-30` },
  ].find(({ paid, last }) => paid.state === "filled" && paid.value.value.gt(0) && date > last);
  if (early?.paid.state === "filled")
    yield draft("before", fund, { node: early.node, paid: show(early.paid.value) }, early.paid);
}

/** 专项资金是评价年度的：上级下达日期不在这一年，或在填了已下达金额的时点以后，日期和金额必有一处要核。 */
export const fundDates = rule({
  id: "核对.专项日期",
  title: "专项资金上级下达日期",
  group: "基础数据",
  level: "提示",
  basis: "支付进度：上级下达以后才能下达，春节前、6 月底前的下达数按评价年度填列",
  needs: ["封面.年度"],
  compares: true,
  reads: [
    "cover.year",
    "specialFunds.name",
    "specialFunds.issuedOn",
    "specialFunds.paidBySpringFestival",
    "specialFunds.paidByJune",
  ],
  messages: {
    outside: "“{name}”的上级下达日期是 {date}，不是 {year} 年度的资金。请核对日期。",
    before: "“{name}”的上级下达日期是 {date}，而{node}已经下达 {paid}。请核对日期和金额；先行垫付的，请说明。",
  },
  *check({ cells }) {
    const year = yearIn(cells.cell("cover.year"));
    if (year === undefined) return;
    for (const row of listRows("specialFunds", cells.rowCount("specialFunds")))
      yield* draftsOf(fundIn(row, cells), year, cells);
  },
});
