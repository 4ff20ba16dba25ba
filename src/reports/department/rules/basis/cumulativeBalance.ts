import type { FigureCell } from "../../../../domain/cell";
import type { Decimal } from "../../../../domain/decimal";
import { plain, show, type Figure } from "../../../../domain/figure";
import { cellIn, listRows, sumRow, type ListRow, type SumRow } from "../../../../engine/schema/path";
import type { DraftEvidence, FindingDraft } from "../../../../engine/review/finding";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { type Cells } from "../../schema";
import { rule } from "../rule";
import { isTail } from "./tail";

interface Differing {
  readonly cumulative: FigureCell & { readonly value: Figure };
  readonly year: FigureCell & { readonly value: Figure };
  readonly by: Decimal;
  readonly isTail: boolean;
}

const differingIn = (row: SumRow<"spending"> | ListRow<"spending">, cells: Cells): readonly Differing[] => {
  const year = cells.figure(cellIn(row, "yearBalance"));
  const cumulative = cells.figure(cellIn(row, "cumulativeBalance"));
  if (year.state !== "filled" || cumulative.state !== "filled") return [];
  const by = cumulative.value.value.minus(year.value.value).abs();
  return by.isZero() ? [] : [{ cumulative, year, by, isTail: isTail(by, [cumulative, year], cells) }];
};

const evidenceOf = ({ cumulative, year }: Differing): readonly DraftEvidence[] => [asLeft(cumulative), asRight(year)];

const draftOf = (messageId: "differs" | "rounding", each: Differing): FindingDraft => ({
  messageId,
  at: each.cumulative,
  data: { cumulative: show(each.cumulative.value), year: show(each.year.value) },
  evidence: evidenceOf(each),
});

/** Many units that are each off by rounding are one finding. */
const ofTails = ([first, ...more]: readonly Differing[]): readonly FindingDraft[] => {
  if (first === undefined) return [];
  if (more.length === 0) return [draftOf("rounding", first)];
  const all = [first, ...more];
  const most = all.reduce((largest, { by }) => (by.gt(largest) ? by : largest), first.by);
  const data = { count: String(all.length), most: plain(most) };
  return [{ messageId: "tails", at: first.cumulative, data, evidence: all.flatMap(evidenceOf) }];
};

/** The 汇总 row adds up units that may each differ: it is asked about only where no unit is. */
const differing = (cells: Cells): readonly FindingDraft[] => {
  const units = listRows("spending", cells.rowCount("spending")).flatMap((row) => differingIn(row, cells));
  const found = units.length > 0 ? units : differingIn(sumRow("spending"), cells);
  return [
    ...found.filter((each) => !each.isTail).map((each) => draftOf("differs", each)),
    ...ofTails(found.filter((each) => each.isTail)),
  ];
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
    rounding: "累计结余 {cumulative}，当年结余 {year}，相差在四舍五入的尾差以内。请调平，或写明审核说明。",
    tails:
      "有 {count} 个机构的累计结余与当年结余不等，最多相差 {most} 万元，都在四舍五入的尾差以内。请调平，或写明审核说明。",
  },
  check: ({ cells }) => differing(cells),
});
