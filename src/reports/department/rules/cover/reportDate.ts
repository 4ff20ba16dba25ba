import { textIn } from "../../../../domain/cell";
import { yearIn } from "../../../../engine/report/year";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { rule } from "../rule";

/** 自评在年度终了后进行，报告日期不应早于次年 1 月 1 日。 */
export const reportDate = rule({
  id: "封面.报告日期",
  title: "报告日期在年度终了之后",
  group: "封面与概况",
  basis: "绩效自评在预算年度结束后进行",
  needs: ["封面.年度"],
  reads: ["cover.year", "cover.reportDate"],
  messages: { early: "报告日期 {date} 早于 {year} 年度结束。请核对日期或年度。" },
  *check({ cells }) {
    const date = cells.cell("cover.reportDate");
    const cell = cells.cell("cover.year");
    const year = yearIn(cell);
    if (textIn(date) === "" || year === undefined || textIn(date) > `${year}-12-31`) return;
    yield {
      messageId: "early",
      at: date,
      data: { date: textIn(date), year },
      evidence: [asLeft(date), asRight(cell)],
    };
  },
});
