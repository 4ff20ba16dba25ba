/** What an indicator in use must have: each column is a rule of its own. */
import type { AnyCell } from "../../../domain/cell";
import type { ProjectIndicator } from "../projects";
import { ofEachIndicator, type ProjectRule } from "./rule";
import { nameOf, related } from "./words";

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
        evidence: related(...others(row, column.key).slice(0, 1)),
      };
    },
  });

export const blanks: readonly ProjectRule[] = COLUMNS.map(blankRule);
