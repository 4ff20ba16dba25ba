/** The department's texts against its projects: money right behind a project's name, figures right behind an indicator's. */
import { textIn, type AnyCell, type FigureCell } from "../../../../domain/cell";
import { show } from "../../../../domain/figure";
import type { FindingDraft } from "../../../../engine/review/finding";
import { fieldIn } from "../../../../engine/schema/path";
import { writtenIn, type Project } from "../../../project/projects";
import { agrees, saidOf, type WrittenFigure } from "../../../project/values/said";
import { spentIn, type SaidSpent } from "../../../project/values/spent";
import { form } from "../../form";
import type { ReportCells } from "../../../../engine/report/cells";
import { asQuote, asRight } from "../../../../engine/review/evidence";
import type { FormReads } from "../../schema";
import { besideRule } from "./besideRule";
import { namedOnce, type NamedIndicator } from "./goals";

const TEXTS: readonly FormReads[] = ["prose.*", "profile.results"];
const TEXT_CELLS: readonly string[] = [
  ...Object.keys(form.prose.fields).map((key) => fieldIn("prose", key)),
  "profile.results",
];

const textsIn = (cells: ReportCells): readonly AnyCell[] =>
  TEXT_CELLS.map((id) => cells.cell(id)).filter((cell) => textIn(cell) !== "");

const quoted = (cell: AnyCell, quote: string, found: AnyCell) => [asQuote(cell, quote), asRight(found)] as const;

function* resultsIn(cell: AnyCell, { project, row }: NamedIndicator): Iterable<FindingDraft> {
  const { target, actual } = row.read;
  if (actual.kind !== "amount") return;
  const known: readonly WrittenFigure[] = [actual, ...(target.kind === "amount" ? [target] : [])];
  for (const { figure, quote, isBound } of saidOf(textIn(cell), writtenIn(row.name), actual.unit)) {
    if (isBound || known.some((exact) => agrees(figure, exact))) continue;
    yield {
      messageId: "differs",
      at: cell,
      data: { quote, project: project.title, found: writtenIn(row.actual) },
      evidence: quoted(cell, quote, row.actual),
    };
  }
}

/** Neither the target nor the result, which sentences may both speak of. */
export const resultsInTexts = besideRule({
  id: "项目.文字.完成值",
  title: "文字里写的项目指标与项目自评表一致",
  level: "提示",
  basis: "报告综述与项目自评表一致",
  compares: true,
  readsOfEach: ["indicators.name", "indicators.target", "indicators.actual"],
  reads: TEXTS,
  messages: { differs: "文字写的是“{quote}”，“{project}”的实际完成值是“{found}”。请核对两处，或说明不是同一事项。" },
  *check(projects, { cells }) {
    const texts = textsIn(cells);
    for (const named of namedOnce(projects)) for (const cell of texts) yield* resultsIn(cell, named);
  },
});

/** The year's figure or one of its sources: a sentence may speak of the appropriation alone. */
const SPENT = ["funds.totalSpent", "funds.grantSpent", "funds.carriedSpent", "funds.otherSpent"] as const;

const contradicts = ({ figure }: Project, said: SaidSpent): FigureCell | undefined => {
  const total = figure("funds.totalSpent");
  if (total.state !== "filled") return undefined;
  const isKnown = SPENT.map((id) => figure(id)).some(
    (cell) => cell.state === "filled" && agrees(said, { value: cell.value.value, step: said.step }),
  );
  return isKnown ? undefined : total;
};

function* spendingIn(cell: AnyCell, project: Project): Iterable<FindingDraft> {
  for (const said of spentIn(textIn(cell), writtenIn(project.cell("head.name")))) {
    const found = contradicts(project, said);
    if (found?.state !== "filled") continue;
    yield {
      messageId: "differs",
      at: cell,
      data: { quote: said.quote, project: project.title, found: show(found.value) },
      evidence: quoted(cell, said.quote, found),
    };
  }
}

export const spentInTexts = besideRule({
  id: "项目.文字.执行数",
  title: "文字里写的项目支出与项目自评表一致",
  level: "提示",
  basis: "报告综述与项目自评表一致",
  compares: true,
  readsOfEach: ["head.name", "funds.totalSpent", "funds.grantSpent", "funds.carriedSpent", "funds.otherSpent"],
  reads: TEXTS,
  messages: { differs: "文字写的是“{quote}”，“{project}”的全年执行数是 {found}。请核对两处。" },
  *check(projects, { cells }) {
    for (const cell of textsIn(cells)) for (const project of projects) yield* spendingIn(cell, project);
  },
});
