import type { FigureCell } from "../../src/domain/cell";

/** To two decimals; what a cell is in words where it has no figure. */
export const figureText = (cell: FigureCell): string =>
  cell.state === "filled" ? cell.value.value.toFixed(2) : cell.state;
