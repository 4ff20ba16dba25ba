/** 汇总表: every figure of the tables added up over all departments, exactly. */
import { decimal, sumOf, type Decimal } from "../../domain/decimal";
import type { Amounts, Department } from "./department";

export interface SummaryTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly department: Department; readonly amounts: Amounts }[];
  readonly total: Readonly<Record<string, string>>;
  /** Figures that could not be read, and so are in no total. */
  readonly unread: readonly { readonly department: Department; readonly column: string }[];
}

/** Blank and unreadable figures add nothing. */
export const amountIn = (amounts: Amounts, column: string): Decimal => decimal(amounts[column] ?? "0");

export const totalOver = (departments: readonly Department[], columns: readonly string[]): SummaryTable => ({
  columns,
  rows: departments.map((department) => ({ department, amounts: department.amounts })),
  total: Object.fromEntries(
    columns.map((column) => [column, sumOf(departments.map((d) => amountIn(d.amounts, column))).toFixed()]),
  ),
  unread: departments.flatMap((department) =>
    columns.filter((c) => department.amounts[c] === undefined).map((column) => ({ department, column })),
  ),
});
