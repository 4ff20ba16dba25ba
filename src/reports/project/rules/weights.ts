import { sumOf } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import { FULL_MARKS } from "../../../domain/score";
import type { FindingDraft } from "../../../engine/review/finding";
import { asRelated } from "../../../engine/review/evidence";
import { valueOf, type ProjectIndicator, type Project } from "../projects";
import type { IndicatorLevel } from "../standards/standard";
import { ofEachProject } from "./rule";

const FULL = plain(FULL_MARKS);
const READS = ["indicators.weight", "indicators.level", "funds.weight", "total.weight"] as const;

const isWhole = ({ indicators, figure }: Project): boolean =>
  figure("funds.weight").state === "filled" && indicators.every(({ weight }) => weight.state === "filled");

/** Weights that are not all there add up to nothing that could be judged. */
const totalOf = (project: Project): ReturnType<typeof valueOf> =>
  isWhole(project) && project.indicators.length > 0 ? valueOf(project.figure("total.weight")) : undefined;

export const weightsTotal = ofEachProject({
  id: "项目.分值.合计",
  title: `项目各项分值合计 ${FULL} 分`,
  basis: `项目支出绩效自评表：总分 ${FULL} 分`,
  reads: READS,
  messages: { total: `各项分值合计 {total} 分，应为 ${FULL} 分。请核对分值。` },
  *each(project) {
    const total = totalOf(project);
    if (total === undefined || total.equals(FULL_MARKS)) return;
    yield { messageId: "total", at: project.figure("funds.weight"), data: { total: plain(total) } };
  },
});

const ofLevel = (rows: readonly ProjectIndicator[], { name }: IndicatorLevel): readonly ProjectIndicator[] =>
  rows.filter((row) => row.level === name);

function* levelFindings(project: Project, level: IndicatorLevel): Iterable<FindingDraft> {
  const rows = ofLevel(project.indicators, level);
  const [first] = rows;
  const sum = sumOf(rows.flatMap(({ weight }) => valueOf(weight) ?? []));
  if (first === undefined || sum.equals(level.weight)) return;
  yield {
    messageId: "level",
    at: first.weight,
    data: { level: level.name, sum: plain(sum), weight: plain(level.weight) },
    evidence: rows.map(({ weight }) => asRelated(weight)),
  };
}

export const weightsByLevel = ofEachProject({
  id: "项目.分值.一级指标",
  title: "项目各一级指标分值与评分标准一致",
  level: "提示",
  basis: "项目支出绩效自评表：预算执行率10分、产出50分、效益30分、满意度10分",
  reads: READS,
  messages: {
    level: "{level}分值合计 {sum} 分，评分标准为 {weight} 分。",
    execution: "预算执行率分值 {sum} 分，评分标准为 {weight} 分。",
  },
  *each(project) {
    // Weights that do not add up to full marks are told together.
    if (totalOf(project)?.equals(FULL_MARKS) !== true) return;
    const { standard, figure } = project;
    const execution = valueOf(figure("funds.weight"));
    if (execution?.equals(standard.executionWeight) === false)
      yield {
        messageId: "execution",
        at: figure("funds.weight"),
        data: { sum: plain(execution), weight: plain(standard.executionWeight) },
      };
    for (const level of standard.levels) yield* levelFindings(project, level);
  },
});
