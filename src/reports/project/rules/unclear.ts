import type { AnyCell } from "../../../domain/cell";
import type { OpenReason } from "../scoring/points";
import { valueOf, writtenIn, type ProjectIndicator } from "../projects";
import { ofEachIndicator } from "./rule";
import { nameOf, related } from "./words";

/** Reasons that better wording would do away with, and where. */
const WHERE: Readonly<Partial<Record<OpenReason, (row: ProjectIndicator) => AnyCell>>> = {
  several: ({ read, target, actual }) => (read.target.kind === "several" ? target : actual),
  unitsDiffer: ({ actual }) => actual,
  noFigure: ({ actual }) => actual,
  zeroTarget: ({ target }) => target,
};

const isLateInFull = ({ points, score, weight }: ProjectIndicator): boolean => {
  const [given, full] = [valueOf(score), valueOf(weight)];
  return points?.why === "late" && given !== undefined && full !== undefined && given.gte(full);
};

export const unclearValues = ofEachIndicator({
  id: "项目.指标值.不可衡量",
  title: "项目指标值可衡量，实际完成值与它可比",
  level: "提示",
  basis: "项目支出绩效自评表：绩效指标应细化、可衡量",
  reads: ["indicators.target", "indicators.actual", "indicators.score"],
  messages: {
    several: "“{name}”写了不止一个数（{text}），不能按比例计分。建议拆成几行，或说明按哪一个。",
    unitsDiffer: "“{name}”的年度指标值“{target}”与实际完成值“{actual}”单位不同，不能比较。",
    noFigure: "“{name}”的年度指标值“{target}”是数，实际完成值“{actual}”没有写数。",
    zeroTarget: "“{name}”的年度指标值“{target}”不大于 0，不能按比例计分。",
    late: "“{name}”应完成于“{target}”，实际为“{actual}”，仍得满分。",
  },
  *row(row) {
    const why = row.points?.why;
    const at = why === undefined ? undefined : WHERE[why]?.(row);
    const data = { name: nameOf(row), target: writtenIn(row.target), actual: writtenIn(row.actual) };
    if (why !== undefined && at !== undefined)
      yield { messageId: why, at, data: { ...data, text: writtenIn(at) }, evidence: related(row.target, row.actual) };
    if (isLateInFull(row))
      yield { messageId: "late", at: row.score, data, evidence: related(row.target, row.actual, row.score) };
  },
});
