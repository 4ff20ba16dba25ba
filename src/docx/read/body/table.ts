/** One table while it is read: cells find their place in the grid, merged ones become one (ECMA-376 part 1, 17.4). */
import type { Block, Table, TableCell } from "../../../document/model";

export interface CellDraft {
  cols: number;
  vertical: "none" | "restart" | "continue";
  /** Merged into the cell before it, as old files say it. */
  horizontal: boolean;
  deleted: boolean;
  blocks: readonly Block[];
}

export interface TableRowDraft {
  before: number;
  deleted: boolean;
  readonly cells: CellDraft[];
}

export const freshRow = (): TableRowDraft => ({ before: 0, deleted: false, cells: [] });
export const freshCell = (): CellDraft => ({
  cols: 1,
  vertical: "none",
  horizontal: false,
  deleted: false,
  blocks: [],
});

/** Cells that old files merge one by one, each as one. */
const mergedAcross = (cells: readonly CellDraft[]): readonly CellDraft[] => {
  const merged: CellDraft[] = [];
  for (const cell of cells) {
    const last = merged.pop();
    if (last !== undefined && cell.horizontal) merged.push({ ...last, cols: last.cols + cell.cols });
    else merged.push(...(last === undefined ? [] : [last]), cell);
  }
  return merged;
};

type Placed = { -readonly [K in keyof TableCell]: TableCell[K] };

/** `take` is told how many places of the grid a row needs, and refuses when there are too many. */
export class TableDraft {
  private readonly cells: Placed[] = [];
  /** By its first column, the cell that a merged one below would belong to. */
  private above = new Map<number, Placed>();
  private rows = 0;
  private cols = 0;

  constructor(private readonly take: (places: number) => void) {}

  addRow(row: TableRowDraft): void {
    if (row.deleted) return;
    const below = new Map<number, Placed>();
    let col = row.before;
    this.take(row.before);
    mergedAcross(row.cells.filter((c) => !c.deleted)).forEach((cell, i) => {
      this.take(cell.cols);
      below.set(col, this.placed(cell, col, i + 1));
      col += cell.cols;
    });
    this.above = below;
    this.rows += 1;
    this.cols = Math.max(this.cols, col);
  }

  finished(no: number): Table {
    return { kind: "table", no, rows: this.rows, cols: this.cols, cells: this.cells };
  }

  private placed(cell: CellDraft, col: number, place: number): Placed {
    const above = this.above.get(col);
    if (cell.vertical === "continue" && above !== undefined && above.cols === cell.cols) {
      above.rows += 1;
      return above;
    }
    const placed = { row: this.rows, col, rows: 1, cols: cell.cols, place, blocks: cell.blocks };
    this.cells.push(placed);
    return placed;
  }
}
