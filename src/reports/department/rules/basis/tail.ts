/** 尾差: what rounding may have left between a figure and those that it is made of, cell by cell as they were entered. */
import type { FigureCell } from "../../../../domain/cell";
import { Decimal, lesser, sumOf } from "../../../../domain/decimal";
import { halfUnit } from "../../../../domain/interval";
import { toFigure, type ReportCells } from "../../../../engine/report/cells";
import { statedValue } from "../../../../engine/report/complete";
import { isInWholeWan } from "../../../../engine/checks/values/wholeWan";

/** However many were added, a larger difference is a mistake: five of the last place that the report keeps. */
const MOST = new Decimal("0.05");
const MOST_WHOLE = new Decimal("5");

const halves = (cell: FigureCell, cells: ReportCells): Decimal => {
  const terms = statedValue(cell.id, cells)?.terms;
  if (terms !== undefined) return sumOf(terms.map((term) => halves(toFigure(term), cells)));
  return cell.state === "filled" ? halfUnit(isInWholeWan(cells) ? 0 : Math.max(2, cell.value.dp)) : new Decimal(0);
};

export const isTail = (difference: Decimal, made: readonly FigureCell[], cells: ReportCells): boolean =>
  difference.abs().lte(lesser(isInWholeWan(cells) ? MOST_WHOLE : MOST, sumOf(made.map((cell) => halves(cell, cells)))));
