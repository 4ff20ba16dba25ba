/** Reads what happened out of the mutations that Univer makes, and keeps ranges and page breaks at their cells. */
import type { ICommandInfo, IRange } from "@univerjs/core";
import type { Point } from "../../../workbook/area";
import type { Area } from "../../../workbook/model";
import type { Book } from "../book";
import { readCell } from "../cells";
import { MAX_COLUMNS, MAX_ROWS } from "../data";
import type { CellMatrix } from "./cellMatrix";
import type { CellReading } from "../entry";
import type { Shift } from "./rangeTracking";
import { fromGrid } from "../range";

/** To be called once for a workbook, before anybody listens to its changes. */
export const watchChanges = (book: Book): void => {
  const watch = new Watch(book);
  book.changes.listen((change) => {
    if (change.kind === "shifted") follow(book, change.shift);
  });
  book.engine.beforeCommand((command, options) => {
    if (!book.changes.paused && options?.["applyFormulaCalculationResult"] !== true) watch.foresee(command);
  });
  book.engine.onCommand((command, options) => {
    if (!book.changes.paused && options?.onlyLocal !== true && options?.fromFormula !== true) watch.notice(command);
  });
};

const follow = (book: Book, shift: Shift): void => {
  book.moving.apply(shift);
  const page = book.metadata.sheets[shift.sheetId]?.page;
  if (page !== undefined && shift.axis === "rows")
    page.rowBreaks = page.rowBreaks.flatMap((row) => movedRow(row, shift));
};

const SET_CELLS = "sheet.mutation.set-range-values";

class Watch {
  private front: string;
  /** A single cell that is about to be set. */
  private foreseen: (Point & { readonly sheetId: string; readonly held: CellReading }) | undefined;
  /** What each sheet was called last. */
  private readonly names = new Map<string, string>();

  constructor(private readonly book: Book) {
    this.front = book.active.id;
    for (const sheet of book.sheets) this.names.set(sheet.id, sheet.name);
  }

  /** Before it is done. Univer sets a cell in two steps where it gets a formula: what counts is what it held before the first. */
  foresee({ id, params }: ICommandInfo): void {
    const known = id === SET_CELLS ? readParams(params, this.book) : undefined;
    const cell = known === undefined ? undefined : singleCell(known.cells);
    if (known === undefined || cell === undefined || this.isForeseen(known.sheetId, cell)) return;
    this.foreseen = {
      ...cell,
      sheetId: known.sheetId,
      held: readCell(this.book.sheet(known.sheetId), cell.row, cell.col),
    };
  }

  private isForeseen(sheetId: string, { row, col }: Point): boolean {
    return this.foreseen?.sheetId === sheetId && this.foreseen.row === row && this.foreseen.col === col;
  }

  notice({ id, params }: ICommandInfo): void {
    const known = readParams(params, this.book);
    if (known === undefined) return;
    const { sheetId, range } = known;
    switch (id) {
      case SET_CELLS:
        return this.edited(sheetId, known.cells);
      case "sheet.mutation.insert-row":
        return this.shifted(sheetId, range, "rows", "insert");
      case "sheet.mutation.remove-rows":
        return this.shifted(sheetId, range, "rows", "remove");
      case "sheet.mutation.insert-col":
        return this.shifted(sheetId, range, "columns", "insert");
      case "sheet.mutation.remove-col":
        return this.shifted(sheetId, range, "columns", "remove");
      case "sheet.operation.set-selections":
        return this.selected(sheetId, known.selections);
      case "sheet.operation.set-worksheet-active":
        return this.activated(sheetId);
      case "sheet.mutation.set-worksheet-name":
        return this.renamed(sheetId);
      case "sheet.mutation.insert-sheet":
        return this.added(known.newSheetId);
      case "sheet.mutation.remove-sheet":
        return this.book.changes.tell({ kind: "deleted", sheetId });
    }
  }

  private edited(sheetId: string, cells: CellMatrix): void {
    const area = contentArea(cells);
    if (area === undefined) return;
    const isSingle = area.rows * area.cols === 1 && this.isForeseen(sheetId, area);
    const before = isSingle ? this.foreseen?.held : undefined;
    this.foreseen = undefined;
    const { byAddin } = this.book.changes;
    this.book.changes.tell({ kind: "edited", sheetId, area, byAddin, ...(before === undefined ? {} : { before }) });
  }

  private shifted(sheetId: string, range: IRange | undefined, axis: Shift["axis"], kind: Shift["kind"]): void {
    if (range === undefined) return;
    const lines = fromGrid(range);
    const area = axis === "rows" ? { ...lines, col: 0, cols: MAX_COLUMNS } : { ...lines, row: 0, rows: MAX_ROWS };
    const [at, count] = axis === "rows" ? [area.row, area.rows] : [area.col, area.cols];
    this.book.changes.tell({
      kind: "shifted",
      sheetId,
      area,
      byAddin: this.book.changes.byAddin,
      shift: { sheetId, axis, kind, at, count, from: 0, to: axis === "rows" ? MAX_COLUMNS : MAX_ROWS },
    });
  }

  private added(sheetId: string): void {
    this.names.set(sheetId, this.book.sheet(sheetId).name);
    this.book.changes.tell({ kind: "added", sheetId });
  }

  private renamed(sheetId: string): void {
    const after = this.book.sheet(sheetId).name;
    const before = this.names.get(sheetId) ?? after;
    this.names.set(sheetId, after);
    if (before !== after) this.book.changes.tell({ kind: "renamed", sheetId, before, after });
  }

  private selected(sheetId: string, selections: readonly IRange[]): void {
    if (!this.book.changes.viewHeld && selections.length > 0)
      this.book.changes.tell({ kind: "selected", sheetId, areas: selections.map(fromGrid) });
  }

  private activated(sheetId: string): void {
    if (this.book.changes.viewHeld || sheetId === this.front) return;
    this.book.changes.tell({ kind: "deactivated", sheetId: this.front });
    this.front = sheetId;
    this.book.changes.tell({ kind: "activated", sheetId });
  }
}

const movedRow = (row: number, { kind, at, count }: Shift): readonly number[] => {
  if (kind === "insert") return [row >= at ? row + count : row];
  if (row >= at && row < at + count) return [];
  return [row >= at + count ? row - count : row];
};

/** The parameters of the mutations above, as far as they are looked at; Univer hands them over untyped. */
interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: CellMatrix;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id?: string };
}

const readParams = (
  params: object | undefined,
  book: Book,
):
  | {
      readonly sheetId: string;
      readonly range: IRange | undefined;
      readonly cells: CellMatrix;
      readonly selections: readonly IRange[];
      readonly newSheetId: string;
    }
  | undefined => {
  const { unitId, subUnitId = "", range, cellValue = {}, selections = [], sheet }: MutationParams = params ?? {};
  if (unitId !== undefined && unitId !== book.unitId) return undefined;
  return {
    sheetId: subUnitId,
    range,
    cells: cellValue,
    selections: selections.map((each) => each.range),
    newSheetId: sheet?.id ?? subUnitId,
  };
};

/** The one cell that is set; undefined where several are. */
const singleCell = (cells: CellMatrix): Point | undefined => {
  const [row, ...otherRows] = Object.keys(cells);
  const [col, ...otherCols] = row === undefined ? [] : Object.keys(cells[Number(row)] ?? {});
  if (row === undefined || col === undefined || otherRows.length + otherCols.length > 0) return undefined;
  return { row: Number(row), col: Number(col) };
};

/** Where contents (not only formats) were set; undefined when only formats were. */
const contentArea = (cells: CellMatrix): Area | undefined => {
  const touched = Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line)
      .filter(([, cell]) => isContent(cell))
      .map(([col]) => ({ row: Number(row), col: Number(col) })),
  );
  if (touched.length === 0) return undefined;
  const rows = touched.map(({ row }) => row);
  const cols = touched.map(({ col }) => col);
  const [row, col] = [least(rows), least(cols)];
  return { row, col, rows: most(rows) - row + 1, cols: most(cols) - col + 1 };
};

const isContent = (cell: object | null): boolean => cell === null || "v" in cell || "f" in cell || "p" in cell;
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
