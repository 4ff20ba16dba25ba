import { textIn, type AnyCell } from "../../../domain/cell";
import type { FindingDraft } from "../../../engine/review/finding";
import { asQuote, asRight } from "../../../engine/review/evidence";
import { writtenIn, type Project, type ProjectIndicator } from "../projects";
import { agrees, saidOf } from "../values/said";
import { ofEachProject } from "./rule";
import { nameOf } from "./words";

function* compared(goal: AnyCell, row: ProjectIndicator, side: "target" | "actual"): Iterable<FindingDraft> {
  const read = row.read[side];
  if (read.kind !== "amount") return;
  for (const { figure, quote } of saidOf(textIn(goal), writtenIn(row.name), read.unit)) {
    if (agrees(figure, read)) continue;
    yield {
      messageId: side,
      at: goal,
      data: { name: nameOf(row), quote, found: writtenIn(row[side]) },
      evidence: [asQuote(goal, quote), asRight(row[side])],
    };
    return;
  }
}

/** An indicator that comes twice is told to; which of the two a sentence means is not known. */
const namedOnce = ({ indicators }: Project): readonly ProjectIndicator[] =>
  indicators.filter((row) => indicators.filter((other) => writtenIn(other.name) === writtenIn(row.name)).length === 1);

export const goalFigures = ofEachProject({
  id: "项目.总体目标.数字",
  title: "年度总体目标里的数字与绩效指标一致",
  level: "提示",
  basis: "项目支出绩效自评表：绩效指标是总体目标的细化",
  reads: ["goal.expected", "goal.actual", "indicators.name", "indicators.target", "indicators.actual"],
  compares: true,
  messages: {
    target: "预期目标写的是“{quote}”，指标“{name}”的年度指标值是“{found}”。请核对两处。",
    actual: "实际完成情况写的是“{quote}”，指标“{name}”的实际完成值是“{found}”。请核对两处。",
  },
  *each(project) {
    for (const row of namedOnce(project)) {
      yield* compared(project.cell("goal.expected"), row, "target");
      yield* compared(project.cell("goal.actual"), row, "actual");
    }
  },
});
