/** Whether a report is kept in whole 万元: then each of its amounts is rounded by up to half of one, and sums are off by one or two. */
import { rememberingLast } from "../../../domain/rememberingLast";
import type { Figure } from "../../../domain/figure";
import type { ReportCells } from "../../report/cells";
import { entered } from "./entered";

/** Fewer may be whole by chance. */
const ENOUGH = 20;

export const isInWholeWan = rememberingLast((cells: ReportCells): boolean => {
  const amounts = entered(cells).filter(({ ref, figure }) => ref.field.kind === "money" && !figure.value.isZero());
  return amounts.length >= ENOUGH && amounts.every(({ figure }) => figure.value.isInteger());
});

/** With the places that the report keeps. */
export const asKept = (figure: Figure, cells: ReportCells): Figure =>
  figure.unit === "万元" && isInWholeWan(cells) ? { ...figure, dp: 0 } : figure;
