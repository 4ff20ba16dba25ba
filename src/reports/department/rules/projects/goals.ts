import { textIn, type AnyCell } from "../../../../domain/cell";
import { halfWidth } from "../../../../domain/parse";
import type { FindingDraft } from "../../../../engine/review/finding";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { writtenIn, type Project, type ProjectIndicator } from "../../../project/projects";
import { readValue } from "../../../project/values/read";
import { agrees, saidOf, type WrittenFigure } from "../../../project/values/said";
import type { DepartmentReport } from "../../form";
import { besideRule } from "./besideRule";

export interface NamedIndicator {
  readonly project: Project;
  readonly row: ProjectIndicator;
}

/** Money of that name is the department's, where the department speaks of it. */
const isMoney = ({ read }: ProjectIndicator): boolean =>
  [read.target, read.actual].some((value) => value.kind === "amount" && value.unit === "元");

/** Two projects may have indicators of one name: which of them the department speaks of is not known. */
export const namedOnce = (projects: readonly Project[]): readonly NamedIndicator[] => {
  const all = projects.flatMap((project) => project.indicators.map((row) => ({ project, row })));
  const counts = new Map<string, number>();
  for (const { row } of all) counts.set(writtenIn(row.name), (counts.get(writtenIn(row.name)) ?? 0) + 1);
  return all.filter(({ row }) => counts.get(writtenIn(row.name)) === 1 && !isMoney(row));
};

type GoalRow = DepartmentReport["indicators"]["rows"][number];

/** The result need not repeat the name where the target has it. */
const resultsSaid = ({ target, actual }: GoalRow, name: string, unit: string): readonly WrittenFigure[] => {
  const said = saidOf(textIn(actual), name, unit).map(({ figure }) => figure);
  if (said.length > 0 || saidOf(textIn(target), name, unit).length === 0) return said;
  const whole = readValue(textIn(actual));
  return whole.kind === "amount" && whole.unit === unit ? [whole] : [];
};

function* compared(
  { project, row }: NamedIndicator,
  side: "target" | "actual",
  said: readonly WrittenFigure[],
  at: AnyCell,
): Iterable<FindingDraft> {
  const read = row.read[side];
  if (read.kind !== "amount" || said.every((figure) => agrees(figure, read))) return;
  yield {
    messageId: side,
    at: row[side],
    data: {
      project: project.title,
      name: writtenIn(row.name),
      own: writtenIn(row[side]),
      whole: textIn(at),
    },
    evidence: [asLeft(row[side]), asRight(at)],
  };
}

const SAYS = "指标“{name}”（{project}）";

/** Held against each other only where the name is the same and stands once among the projects. */
export const departmentGoals = besideRule({
  id: "项目.定量目标",
  title: "项目指标与部门定量目标里同名指标一致",
  level: "提示",
  basis: "同一指标在部门自评和项目自评里的目标值、完成值应一致",
  compares: true,
  readsOfEach: ["indicators.name", "indicators.target", "indicators.actual"],
  reads: ["indicators.target", "indicators.actual"],
  messages: {
    target: `${SAYS}的年度指标值是“{own}”，部门定量目标写的是“{whole}”。请核对是否同一指标、两处是否一致。`,
    actual: `${SAYS}的实际完成值是“{own}”，部门定量目标的完成情况写的是“{whole}”。请核对是否同一指标、两处是否一致。`,
  },
  *check(projects, { report }) {
    for (const named of namedOnce(projects)) {
      const name = halfWidth(writtenIn(named.row.name));
      const { target, actual } = named.row.read;
      for (const goal of report.indicators.rows) {
        const targets =
          target.kind === "amount" ? saidOf(textIn(goal.target), name, target.unit).map(({ figure }) => figure) : [];
        yield* compared(named, "target", targets, goal.target);
        const unit = actual.kind === "amount" ? actual.unit : "";
        yield* compared(named, "actual", resultsSaid(goal, name, unit), goal.actual);
      }
    }
  },
});
