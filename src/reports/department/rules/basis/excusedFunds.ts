import { textIn } from "../../../../domain/cell";
import { yearIn } from "../../../../engine/report/year";
import { asLeft, asRelated, asRight } from "../../../../engine/review/evidence";
import { rule } from "../rule";

/** 上级 6 月以后才下达的专项不计入支付进度；填了日期，又在 6 月底以前的，两处必有一处填错。 */
export const excusedFunds = rule({
  id: "核对.专项剔除",
  title: "剔除的专项确在6月后下达",
  group: "基础数据",
  level: "提示",
  basis: "支付进度：上级 6 月以后下达的专项资金可以剔除",
  needs: ["封面.年度"],
  compares: true,
  reads: ["cover.year", "specialFunds.name", "specialFunds.issuedOn", "specialFunds.excused"],
  messages: {
    early:
      "“{name}”的“上级6月后下达”填“是”，而上级下达日期是 {date}，不在 {year} 年 6 月 30 日以后，支付进度因此没有考核它。请核对日期，或改填“否”。",
    noDate: "“{name}”的“上级6月后下达”填“是”，支付进度因此没有考核它，而上级下达日期没有写。请补填日期，或改填“否”。",
  },
  *check({ cells, report }) {
    const year = yearIn(cells.cell("cover.year"));
    for (const { name, issuedOn, excused } of report.specialFunds.rows) {
      if (textIn(excused) === "是" && issuedOn.state === "blank")
        yield {
          messageId: "noDate",
          at: issuedOn,
          data: { name: textIn(name) },
          evidence: [asRelated(excused)],
        };
      const date = textIn(issuedOn);
      if (year === undefined || textIn(excused) !== "是" || date === "" || date > `${year}-06-30`) continue;
      yield {
        messageId: "early",
        at: excused,
        data: { name: textIn(name), date, year },
        evidence: [asLeft(excused), asRight(issuedOn)],
      };
    }
  },
});
