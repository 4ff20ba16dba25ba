/** Cells of an exported table that a project's results go into. */
import type { Decimal } from "../../../domain/decimal";
import type { Scalar } from "../../../workbook/model";

export interface FilledCell {
  readonly row: number;
  readonly col: number;
  readonly value: Decimal | string;
  readonly indicator: readonly string[];
  readonly column: FilledColumn;
}

export type FilledColumn = "actual" | "score" | "reason";

export const COLUMN_WORDS: Readonly<Record<FilledColumn, string>> = {
  actual: "实际完成值",
  score: "得分",
  reason: "偏差原因",
};

/** As a sheet holds it. */
export const scalarOf = ({ value }: FilledCell): Scalar => (typeof value === "string" ? value : value.toNumber());
