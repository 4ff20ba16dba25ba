/** What is added up over all departments: the figures of the tables with a 汇总 row, and the ties between them. */
import type { Report } from "../../engine/definition/report";
import type { Expr } from "../../engine/schema/expr";
import { cellIn, pathIn, sumRow } from "../../engine/schema/path";
import type { FieldRef } from "../../engine/schema/schema";
import type { Tie } from "../../engine/summary/ties";

export interface SummaryColumn {
  /** "income.total" */
  readonly id: string;
  /** "income.sum.total" */
  readonly cell: string;
  /** As the sheet of its table is called: "收入". */
  readonly table: string;
  /** Heading of its table as printed, without the unit. */
  readonly heading: string;
  readonly label: string;
}

const moneyFields = ({ schema }: Report): readonly FieldRef[] =>
  schema.allFields.filter(({ section, field }) => section.type === "table" && field.kind === "money");

export const summaryColumns = (report: Report): readonly SummaryColumn[] =>
  moneyFields(report).map(({ id, sectionKey, section, key, field }) => ({
    id,
    cell: cellIn(sumRow(sectionKey), key),
    table: section.name,
    heading: section.label.replace(/（万元）$/, ""),
    label: field.label,
  }));

/** Those that add and subtract; they hold for the 汇总 rows because they hold for each unit. */
export const summaryTies = (report: Report): readonly Tie[] => {
  const columns = new Set(moneyFields(report).map(({ id }) => id));
  return moneyFields(report).flatMap(({ id, sectionKey, field }) => {
    const parts = field.is === undefined ? undefined : partsOf(field.is, sectionKey, false);
    return parts?.every(({ column }) => columns.has(column)) === true ? [{ whole: id, parts }] : [];
  });
};

/** undefined for what is no sum. */
const partsOf = (expr: Expr, section: string, minus: boolean): Tie["parts"] | undefined => {
  switch (expr.op) {
    case "ref":
      return [{ column: pathIn(section, expr.path), minus }];
    case "ofUnit":
      return [{ column: expr.path, minus }];
    case "add":
      return all(expr.terms.map((term) => partsOf(term, section, minus)));
    case "subtract":
      return all([partsOf(expr.from, section, minus), partsOf(expr.what, section, !minus)]);
    default:
      return undefined;
  }
};

const all = (parts: readonly (Tie["parts"] | undefined)[]): Tie["parts"] | undefined =>
  parts.some((p) => p === undefined) ? undefined : parts.flatMap((p) => p ?? []);
