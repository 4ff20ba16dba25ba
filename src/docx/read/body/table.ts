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

/** Places of the grid that a row leaves free at one side, and their width in twips where the file says it. */
interface FreePlaces {
  count: number;
  width: number | undefined;
}

export interface TableRowDraft {
  readonly before: FreePlaces;
  readonly after: FreePlaces;
  deleted: boolean;
  readonly cells: CellDraft[];
}

const noPlaces = (): FreePlaces => ({ count: 0, width: undefined });

export const freshRow = (): TableRowDraft => ({
  before: noPlaces(),
  after: noPlaces(),
  deleted: false,
  cells: [],
});
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

/** No column is as narrow (half a centimetre): a border that was dragged a little in some rows makes such a place in all others. */
const NARROWEST = 284;

const dragged = ({ count, width }: FreePlaces): number => (width !== undefined && width < NARROWEST ? count : 0);

/** With what only a dragged border left free, and a blank cell where the row says that it ends before its table. */
const upToTheEnd = (cells: readonly CellDraft[], { before, after }: TableRowDraft): readonly CellDraft[] => {
  const free = after.count - dragged(after);
  const wide = cells.map((cell, i) => ({
    ...cell,
    cols: cell.cols + (i === 0 ? dragged(before) : 0) + (i === cells.length - 1 ? dragged(after) : 0),
  }));
  return free > 0 ? [...wide, { ...freshCell(), cols: free }] : wide;
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
    let col = row.before.count - dragged(row.before);
    this.take(row.before.count);
    upToTheEnd(mergedAcross(row.cells.filter((c) => !c.deleted)), row).forEach((cell, i) => {
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
