import { textIn, type AnyCell } from "../../../domain/cell";
import { halfWidth } from "../../../domain/parse";
import { yearIn } from "../../../engine/report/year";
import { asLeft, asRelated, asRight } from "../../../engine/review/evidence";
import { writtenIn, type ProjectIndicator } from "../projects";
import { ofEachIndicator, ofEachProject } from "./rule";
import { nameOf } from "./words";

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
      evidence: [asLeft(cell("head.year")), asRight(cells.cell("cover.year"))],
    };
  },
});

interface Dated {
  readonly messageId: "other" | "before";
  readonly cell: AnyCell;
}

/** A result later than the year is late, and told as that. */
const datedOtherwise = ({ read, target, actual }: ProjectIndicator, year: string): Dated | undefined => {
  if (read.target.kind === "day" && !read.target.day.startsWith(year)) return { messageId: "other", cell: target };
  const isBefore = read.actual.kind === "day" && read.actual.day < year;
  return isBefore ? { messageId: "before", cell: actual } : undefined;
};

/** A deadline of another year may stand in a project of several years: the officer can say so. */
export const staleYear = ofEachIndicator({
  id: "项目.指标值.年份",
  title: "项目指标值里的日期属于评价年度",
  level: "提示",
  basis: "项目支出绩效自评表：年度指标值为当年目标",
  reads: ["indicators.target", "indicators.actual", "head.year"],
  messages: {
    other: "“{name}”的年度指标值“{text}”不在评价年度 {year} 年。",
    before: "“{name}”的实际完成值“{text}”早于评价年度 {year} 年。",
  },
  *row(row, { year }) {
    const dated = year === undefined ? undefined : datedOtherwise(row, year);
    if (year === undefined || dated === undefined) return;
    yield {
      messageId: dated.messageId,
      at: dated.cell,
      data: { name: nameOf(row), text: writtenIn(dated.cell), year },
      evidence: [asRelated(dated.cell)],
    };
  },
});

/** Earlier years may be compared with, or be when it began. */
const COMPARED = /[比较与和同自从至到及、《〔（(-]$/;
const BEGAN = /^年(?:度)?(?:\d{1,2}月)?(?:立项|开工|启动|批复|印发|发布|出台|下达|结转|以来|起)/;

/** The first year of a text that speaks of none but earlier ones. */
const earlierYearIn = (text: string, year: string): string | undefined => {
  const written = halfWidth(text);
  const years = [...written.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)];
  if (years.some(({ 0: found }) => found >= year)) return undefined;
  return years.find(
    ({ index }) => !COMPARED.test(written.slice(0, index)) && !BEGAN.test(written.slice(index + year.length)),
  )?.[0];
};

export const staleText = ofEachProject({
  id: "项目.总体目标.年份",
  title: "年度总体目标写的是评价年度",
  level: "提示",
  basis: "项目支出绩效自评表：年度总体目标为当年目标",
  reads: ["goal.expected", "goal.actual", "head.year"],
  messages: { stale: "“{label}”写的是 {found} 年，评价年度是 {year} 年。请核对是否为往年文字。" },
  *each({ cell, year }) {
    if (year === undefined) return;
    for (const [id, label] of [
      ["goal.expected", "预期目标"],
      ["goal.actual", "实际完成情况"],
    ] as const) {
      const found = earlierYearIn(textIn(cell(id)), year);
      if (found !== undefined)
        yield { messageId: "stale", at: cell(id), data: { label, found, year }, evidence: [asRelated(cell(id))] };
    }
  },
});
