/** Tells what happened to the workbook, whoever did it: an add-in, a person in the grid, or an undo. */
import type { ICommandInfo, IDisposable, IRange } from "@univerjs/core";
import type { Area } from "../../workbook/model";
import type { Book } from "./book";
import { MAX_COLUMNS, MAX_ROWS } from "./data";
import type { CellMatrix } from "./matrix";
import type { Shift } from "./moving";
import { fromGrid } from "./range";

export type Change =
  | { readonly kind: "edited"; readonly sheetId: string; readonly area: Area; readonly byAddin: boolean }
  | {
      readonly kind: "shifted";
      readonly sheetId: string;
      readonly shift: Shift;
      readonly area: Area;
      readonly byAddin: boolean;
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly before: string; readonly after: string };

export class Changes {
  /** Set while Univer rearranges cells by mutations that mean something else to an onlooker. */
  paused = false;
  /** Set while the view is moved only to be moved back. */
  viewHeld = false;
  /** True while an add-in's request is being served. */
  byAddin = false;
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly subscription: IDisposable;
  private front: string;
  /** What each sheet was called last. */
  private readonly names = new Map<string, string>();

  constructor(private readonly book: Book) {
    this.front = book.active.id;
    for (const sheet of book.sheets) this.names.set(sheet.id, sheet.name);
    this.subscription = book.engine.onCommand((command, options) => {
      if (!this.paused && options?.onlyLocal !== true && options?.fromFormula !== true) this.notice(command);
    });
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** For what Univer does by roundabout mutations. */
  tell(change: Change): void {
    if (change.kind === "shifted") this.follow(change.shift);
    for (const listener of this.listeners) listener(change);
  }

  dispose(): void {
    this.subscription.dispose();
    this.listeners.clear();
  }

  private notice({ id, params }: ICommandInfo): void {
    const known = readParams(params, this.book);
    if (known === undefined) return;
    const { sheetId, range } = known;
    switch (id) {
      case "sheet.mutation.set-range-values":
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
        return this.tell({ kind: "deleted", sheetId });
    }
  }

  private edited(sheetId: string, cells: CellMatrix): void {
    const area = contentArea(cells);
    if (area !== undefined) this.tell({ kind: "edited", sheetId, area, byAddin: this.byAddin });
  }

  private shifted(sheetId: string, range: IRange | undefined, axis: Shift["axis"], kind: Shift["kind"]): void {
    if (range === undefined) return;
    const lines = fromGrid(range);
    const area = axis === "rows" ? { ...lines, col: 0, cols: MAX_COLUMNS } : { ...lines, row: 0, rows: MAX_ROWS };
    const [at, count] = axis === "rows" ? [area.row, area.rows] : [area.col, area.cols];
    this.tell({
      kind: "shifted",
      sheetId,
      area,
      byAddin: this.byAddin,
      shift: { sheetId, axis, kind, at, count, from: 0, to: axis === "rows" ? MAX_COLUMNS : MAX_ROWS },
    });
  }

  private added(sheetId: string): void {
    this.names.set(sheetId, this.book.sheet(sheetId).name);
    this.tell({ kind: "added", sheetId });
  }

  private renamed(sheetId: string): void {
    const after = this.book.sheet(sheetId).name;
    const before = this.names.get(sheetId) ?? after;
    this.names.set(sheetId, after);
    if (before !== after) this.tell({ kind: "renamed", sheetId, before, after });
  }

  private selected(sheetId: string, selections: readonly IRange[]): void {
    if (!this.viewHeld && selections.length > 0)
      this.tell({ kind: "selected", sheetId, areas: selections.map(fromGrid) });
  }

  private activated(sheetId: string): void {
    if (this.viewHeld || sheetId === this.front) return;
    this.tell({ kind: "deactivated", sheetId: this.front });
    this.front = sheetId;
    this.tell({ kind: "activated", sheetId });
  }

  private follow(shift: Shift): void {
    this.book.moving.apply(shift);
    const page = this.book.metadata.sheets[shift.sheetId]?.page;
    if (page !== undefined && shift.axis === "rows")
      page.rowBreaks = page.rowBreaks.flatMap((row) => movedRow(row, shift));
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
