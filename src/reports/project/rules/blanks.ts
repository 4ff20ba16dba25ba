/** What an indicator in use must have: each column is a rule of its own. */
import type { AnyCell } from "../../../domain/cell";
import { WHOLE_FORM } from "../../../engine/checks/structure/completeLists";
import { cellIn, listRow, pathInInstance } from "../../../engine/schema/path";
import { asRelated } from "../../../engine/review/evidence";
import type { ProjectIndicator } from "../projects";
import { ofEachIndicator, ofEachProject, type ProjectRule } from "./rule";
import { nameOf } from "./words";

interface Column {
  readonly key: "name" | "target" | "actual" | "weight" | "score";
  readonly label: string;
  /** Asked of an indicator that does not apply too. */
  readonly always: boolean;
}

const COLUMNS: readonly Column[] = [
  { key: "name", label: "三级指标", always: true },
  { key: "target", label: "年度指标值", always: true },
  { key: "actual", label: "实际完成值", always: false },
  { key: "weight", label: "分值", always: true },
  { key: "score", label: "得分", always: false },
];

const isAsked = ({ always }: Column, { read }: ProjectIndicator): boolean => always || read.target.kind !== "none";

/** 年度指标值 alone missing is worse than not filled in yet: then nothing can be held against it. */
const others = (row: ProjectIndicator, key: Column["key"]): readonly AnyCell[] =>
  COLUMNS.filter((column) => column.key !== key)
    .map((column) => row[column.key])
    .filter(({ state }) => state !== "blank");

const blankRule = (column: Column): ProjectRule =>
  ofEachIndicator({
    id: `项目.未填.${column.label}`,
    title: `项目绩效指标填写了${column.label}`,
    basis: "项目支出绩效自评表：绩效指标逐项填列",
    reads: [`indicators.${column.key}`],
    messages: { blank: "“{name}”没有填{label}。" },
    *row(row) {
      const cell = row[column.key];
      if (cell.state !== "blank" || !isAsked(column, row)) return;
      yield {
        outcome: "todo",
        messageId: "blank",
        at: cell,
        data: { name: nameOf(row), label: column.label },
        evidence: others(row, column.key).slice(0, 1).map(asRelated),
      };
    },
  });

/** A total is blank where none of its parts is filled in. */
const FUNDS = [
  ["funds.totalBudget", "funds.grantBudget", "全年预算数"],
  ["funds.totalSpent", "funds.grantSpent", "全年执行数"],
  ["funds.weight", "funds.weight", "预算执行率分值"],
  ["funds.score", "funds.score", "预算执行率得分"],
] as const;

const blankFunds = ofEachProject({
  id: "项目.未填.资金",
  title: "项目资金和预算执行率得分已填写",
  basis: "项目支出绩效自评表：项目资金逐项填列",
  reads: FUNDS.flatMap(([whole, first]) => [whole, first]),
  messages: { blank: "“{name}”的项目资金没有填{label}。没有的金额填 0。" },
  *each({ figure, title }) {
    for (const [whole, first, label] of FUNDS)
      if (figure(whole).state === "blank")
        yield {
          outcome: "todo",
          messageId: "blank",
          at: figure(first),
          data: { name: title, label },
          // Where to begin: the total is nobody's to type.
          evidence: [asRelated(figure(first))],
        };
  },
});

const noIndicators = ofEachProject({
  id: "项目.未填.绩效指标",
  title: "项目填写了绩效指标",
  basis: "项目支出绩效自评表：绩效指标逐项填列",
  needs: WHOLE_FORM,
  reads: ["indicators.name"],
  messages: { none: "“{name}”还没有填绩效指标。请逐项填写三级指标、年度指标值、实际完成值、分值和得分。" },
  *each({ indicators, instance, title }) {
    if (indicators.length > 0) return;
    yield {
      outcome: "todo",
      messageId: "none",
      at: { id: cellIn(listRow(pathInInstance(instance.key, "indicators"), 0), "name") },
      data: { name: title },
    };
  },
});

export const blanks: readonly ProjectRule[] = [blankFunds, noIndicators, ...COLUMNS.map(blankRule)];
