import type { AnyCell } from "../../../domain/cell";
import { isVague } from "../../../engine/checks/measurable";
import { asRelated } from "../../../engine/review/evidence";
import type { OpenReason } from "../scoring/points";
import { valueOf, writtenIn, type ProjectIndicator } from "../projects";
import type { Standard } from "../standards";
import { ofEachIndicator } from "./rule";
import { nameOf } from "./words";

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

/** Promised in words where the standard asks for a figure or a day. */
const isUnmeasured = ({ read, kind }: ProjectIndicator, { measured }: Standard): boolean =>
  read.target.kind === "words" && measured.includes(kind) && isVague(read.target.text);

export const unclearValues = ofEachIndicator({
  id: "项目.指标值.不可衡量",
  title: "项目指标值可衡量，实际完成值与它可比",
  level: "提示",
  basis: "项目支出绩效自评表：绩效指标应细化、可衡量",
  reads: ["indicators.kind", "indicators.target", "indicators.actual", "indicators.score"],
  messages: {
    several: "“{name}”写了不止一个数（{text}），不能按比例计分。建议拆成几行，或说明按哪一个。",
    unitsDiffer:
      "“{name}”的年度指标值“{target}”与实际完成值“{actual}”单位不同，或有一个没有写明单位，不能比较。请写明单位，例如 96%、380万元。",
    noFigure: "“{name}”的年度指标值“{target}”是数，实际完成值“{actual}”没有写数。",
    zeroTarget: "“{name}”的年度指标值“{target}”不大于 0，不能按比例计分。",
    vague: "“{name}”是{kind}，年度指标值“{target}”没有数量、比率或期限，不能衡量。请写明指标值，例如“≥95%”“12月底前”。",
    late: "“{name}”应完成于“{target}”，实际为“{actual}”，仍得满分。",
  },
  *row(row, { standard }) {
    const why = row.points?.why;
    const at = why === undefined ? undefined : WHERE[why]?.(row);
    const data = { name: nameOf(row), target: writtenIn(row.target), actual: writtenIn(row.actual) };
    if (why !== undefined && at !== undefined)
      yield {
        messageId: why,
        at,
        data: { ...data, text: writtenIn(at) },
        evidence: [asRelated(row.target), asRelated(row.actual)],
      };
    if (isUnmeasured(row, standard))
      yield {
        messageId: "vague",
        at: row.target,
        data: { ...data, kind: row.kind },
        evidence: [asRelated(row.target), asRelated(row.actual)],
      };
    if (isLateInFull(row))
      yield {
        messageId: "late",
        at: row.score,
        data,
        evidence: [asRelated(row.target), asRelated(row.actual), asRelated(row.score)],
      };
  },
});
