/** A workbook of the form as a reader gives it, and what a person may do to it, without Excel. */
import { department } from "../../src/reports/department";
import {
  asDepartment,
  fieldRef,
  fromData,
  type Cells,
  type DepartmentReading,
} from "../../src/reports/department/schema";
import { defaultEdition } from "../../src/app/standard/editions";
import type { AnyCell, CellId } from "../../src/domain/cell";
import { isFigureKind } from "../../src/engine/schema/field";
import { type ReportData } from "../../src/reports/department/form";
import { layoutWorkbook } from "../../src/engine/layout/workbook";
import { scalarOf } from "../../src/engine/layout/value";
import { readCell, withCells } from "../../src/engine/report/cells";
import { complete } from "../../src/engine/report/complete";
import { readWhole } from "../../src/app/structure/readWithFaults";
import type { Place } from "../../src/engine/report/read";
import type {
  FoundCell,
  FoundSheet,
  Scalar,
  SheetSpec,
  WorkbookSnapshot,
  WorkbookSpec,
} from "../../src/workbook/model";

export interface Book {
  readonly spec: WorkbookSpec;
  readonly snapshot: WorkbookSnapshot;
  readonly reading: DepartmentReading;
}

export const bookOf = (data: ReportData): Book => {
  const { spec } = layoutWorkbook(department, fromData(data), defaultEdition(department).id);
  return opened(spec, snapshotOf(spec));
};

/** A workbook as it is found when nobody has touched it. */
export const snapshotOf = (spec: WorkbookSpec): WorkbookSnapshot => ({
  sheets: spec.sheets.map(foundSheet),
  names: spec.names,
});

export const opened = (spec: WorkbookSpec, snapshot: WorkbookSnapshot): Book => {
  const { cells, ...rest } = readWhole(department, snapshot);
  return { spec, snapshot, reading: { ...rest, cells: asDepartment(cells) } };
};

const foundSheet = ({ name, visibility = "visible", cells }: SheetSpec): FoundSheet => {
  const height = Math.max(...cells.map((c) => c.row)) + 1;
  const width = Math.max(...cells.map((c) => c.col)) + 1;
  const grid = Array.from({ length: height }, () => Array.from({ length: width }, (): FoundCell => ({ value: null })));
  for (const { row, col, value, formula } of cells)
    grid[row]![col] = formula === undefined ? { value } : { value, formula };
  return { name, visibility, protected: false, top: 0, left: 0, cells: grid };
};

export type Values = Readonly<Record<CellId, Scalar>>;

/** What a person types: the cell's formula is lost, all other formulas are calculated again. Percentages as Excel keeps them, 0.3081. */
export const typed = (book: Book, values: Values): Book => {
  const written = put(book.snapshot, placed(book, values), (value) => ({ value }));
  return opened(book.spec, recalculated(written, cellsWith(book, values), book.reading.places));
};

/** What a reader of the written workbook finds in its cells. */
const cellsWith = ({ reading: { cells } }: Book, values: Values): Cells => {
  const read = new Map([...cells.all()].map((cell) => [cell.id, cell]));
  for (const [id, value] of Object.entries(values)) read.set(id, readCell(fieldRef(id).field, id, { value }));
  return withCells(cells, read);
};

/** A formula whose result is not what it should be: calculation was off, or the formula was bent. */
export const stale = (book: Book, values: Values): Book =>
  opened(
    book.spec,
    put(book.snapshot, placed(book, values), (value, found) => ({ value, formula: found.formula ?? "=0" })),
  );

interface Written {
  readonly place: Place;
  readonly value: Scalar;
}

export const placeOf = (book: Book, id: CellId): Place => {
  const place = book.reading.places.get(id);
  if (place === undefined) throw new Error(`The workbook has no cell ${id}`);
  return place;
};

const placed = (book: Book, values: Values): readonly Written[] =>
  Object.entries(values).map(([id, value]) => ({ place: placeOf(book, id), value }));

const put = (
  snapshot: WorkbookSnapshot,
  writes: readonly Written[],
  make: (value: Scalar, found: FoundCell) => FoundCell,
): WorkbookSnapshot => {
  const bySheet = new Map<string, Map<string, Scalar>>();
  for (const { place, value } of writes) {
    const cells = bySheet.get(place.sheet) ?? new Map<string, Scalar>();
    bySheet.set(place.sheet, cells.set(`${place.row},${place.col}`, value));
  }
  const written = (sheet: FoundSheet, cells: ReadonlyMap<string, Scalar>): FoundSheet => ({
    ...sheet,
    cells: sheet.cells.map((row, r) =>
      row.map((found, c) => (cells.has(`${r},${c}`) ? make(cells.get(`${r},${c}`) ?? null, found) : found)),
    ),
  });
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((s) => {
      const cells = bySheet.get(s.name);
      return cells === undefined ? s : written(s, cells);
    }),
  };
};

/** Excel's SUM passes over text; a formula's old result plays no part. */
const asExcelSees = (cell: AnyCell): AnyCell => {
  const isText =
    isFigureKind(fieldRef(cell.id).field.kind) &&
    (cell.state === "unreadable" || (cell.state === "filled" && cell.typed !== undefined));
  return cell.formula !== undefined || isText ? { id: cell.id, state: "blank" } : cell;
};

/** `cells`: what stands in the snapshot. */
const recalculated = (
  snapshot: WorkbookSnapshot,
  cells: Cells,
  places: DepartmentReading["places"],
): WorkbookSnapshot => {
  const seen = new Map([...cells.all()].map((cell) => [cell.id, asExcelSees(cell)]));
  const done = complete(withCells(cells, seen));
  const writes = [...cells.all()].flatMap((cell): readonly Written[] => {
    const place = places.get(cell.id);
    return cell.formula === undefined || place === undefined
      ? []
      : [{ place, value: scalarOf(done.cell(cell.id), fieldRef(cell.id).field) ?? "" }];
  });
  return put(snapshot, writes, (value, found) => ({ ...found, value }));
};
