import { yearIn } from "../../../engine/report/year";
import { writtenIn } from "../projects";
import { ofEachIndicator, ofEachProject } from "./rule";
import { nameOf, related } from "./words";

export const projectYear = ofEachProject({
  id: "项目.年度",
  title: "项目自评表的年度与封面一致",
  basis: "同一工作簿里的自评表属于同一评价年度",
  reads: ["head.year"],
  compares: true,
  messages: { differs: "项目自评表的年度是 {year}，封面的评价年度是 {cover}。" },
  *each({ cell }, cells) {
    const [own, cover] = [yearIn(cell("head.year")), yearIn(cells.cell("cover.year"))];
    if (own === undefined || cover === undefined || own === cover) return;
    yield {
      messageId: "differs",
      at: cell("head.year"),
      data: { year: own, cover },
      evidence: [
        { cell: cell("head.year"), role: "left" },
        { cell: cells.cell("cover.year"), role: "right" },
      ],
    };
  },
});

/** A deadline of another year may stand in a project of several years: the officer can say so. */
export const staleYear = ofEachIndicator({
  id: "项目.指标值.年份",
  title: "项目指标值里的日期属于评价年度",
  level: "提示",
  basis: "项目支出绩效自评表：年度指标值为当年目标",
  reads: ["indicators.target", "head.year"],
  messages: { other: "“{name}”的年度指标值“{target}”不在评价年度 {year} 年。" },
  *row(row, { year }) {
    const { target } = row.read;
    if (year === undefined || target.kind !== "day" || target.day.startsWith(year)) return;
    yield {
      messageId: "other",
      at: row.target,
      data: { name: nameOf(row), target: writtenIn(row.target), year },
      evidence: related(row.target),
    };
  },
});
