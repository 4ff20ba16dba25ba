/** 尾差: what rounding may have left between a figure and those that it is made of, cell by cell as they were entered. */
import type { FigureCell } from "../../../../domain/cell";
import { Decimal, lesser, sumOf } from "../../../../domain/decimal";
import { halfUnit } from "../../../../domain/interval";
import { toFigure, type ReportCells } from "../../../../engine/report/cells";
import { statedValue } from "../../../../engine/report/complete";

/** However many were added, a larger difference is a mistake. */
const MOST = new Decimal("0.05");

const halves = (cell: FigureCell, cells: ReportCells): Decimal => {
  const terms = statedValue(cell.id, cells)?.terms;
  if (terms !== undefined) return sumOf(terms.map((term) => halves(toFigure(term), cells)));
  return cell.state === "filled" ? halfUnit(Math.max(2, cell.value.dp)) : new Decimal(0);
};

export const isTail = (difference: Decimal, made: readonly FigureCell[], cells: ReportCells): boolean =>
  difference.abs().lte(lesser(MOST, sumOf(made.map((cell) => halves(cell, cells)))));
