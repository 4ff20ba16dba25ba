import { textIn } from "../../../../domain/cell";
import { yearIn } from "../../../../engine/report/year";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { rule } from "../rule";

/** 满意度调查的是评价年度的工作：年度开始以前的不是，报告写成以后的也用不上；次年年初、写报告以前调查的不少。 */
export const surveyDate = rule({
  id: "核对.调查日期",
  title: "满意度调查的日期",
  group: "基础数据",
  level: "提示",
  basis: "满意度调查针对评价年度，在报告写成以前完成",
  needs: ["封面.年度"],
  compares: true,
  reads: ["cover.year", "cover.reportDate", "survey.surveyedOn"],
  messages: {
    early: "满意度调查日期是 {date}，在 {year} 年度以前。请核对日期；用的是以前的调查的，请说明。",
    late: "满意度调查日期是 {date}，而报告日期是 {reported}，调查在报告以后。请核对两个日期。",
  },
  *check({ cells }) {
    const [year, surveyedOn] = [yearIn(cells.cell("cover.year")), cells.cell("survey.surveyedOn")];
    const [date, report] = [textIn(surveyedOn), cells.cell("cover.reportDate")];
    if (year === undefined || date === "") return;
    const reported = textIn(report);
    if (date < `${year}-01-01`)
      yield {
        messageId: "early",
        at: surveyedOn,
        data: { date, year },
        evidence: [asLeft(surveyedOn), asRight(cells.cell("cover.year"))],
      };
    // A report dated before the year's end is what is wrong.
    else if (reported > `${year}-12-31` && date > reported)
      yield {
        messageId: "late",
        at: surveyedOn,
        data: { date, reported },
        evidence: [asLeft(surveyedOn), asRight(report)],
      };
  },
});
